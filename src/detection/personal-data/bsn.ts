import { linearModel } from "../learned/linear-model.ts";
import { unlabelledBsnWeights } from "../learned/weights/unlabelled-bsn.ts";
import { isOfCalendar, isOfDate } from "./calendar.ts";
import { passesElfproef, passesOnderwijsnummer } from "./checks/elfproef.ts";
import { describeAround, judge } from "./described-place.ts";
import type { DigitStretch } from "./digit-run.ts";
import { disguisedDigits } from "./disguised-digits.ts";
import type { Label } from "./label-table.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import {
  endsMessage,
  isAmount,
  isGlued,
  isInUrl,
  isPartOfReference,
  looksLikeDate,
  looksLikePhone,
} from "./surroundings.ts";
import { TakenPlaces } from "./taken-places.ts";

const shortestPart = 4;
// A bsn is printed on these, and their own numbers never are nine digits.
const carriesBsn: ReadonlySet<Label> = new Set<Label>(["identity-document", "driving-licence"]);

/**
 * Citizen service numbers, and the onderwijsnummer that stands in for one. Two ways to be sure: the 11-test, or a
 * label of its own; either will do, both is certain. A label of another kind of number outranks a passing test.
 */
export const bsn: PersonalDataRecognizer = (reading, report) => {
  if (reading.longestNumber >= shortestPart) for (const run of reading.runs) judgeRun(reading, run, report);
  if (reading.codes.length === 0) return;
  for (const code of disguisedDigits(reading.codes, 9)) {
    const own = reading.labelOf(code.start, code.end);
    if (own?.label === "bsn")
      report.found("bsn", code.start, code.end, passesElfproef(code.digits) ? "certain" : "likely", [
        "look-alike-letters",
        "own-label",
      ]);
  }
};

function judgeRun(reading: PersonalDataReading, run: readonly DigitStretch[], report: Report): void {
  const taken = new TakenPlaces(run);
  for (const stretch of run) {
    const { digits, start, end } = stretch;
    if (digits.length > 10 || digits.length < shortestPart || taken.overlap(stretch)) continue;
    const own = reading.labelOf(start, end);
    const passes = passesElfproef(digits) || passesOnderwijsnummer(digits);
    const check = passes ? "elfproef-passed" : "elfproef-failed";
    if (own?.label === "bsn") {
      const length = digits.length;
      if (length === 8 || length === 9) {
        const place = own.hit.end <= start ? "own-label" : "own-label-behind";
        report.found("bsn", start, end, passes ? "certain" : "likely", [check, place]);
      } else if (own.tight && stretch.whole && isAttempt(reading, stretch)) {
        report.found("bsn", start, end, "likely", ["length-off", "own-label"]);
      } else continue;
      taken.take(stretch);
    } else if (passes && reading.own.expects("tax-number") && taxNumberAround(reading, stretch) !== null) {
      const around = taxNumberAround(reading, stretch) ?? stretch;
      report.found("bsn", around.start, around.end, "certain", [check, "tax-number"]);
      taken.take(stretch);
    } else if (passes && !isGlued(reading, stretch)) {
      if (judgeUnlabelled(reading, stretch, own?.label ?? null, report)) taken.take(stretch);
    }
  }
}

// The turnover-tax number of a sole trader was, before 2020, the bsn with letters around it. That of a company holds
// a number that passes the same test. Source: Belastingdienst, omzetbelastingnummer en btw-id.
const taxNumber = /^[ .]?b[ .]?\d\d(?!\d)/;
const company =
  /(?:^|[^a-z])(?:bv|b\.v\.|nv|vof|stichting|vereniging|[a-z]*bedrijf|gemeente[a-z]*|[a-z]*factuur|boekhouder|firma|holding|rsin|leverancier|jullie)(?:[^a-z]|$)/;

function taxNumberAround(
  { text }: PersonalDataReading,
  { start, end, digits }: DigitStretch,
): { start: number; end: number } | null {
  const behind = taxNumber.exec(text.slice(end, end + 6));
  if (digits.length !== 9 || behind === null || company.test(text.slice(Math.max(0, start - 120), end + 120)))
    return null;
  const before = /nl[ .]?$/.exec(text.slice(Math.max(0, start - 4), start));
  return { start: start - (before?.[0].length ?? 0), end: end + behind[0].length };
}

// A digit too many or too few behind its own label, or the first part of a number that is being sent in pieces.
function isAttempt(reading: PersonalDataReading, { digits, start, end }: DigitStretch): boolean {
  if (looksLikePhone(reading, start, digits) || looksLikeDate(digits)) return false;
  if (digits.length === 7 || digits.length === 10) return true;
  return endsMessage(reading, end) && !/^(?:19|20)\d\d$/.test(digits);
}

function judgeUnlabelled(
  reading: PersonalDataReading,
  stretch: DigitStretch,
  label: Label | null,
  report: Report,
): boolean {
  const { digits, start, end, shape, whole } = stretch;
  if (!whole && shape.includes("-")) return false;
  if (isPartOfReference(reading, stretch)) {
    report.passedOver("bsn", start, end, "part-of-reference");
    return true;
  }
  // "Yara 999961597 geboren 03-05-2014": nine digits are no date, whatever stands beside them.
  if (
    label !== null &&
    label !== "number" &&
    label !== "birth-date" &&
    !(digits.length === 9 && carriesBsn.has(label))
  ) {
    report.passedOver("bsn", start, end, `label-${label}`);
    return true;
  }
  if (isAmount(reading, start, end) || isInUrl(reading, start)) {
    report.passedOver("bsn", start, end, "amount-or-link");
    return true;
  }
  if (reading.own.has(digits) || looksLikePhone(reading, start, digits)) return false;
  if (looksLikeDate(digits)) return false;
  // One in eleven passes, so that a date inside is enough.
  if (isOfCalendar(reading.text, stretch) || isOfDate(reading.text, stretch)) {
    report.passedOver("bsn", start, end, "date-or-time");
    return true;
  }
  if (!reading.own.expects("bsn")) {
    report.passedOver("bsn", start, end, "other-country");
    return true;
  }
  if (digits.length === 9) {
    report.found("bsn", start, end, isOfPerson(reading, start, end) ? "likely" : "possible", [
      "elfproef-passed",
      "no-label",
    ]);
    return true;
  }
  report.found("bsn", start, end, "possible", ["elfproef-passed", "eight-digits", "no-label"]);
  return true;
}

const model = linearModel(unlabelledBsnWeights);

// One in eleven numbers passes the test: what is said around one without a label tells a person's from a reference.
function isOfPerson(reading: PersonalDataReading, start: number, end: number): boolean {
  return judge(model, reading, (features) => describeAround(reading, start, end, features)) > 0;
}
