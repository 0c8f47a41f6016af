import type { NationalForm } from "./national-forms.ts";
import type { PersonalDataReading, PersonalDataRecognizer } from "./reading.ts";
import type { Word } from "./word.ts";

const type = "licence-plate";
// Groups of a Dutch number plate, digits as 9 and letters as x; the first row is of codes without vowels since 1978.
// Source: RDW, sidecodes 1 to 14.
const modern: ReadonlySet<string> = new Set([
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
const old: ReadonlySet<string> = new Set(["xx-99-99", "99-99-xx", "99-xx-99"]);
// Belgian: the European form, and those before it. Source: FOD Mobiliteit.
const belgian: ReadonlySet<string> = new Set(["9-xxx-999", "xxx-999", "999-xxx", "x-xxx-999"]);
const vehicle =
  /(?:^|[^a-z])(?:auto|auto's|wagen|camionette|bestelwagen|vrachtwagen|vrachtauto|scooter|bus|busje|bestelbus|motor|motoren|brommer|snorfiets|caravan|camper|aanhanger|aanhangwagen|kenteken\w*|nummerplaat|plaat|platen|weesauto|taxi|voertuig|oldtimer|tractor|trekker|parkeer\w*|geparkeerd|blokkeert|rijdt|reed|apk|[a-z]+busje|fiat|opel|volkswagen|toyota|bmw|mercedes|audi|renault|peugeot|ford|kia|volvo|citroen|tesla|skoda|seat|mini|polo|golf)(?:[^a-z]|$)/;
const nuisance =
  /(?:^|[^a-z])(?:staat|staan|stond|melding|blokkeert|weesauto|zonder wielen|rijdt|reed|hard|dubbel|stoep|invalidenplaats|wrak|gestolen|fout|overlast|hinder|aangereden|doorgereden|vlucht|dumpt\w*|lekt|lek|stinkt|herrie|scheurt|racet|toetert|laat|op de stoep|ramde|botste|schade|parkeert|parkeren|verspert|versperren|gestort|storten|sluikstort\w*|draaien)(?:[^a-z]|$)/;
const mine = /(?:^|[^a-z])(?:mijn|m'n|mn|me|onze|ons|ik heb|eigen|mijne|mijnen|ik parkeer|ik rij|eigenaar)(?:[^a-z]|$)/;

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
    const labelled = reading.labelOf(plate.start, plate.end)?.label === type;
    const named = labelled || reading.says(vehicle);
    if (!named && !(plate.hyphens && plate.modern)) continue;
    if (!labelled && !reading.own.expects(plate.form)) {
      report.passedOver(type, plate.start, plate.end, "other-country");
      continue;
    }
    const isPublic = reading.says(nuisance) && !reading.says(mine);
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

const longestGroup = 3;

function mayBeGroups(first: Word, second: Word | undefined, third: Word | undefined): boolean {
  return (
    second !== undefined &&
    (first.isDigits || second.isDigits || third?.isDigits === true) &&
    first.text.length <= longestGroup &&
    second.text.length <= longestGroup &&
    second.start - first.end <= 1
  );
}

function plateAt(
  { text }: PersonalDataReading,
  words: readonly Word[],
  at: number,
): { start: number; end: number; hyphens: boolean; modern: boolean; form: NationalForm } | null {
  const first = words[at];
  if (
    first === undefined ||
    (words[at - 1]?.end === first.start && !/^(?:kenteken|plaat)$/.test(words[at - 1]?.text ?? ""))
  )
    return null;
  for (const count of [3, 2]) {
    const group = words.slice(at, at + count);
    const last = group.at(-1);
    if (group.length < count || last === undefined || words[at + count]?.start === last.end) continue;
    const gaps = group.slice(1).map((word, index) => text.slice(group[index]?.end ?? 0, word.start));
    if (!gaps.every((gap) => gap === "" || gap === "-" || gap === " ")) continue;
    const hyphens = gaps.includes("-") && !gaps.includes(" ");
    const shape = group.map((word) => (word.isDigits ? "9" : "x").repeat(word.text.length)).join("-");
    const letters = group
      .filter((word) => !word.isDigits)
      .map((word) => word.text)
      .join("");
    if (letters.length > 4 || /[^a-z]/.test(letters)) continue;
    const isModern = (modern.has(shape) && !/[aeiou]/.test(letters)) || (belgian.has(shape) && count === 3);
    if (!modern.has(shape) && !old.has(shape) && !belgian.has(shape)) continue;
    if (gaps.includes(" ") && /^(?:de|het|een|van|op|om|in|en|is|te|tot|nr|bus|lijn|uur|ik|voor)$/.test(letters))
      continue;
    const form = belgian.has(shape) ? "belgian-plate" : "dutch-plate";
    return { start: first.start, end: last.end, hyphens, modern: isModern, form };
  }
  return null;
}
