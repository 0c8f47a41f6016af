import { cue } from "./cue.ts";
import { topics } from "./topics.ts";

// Words of which a complaint of the body has one: "gebroken been", "hoort stemmen", "onder behandeling".
const complaining = new Set([
  ...topics.body.words,
  ..."aangekleed alcohol behandeling beademing couveuse donker donkere drank druppels drugs gebroken geamputeerd gewassen gezwel herken herkennen herkent incontinentiemateriaal infuus intensieve intensive kapot klachten knobbel last letsel luiers medicatie medicijnen pampers pijn pillen pilletjes problemen procent slecht slechte stemmen sukkel sukkelt vergeet versleten verzorgd wond wonde zuurstof zwart zweer".split(
    " ",
  ),
]);
// What somebody does, or no longer does when such a word goes with it.
const able = new Set([
  ...topics.ability.words,
  ..."drinkt eet krijg krijgt lag lig liggen ligt loopt praat slaapt spreekt weet zat zit zitten".split(" "),
]);
const hardly: ReadonlySet<string> = new Set([...topics.hardly.words, "geen", "niks", "niets"]);

/** Whether a folded word is of those by which a complaint of the body is told: bits of `cue`. */
export function complaintCues(word: string): number {
  // "k'kan": an apostrophe parts words here.
  return word.includes("'") ? word.split("'").reduce((cues, part) => cues | cuesOf(part), 0) : cuesOf(word);
}

function cuesOf(word: string): number {
  return (
    (complaining.has(word) ? cue.complaint : 0) |
    (able.has(word) ? cue.ability : 0) |
    (hardly.has(word) ? cue.hardly : 0)
  );
}
