import type { NationalForm } from "./national-forms.ts";
import type { PersonalDataReading, PersonalDataRecognizer } from "./reading.ts";
import { topics } from "./topics.ts";
import type { Word } from "./word.ts";

const type = "licence-plate";
// A shape as one number, a digit of it for each group: its length, and more for letters.
const groupBase = 8;
const forLetters = 4;
const mostShapes = groupBase ** 3;
// Groups of a Dutch number plate, digits as 9 and letters as x; the first row is of codes without vowels since 1978.
// Source: RDW, sidecodes 1 to 14.
const modern = shapesOf([
  "xx-99-xx",
  "xx-xx-99",
  "99-xx-xx",
  "99-xxx-9",
  "9-xxx-99",
  "xx-999-x",
  "x-999-xx",
  "xxx-99-x",
  "x-99-xxx",
  "9-xx-999",
  "999-xx-9",
]);
const old = shapesOf(["xx-99-99", "99-99-xx", "99-xx-99"]);
// Belgian: the European form, and those before it. Source: FOD Mobiliteit.
const belgian = shapesOf(["9-xxx-999", "xxx-999", "999-xxx", "x-xxx-999"]);

/**
 * Number plates, Dutch and Belgian, with their hyphens, or without them behind a label or a word for a vehicle. Of
 * a stranger's car in a report the plate is what the report is about: it stays readable.
 */
export const licencePlate: PersonalDataRecognizer = (reading, report) => {
  if (reading.runs.length === 0) return;
  const { words } = reading;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start < from || !mayBeGroups(word, words[at + 1], words[at + 2])) continue;
    const plate = plateAt(reading, words, at);
    if (plate === null) continue;
    const own = reading.labelOf(plate.start, plate.end);
    const labelled = own?.label === type;
    if (
      plate.holdsWord &&
      !(labelled && (plate.modern || plate.form === "belgian-plate" || isInCapitals(reading, plate)))
    )
      continue;
    const named = labelled || reading.speaksOf(topics.vehicle);
    if (!named && !(plate.hyphens && plate.modern)) continue;
    if (!labelled && !reading.own.expects(plate.form)) {
      report.passedOver(type, plate.start, plate.end, "other-country");
      continue;
    }
    const isPublic = reading.speaksOf(topics.nuisance) && !reading.speaksOf(topics.mine);
    report.found(
      type,
      plate.start,
      plate.end,
      labelled ? "certain" : "likely",
      [labelled ? "own-label" : named ? "vehicle" : "own-notation"],
      isPublic,
    );
    from = plate.end;
  }
};

function isInCapitals(reading: PersonalDataReading, { start, end }: Plate): boolean {
  return /^[^a-z]*$/.test(reading.originalAt(start, end));
}

const longestGroup = 3;

function shapesOf(written: readonly string[]): Uint8Array {
  const known = new Uint8Array(mostShapes);
  for (const shape of written)
    known[shape.split("-").reduce((sum, group) => withGroup(sum, group[0] === "9", group.length), 0)] = 1;
  return known;
}

function withGroup(shape: number, isDigits: boolean, length: number): number {
  return shape * groupBase + (isDigits ? length : forLetters + length);
}

const mostLetters = 4;
const plainLetters = /^[a-z]*$/;
// In groups that are parted by spaces these are words, and no letters of a plate: not even behind a label, and without
// one ("op NL 71", "is 19 en").
const neverLetters = new Set("de het een van op om in en is te tot nr bus lijn uur ik voor".split(" "));
const shortWords = new Set(
  "aan al als bij bus by da dag de den dus een en er ga had heb het hij ik in is ja je jij km kg me met mij mn na nee nl nr nu of om ons op per sta te tot uit uur van voor wat we wij ze zo".split(
    " ",
  ),
);
const mayTouch = new Set(["kenteken", "plaat"]);

function mayBeGroups(first: Word, second: Word | undefined, third: Word | undefined): boolean {
  return (
    second !== undefined &&
    (first.isDigits || second.isDigits || third?.isDigits === true) &&
    first.text.length <= longestGroup &&
    second.text.length <= longestGroup &&
    second.start - first.end <= 1
  );
}

interface Plate {
  readonly start: number;
  readonly end: number;
  readonly hyphens: boolean;
  readonly modern: boolean;
  readonly form: NationalForm;
  /** It is in groups with spaces of which one is a word. */
  readonly holdsWord: boolean;
}

function plateAt({ text }: PersonalDataReading, words: readonly Word[], at: number): Plate | null {
  const [before, first] = [words[at - 1], words[at]];
  if (first === undefined || (before?.end === first.start && !mayTouch.has(before.text))) return null;
  return plateOf(text, words, at, 3) ?? plateOf(text, words, at, 2);
}

// The plate of so many words from `at`, which must stand apart from the word behind it.
function plateOf(text: string, words: readonly Word[], at: number, count: number): Plate | null {
  let shape = 0;
  let hyphens = false;
  let spaces = false;
  for (let next = at; next < at + count; next++) {
    const [word, before] = [words[next], words[next - 1]];
    if (word === undefined || word.text.length > longestGroup) return null;
    if (next > at && before !== undefined) {
      const gap = word.start - before.end;
      const sign = gap === 0 ? "" : text[before.end];
      if (gap > 1 || (sign !== "" && sign !== "-" && sign !== " ")) return null;
      hyphens ||= sign === "-";
      spaces ||= sign === " ";
    }
    shape = withGroup(shape, word.isDigits, word.text.length);
  }
  const [first, last] = [words[at], words[at + count - 1]];
  if (first === undefined || last === undefined || words[at + count]?.start === last.end) return null;
  const isModern = modern[shape] === 1;
  const isBelgian = belgian[shape] === 1;
  if (!isModern && !isBelgian && old[shape] !== 1) return null;
  const letters = lettersOf(words, at, at + count);
  if (letters.length > mostLetters || !plainLetters.test(letters) || (spaces && neverLetters.has(letters))) return null;
  return {
    start: first.start,
    end: last.end,
    hyphens: hyphens && !spaces,
    modern: (isModern && !/[aeiou]/.test(letters)) || (isBelgian && count === 3),
    form: isBelgian ? "belgian-plate" : "dutch-plate",
    holdsWord: spaces && isWordIn(words, at, at + count),
  };
}

function isWordIn(row: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (shortWords.has(row[at]?.text ?? "")) return true;
  return false;
}

function lettersOf(words: readonly Word[], from: number, to: number): string {
  let letters = "";
  for (let at = from; at < to; at++) if (!words[at]?.isDigits) letters += words[at]?.text ?? "";
  return letters;
}
