import { isOfCalendar, isOfDate } from "./calendar.ts";
import { endsInMod97 } from "./checks/mod97.ts";
import type { DigitStretch } from "./digit-run.ts";
import type { NationalForm } from "./national-forms.ts";
import type { PersonalDataReading, PersonalDataRecognizer } from "./reading.ts";
import { isAmount, isGlued, isInUrl } from "./surroundings.ts";
import { TakenPlaces } from "./taken-places.ts";

const type = "phone-number";
const fewestDigits = 8;
const mostDigits = 15;
const service = /^0(?:[89]00|90[69])/;

/**
 * Telephone numbers: allowed here (D37), yet masked in every readable copy. Dutch (nine digits behind 0, +31 or
 * 0031), Belgian (eight or nine behind 0, +32 or 0032) and any other with its country code behind a plus. Service
 * numbers (14 0xx, 112, 0800, 0900) belong to organisations and are left alone. Sources: Nummerplan telefoon- en
 * ISDN-diensten (ACM); Belgian numbering plan (BIPT).
 */
export const phoneNumber: PersonalDataRecognizer = (reading, report) => {
  if (reading.longestNumber < fewestDigits) return;
  for (const run of reading.runs) {
    const taken = new TakenPlaces(run);
    for (const stretch of run) {
      const { digits, end } = stretch;
      if (digits.length < fewestDigits || digits.length > mostDigits || taken.overlap(stretch)) continue;
      const plus = plusBefore(reading, stretch.start);
      const label = reading.labelOf(stretch.start, end)?.label ?? null;
      const planned = isPlanned(digits, plus);
      if (!planned && !(label === type && stretch.whole && digits.startsWith("0") && !service.test(digits))) continue;
      if (isGlued(reading, stretch) || isAmount(reading, stretch.start, end) || isInUrl(reading, stretch.start))
        continue;
      if (plus === null && (isNoNumber(reading.text, stretch) || isInAccount(reading, stretch))) continue;
      const form = plus === null ? nationalForm(digits) : null;
      const start = plus ?? (reading.text[stretch.start - 1] === "(" ? stretch.start - 1 : stretch.start);
      taken.take(stretch);
      if (reading.own.has(digits)) report.passedOver(type, start, end, "own-organisation");
      else if (label !== null && label !== type && label !== "number" && isOtherKind(label, digits, plus))
        report.passedOver(type, start, end, `label-${label}`);
      else if (form !== null && label !== type && !reading.own.expects(form))
        report.passedOver(type, start, end, "other-country");
      else if (isCompanyNumber(stretch)) report.passedOver(type, start, end, "company-number");
      else report.found(type, start, end, planned ? "certain" : "likely", [planned ? "numbering-plan" : "own-label"]);
    }
  }
};

// A mobile number or one with a country code is a telephone number whatever word stands near; others yield to it.
function isOtherKind(label: string, digits: string, plus: number | null): boolean {
  return label === "bsn" || !(plus !== null || /^(?:06\d{8}|04\d{8}|0031|0032)/.test(digits));
}

function isPlanned(digits: string, plus: number | null): boolean {
  const country = plus === null ? (digits.startsWith("00") ? digits.slice(2) : null) : digits;
  if (country === null) return /^0[1-9]\d{7,8}$/.test(digits) && !service.test(digits);
  if (/^3[12]/.test(country)) return /^[1-9]\d{7,8}$/.test(country.slice(2).replace(/^0/, ""));
  return plus !== null && country.length >= 9;
}

const accountDigits = 10;
const mobile = /^0[46]\d{8}$/;

// "12-05-2026 10.00"; "06 12 05 2026" ends as a date does, and is a mobile number all the same.
function isNoNumber(text: string, stretch: DigitStretch): boolean {
  const { digits, start } = stretch;
  return isOfCalendar(text, stretch) || (!mobile.test(digits) && isOfDate(text, { start, end: start + 1 }));
}

// "NL02 KNAB 0219 0729 14" of a club: its last ten digits are no number to call.
function isInAccount({ text }: PersonalDataReading, { start, digits }: DigitStretch): boolean {
  return (
    digits.length === accountDigits &&
    /(?<![a-z0-9])nl ?\d\d[ .-]?[a-z]{4}[ .-]?$/.test(text.slice(Math.max(0, start - 11), start))
  );
}

// Ten digits in the Netherlands, nine in Belgium; ten that begin with 04 are a Dutch town or a Belgian mobile.
function nationalForm(digits: string): NationalForm | null {
  if (/^(?:00|04\d{8}$)/.test(digits)) return null;
  return digits.length === 9 ? "belgian-telephone" : "dutch-telephone";
}

// The place of a plus before the digits, also in "(+31) 6": the mask begins there.
function plusBefore({ text }: PersonalDataReading, start: number): number | null {
  if (text[start - 1] === "+") return text[start - 2] === "(" ? start - 2 : start - 1;
  return text.slice(start - 2, start) === "+ " ? start - 2 : null;
}

// A Belgian enterprise number has the length of a telephone number and a check of its own.
function isCompanyNumber({ digits, shape }: DigitStretch): boolean {
  const nine = digits.slice(0, 8);
  return (
    shape === "4-3-3" &&
    digits.length === 10 &&
    /^[01]/.test(digits) &&
    endsInMod97(nine + String(97 - Number(digits.slice(8))).padStart(2, "0"))
  );
}
