import { type Features, feature } from "../learned/features.ts";
import { linearModel } from "../learned/linear-model.ts";
import { pieceOf } from "../learned/piece.ts";
import { birthDateWeights } from "../learned/weights/birth-date.ts";
import { datesIn, type ReadDate } from "../text/dates.ts";
import { cue } from "./cue.ts";
import { describeAround, judge } from "./described-place.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import type { Word } from "./word.ts";

const type = "birth-date";
const birthdays = /^(?:jarig|verjaardag|verjaar)$/;
const iAmOf =
  /(?:^|[^a-z])(?:ben|kben|(?:hij|zij|ze|ma|pa|mama|papa|oma|opa|moeder|vader|man|vrouw|zoon|zoontje|dochter|dochtertje|kind|kindje|kleinkind|broer|broertje|zus|zusje|partner|vriend|vriendin) is) (?:zelf |ook |toch |nochtans |pas |nog |er een |er ene |iemand |eentje |ene )?van(?: den?)? $/;

const ofThe = /van(?: den?)? $/;

// "op 7 december 1941 ben ik geboren", "3 mei 1960, dat is de dag waarop ik geboren ben", "... kwam ik ter wereld".
const bornAfter = /^[^0-9.!?]{0,45}(?:geboren|ter wereld|geb\.|levenslicht)(?:[^a-z]|$)/;
// "op de wereld gekomen den 26 januari 2025", "bevallen op 3 mei", and the sign that stands for "born".
const bornBefore =
  /(?:(?:ter|op de) wereld|levenslicht|bevallen|van wanneer (?:ik ben|(?:hij|zij|ze|(?:mijn|m'n|mn|onze) (?:man|vrouw|zoon|zoontje|dochter|dochtertje|moeder|vader|kind|partner)) is))[^0-9.!?]{0,25}$|° ?$/;
// Words without which nothing of the kind is said, each looked for once in a message.
const bornSomewhere = /wereld|levenslicht|bevallen|van wanneer|geboren|geb\.|°/;
const ofSomebody =
  /(?:^|[^a-z])(?:mijn|m'n|mn|ons|onze|haar|zijn) (?:[a-z]+ )?(?:(?:schoon|stief|klein|pleeg|groot)?(?:moeder|vader|man|vrouw|zoon|zoontje|dochter|dochtertje|kind|ouders)|broer|broertje|zus|zusje|oma|opa|partner|vriend|vriendin|tante|oom|neefje|nichtje|baby)(?: [a-z]+)? \($/;
// Nobody alive was born before; the others part small children, grown-ups and the old.
const [earliest, oldBefore, grownBefore, latest] = [1900, 1945, 2008, 2027];
const shortestSureLabel = 3;
const fewestBareDigits = 6;
const mostBareDigits = 8;

const model = linearModel(birthDateWeights);

/**
 * Dates of birth. A date by itself is harmless (an appointment, a letter), and so is that of a poet, a club or a lamb:
 * what stands around it, and whether it is said to be a birth, tells.
 */
export const birthDate: PersonalDataRecognizer = (reading, report) => {
  const dates = birthDateCandidates(reading);
  for (const date of dates) {
    const { start, end, year } = date;
    const cue = birthCueOf(reading, date);
    if (year !== null && (year < earliest || year > latest)) report.passedOver(type, start, end, "not-a-person");
    else if (
      isSigned(reading, date) ||
      judge(model, reading, (features) => describeBirth(reading, date, features, cue), cue !== null) > 0
    )
      report.found(type, start, end, year === null || cue === null ? "likely" : "certain", [
        "date",
        cue ?? "told-around",
      ]);
    else report.passedOver(type, start, end, cue === null ? "no-birth-cue" : "not-a-person");
  }
  if (reading.longestNumber >= fewestBareDigits)
    for (const run of reading.runs) for (const stretch of run) judgeBareDigits(reading, stretch, dates, report);
};

// "Emma ° 14/12/2016": the sign says nothing else.
function isSigned({ text }: PersonalDataReading, { start, year }: ReadDate): boolean {
  return year !== null && year >= earliest && /° ?$/.test(text.slice(Math.max(0, start - 3), start));
}

/** Every date of a text, whatever it is of. */
export function birthDateCandidates(reading: PersonalDataReading): readonly ReadDate[] {
  return datesIn(reading.text, reading.words, mayBeNumber);
}

const pieces = {
  "own-label": pieceOf("own-label"),
  "birth-cue": pieceOf("birth-cue"),
  none: pieceOf("no-cue"),
  never: pieceOf("no-year-of-birth"),
  noYear: pieceOf("no-year"),
  young: pieceOf("young"),
  grown: pieceOf("grown"),
  old: pieceOf("old"),
};

/** What the judgement goes by. */
export function describeBirth(
  reading: PersonalDataReading,
  date: ReadDate,
  features: Features,
  cue = birthCueOf(reading, date),
): void {
  const told = pieces[cue ?? "none"];
  const age = ageOf(date);
  features.add(feature.kind, told);
  features.add(feature.kind, told, age);
  describeAround(reading, date.start, date.end, features);
}

function ageOf({ year }: ReadDate) {
  if (year === null) return pieces.noYear;
  if (year < earliest || year > latest) return pieces.never;
  return year < grownBefore ? (year < oldBefore ? pieces.old : pieces.grown) : pieces.young;
}

function mayBeNumber(word: Word): boolean {
  return (word.cues & cue.spoken) !== 0;
}

// How a date is said to be a birth.
function birthCueOf(reading: PersonalDataReading, { start, end, year }: ReadDate): "own-label" | "birth-cue" | null {
  const { text } = reading;
  const before = text.slice(Math.max(0, start - 40), start);
  const own = reading.labelOf(start, end);
  if (own?.label === type && (year !== null || (own.tight && !birthdays.test(text.slice(own.hit.start, own.hit.end)))))
    return "own-label";
  if (year !== null && ofThe.test(before) && iAmOf.test(before)) return "birth-cue";
  // "mijn vader (5 maart 1938)".
  if (year !== null && text[start - 1] === "(" && text[end] === ")" && ofSomebody.test(before)) return "birth-cue";
  if (!reading.says(bornSomewhere)) return null;
  if (year !== null && bornBefore.test(before)) return "birth-cue";
  return bornAfter.test(text.slice(end, end + 60)) ? "birth-cue" : null;
}

// "geboortedatum 120380": six digits behind the label, or a date with a digit too many.
function judgeBareDigits(
  reading: PersonalDataReading,
  { digits, start, end, whole }: { digits: string; start: number; end: number; whole: boolean },
  dates: readonly { start: number; end: number }[],
  report: Report,
): void {
  if (!whole || digits.length < fewestBareDigits || digits.length > mostBareDigits) return;
  const own = reading.labelOf(start, end);
  if (own?.label !== type || !own.tight) return;
  // "17-11-1587": long dead.
  if (digits.length === mostBareDigits && !isOfTheLiving(digits.slice(0, 4)) && !isOfTheLiving(digits.slice(4))) return;
  // "GB 194406" is the number of a passport.
  const isShort = own.hit.end - own.hit.start < shortestSureLabel;
  if (isShort && !(isDay(digits.slice(0, 2), digits.slice(2, 4)) || isDay(digits.slice(4, 6), digits.slice(2, 4))))
    return;
  if (!dates.some((date) => start < date.end && date.start < end))
    report.found(type, start, end, "likely", ["digits", "own-label"]);
}

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function isOfTheLiving(year: string): boolean {
  return Number(year) >= earliest && Number(year) <= latest;
}
