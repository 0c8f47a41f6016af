import { isOfCalendar } from "./calendar.ts";
import { nationalNumber } from "./checks/national-number.ts";
import type { DigitStretch } from "./digit-run.ts";
import { disguisedDigits } from "./disguised-digits.ts";
import { isExplicit, isNearThing } from "./label-of.ts";
import type { OwnLabel, PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import { isAmount, isGlued, isInUrl, isPartOfReference, looksLikePhone } from "./surroundings.ts";

const fewestDigits = 10;
const mostDigits = 12;
// It is printed on these.
const carriesIt = /(?:kaart|pas|eid)$/;
const written = /^\d\d[./ -]\d\d[./ -]\d\d ?[-./ ] ?\d{3} ?[-./ ] ?\d\d$/;

/**
 * Belgian national numbers, bis numbers included. Sure by check digit and date, by their own label, or by the
 * notation that no other number has (85.07.30-033.28).
 */
export const rijksregisternummer: PersonalDataRecognizer = (reading, report) => {
  if (reading.longestNumber >= fewestDigits)
    for (const run of reading.runs) for (const stretch of run) judge(reading, stretch, report);
  if (reading.codes.length === 0) return;
  for (const code of disguisedDigits(reading.codes, 11)) judgeDisguised(reading, code, report);
};

function judge(reading: PersonalDataReading, stretch: DigitStretch, report: Report): void {
  const { digits, start, end } = stretch;
  if (digits.length < fewestDigits || digits.length > mostDigits) return;
  // Of another length it is one by its label alone.
  if (digits.length !== 11 && !reading.has("rijksregisternummer")) return;
  const own = reading.labelOf(start, end);
  const kind = nationalNumber(digits);
  const check = kind === null ? "mod97-failed" : kind === "bis" ? "bis-passed" : "national-passed";
  if (own?.label === "rijksregisternummer") {
    if (digits.length === 11)
      report.found("rijksregisternummer", start, end, kind ? "certain" : "likely", [check, "own-label"]);
    else if (own.tight && stretch.whole && !looksLikePhone(reading, start, digits))
      report.found("rijksregisternummer", start, end, "likely", ["length-off", "own-label"]);
  } else if (digits.length === 11 && !isGlued(reading, stretch) && reading.text[start - 1] !== "+") {
    const isWritten = written.test(reading.text.slice(start, end)) && plausibleDate(digits);
    // Who was born in 2006 has a number that begins like a mobile one; only the check digits tell it apart.
    if (kind === null && (!isWritten || looksLikePhone(reading, start, digits))) return;
    const isNear = isNearThing(own) || (own !== null && carriesIt.test(reading.text.slice(own.hit.start, own.hit.end)));
    const isBare = !isWritten && !(kind !== null && isNear && !isPartOfReference(reading, stretch));
    if (own !== null && own.label !== "number" && (isBare || isOtherNumber(reading, own, kind !== null)))
      report.passedOver("rijksregisternummer", start, end, `label-${own.label}`);
    else if (isOfCalendar(reading.text, stretch)) report.passedOver("rijksregisternummer", start, end, "date-or-time");
    else if (isAmount(reading, start, end) || isInUrl(reading, start))
      report.passedOver("rijksregisternummer", start, end, "amount-or-link");
    else if (!reading.own.expects("rijksregisternummer"))
      report.passedOver("rijksregisternummer", start, end, "other-country");
    else
      report.found("rijksregisternummer", start, end, kind && isWritten ? "certain" : "likely", [
        check,
        isWritten ? "own-notation" : "no-label",
      ]);
  }
}

function judgeDisguised(
  reading: PersonalDataReading,
  { digits, start, end }: { digits: string; start: number; end: number },
  report: Report,
): void {
  if (reading.labelOf(start, end)?.label !== "rijksregisternummer") return;
  const confidence = nationalNumber(digits) ? "certain" : "likely";
  report.found("rijksregisternummer", start, end, confidence, ["look-alike-letters", "own-label"]);
}

// What only stands near, as a card or a police report, does not own a number that passes in its own notation.
function isOtherNumber({ text }: PersonalDataReading, { tight, label, hit }: OwnLabel, passes: boolean): boolean {
  return tight && label === "reference" && !(passes && !isExplicit(text, hit));
}

function plausibleDate(digits: string): boolean {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return month % 20 <= 12 && month <= 52 && day <= 31;
}
