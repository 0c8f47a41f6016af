import { datesIn, type ReadDate } from "../text/dates.ts";
import { cue } from "./cue.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import type { FoundReason } from "./reasons.ts";
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
// "kindjes die vanaf 1 januari geboren worden": whoever they will be.
// Words without which nothing of the kind is said, each looked for once in a message.
const bornSomewhere = /wereld|levenslicht|bevallen|van wanneer|geboren|geb\.|°/;
const anybody = /(?:^|[^a-z])(?:vanaf|na|voor|sinds|tussen|tot|ten laatste|uiterlijk)(?: de| den)? $/;
const somebody =
  /(?:^|[^a-z])(?:ik|'k|k|ons|mijn|m'n|mn|ma|pa|mama|papa|ben|zoon|dochter|vrouw|man|moeder|vader|hij|zij|ze|oma|opa|partner|kind|broer|zus|kben)(?:[^a-z]|$)/;
const nobody =
  /(?:gemeente|gebouw|bedrijf|school|kerk|museum|schilder|fusie|stad|club|vereniging|organisatie|koning|koningin|schrijver|componist|museumdag)/;
const writer = /(?:^|[^a-z])(?:ik|'k|mijn|m'n|mn|onze|ons)(?:[^a-z]|$)/;
const ofSomebody =
  /(?:^|[^a-z])(?:mijn|m'n|mn|ons|onze|haar|zijn) (?:[a-z]+ )?(?:(?:schoon|stief|klein|pleeg|groot)?(?:moeder|vader|man|vrouw|zoon|zoontje|dochter|dochtertje|kind|ouders)|broer|broertje|zus|zusje|oma|opa|partner|vriend|vriendin|tante|oom|neefje|nichtje|baby)(?: [a-z]+)? \($/;
const latestAge = 2027;
const fewestBareDigits = 6;
const mostBareDigits = 8;

/** Dates of birth. A date by itself is harmless (an appointment, a letter): only a birth cue beside it makes it one. */
export const birthDate: PersonalDataRecognizer = (reading, report) => {
  const dates = datesIn(reading.text, reading.words, mayBeNumber);
  for (const date of dates) {
    const { start, end, year } = date;
    const cue = cueOf(reading, date);
    if (cue === null) report.passedOver(type, start, end, "no-birth-cue");
    else if (nobody.test(reading.text.slice(Math.max(0, start - 50), start)) && !reading.says(somebody))
      report.passedOver(type, start, end, "not-a-person");
    else report.found(type, start, end, year === null ? "likely" : "certain", ["date", cue]);
  }
  if (reading.longestNumber >= fewestBareDigits)
    for (const run of reading.runs) for (const stretch of run) judgeBareDigits(reading, stretch, dates, report);
};

function mayBeNumber(word: Word): boolean {
  return (word.cues & cue.spoken) !== 0;
}

function cueOf(reading: PersonalDataReading, { start, end, year }: ReadDate): FoundReason | null {
  const { text } = reading;
  if (year !== null && (year < 1900 || year > latestAge)) return null;
  const before = text.slice(Math.max(0, start - 40), start);
  if (!reading.says(writer) && anybody.test(before)) return null;
  const own = reading.labelOf(start, end);
  if (own?.label === type && (year !== null || (own.tight && !birthdays.test(text.slice(own.hit.start, own.hit.end)))))
    return "own-label";
  if (year !== null && ofThe.test(before) && iAmOf.test(before) && somebody.test(before)) return "birth-cue";
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
  if (!dates.some((date) => start < date.end && date.start < end))
    report.found(type, start, end, "likely", ["digits", "own-label"]);
}
