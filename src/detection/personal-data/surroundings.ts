import type { DigitStretch } from "./digit-run.ts";
import type { PersonalDataReading } from "./reading.ts";

/**
 * Whether letters are stuck to a number, so that it is part of a code ("MSKU123456782", "NL123456782B01"). A label
 * may be stuck to it ("bsn123456782"), and so may a word behind it ("123456782graag").
 */
export function isGlued(reading: PersonalDataReading, { start, end }: Pick<DigitStretch, "start" | "end">): boolean {
  if (!isLetterAt(reading.text, start - 1) && !isLetterAt(reading.text, end)) return false;
  const before = /[a-z]+$/.exec(reading.text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  const isWordBefore = /(?:nummer|nr|is|bsn|rrn?|nn|niss|insz|mijn|van)$/.test(before) || before.length > 4;
  return (before !== "" && !isWordBefore) || /^[a-z]{1,2}(?:\d|$|[^a-z])/.test(reading.text.slice(end, end + 3));
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a number is an amount of money or has decimals. */
export function isAmount({ text }: PersonalDataReading, start: number, end: number): boolean {
  return (
    /[€$£] ?-?$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?:,\d|\.\d|,-| ?(?:€|euro|eur\b|kwh|m3|%))/.test(text.slice(end, end + 6))
  );
}

const space = /\s/;

/** Whether a number stands inside a web address or a path. */
export function isInUrl({ text }: PersonalDataReading, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < 200 && !space.test(text.charAt(from - 1))) from--;
  const token = text.slice(from, start);
  return token.length > 3 && /https?:|www\.|[a-z]\.(?:nl|be|com|org|net|eu)\/|[?&][a-z_]+=/.test(token);
}

/** Whether digits have the form of a telephone number that is written as one. */
export function looksLikePhone({ text }: PersonalDataReading, start: number, digits: string): boolean {
  return text[start - 1] === "+" || /^(?:06[1-9]?\d{7,8}|00(?:31|32)\d+|04\d{8})$/.test(digits);
}

const dayFirst = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/;
const yearFirst = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Whether eight digits are a date, day or year first. */
export function looksLikeDate(digits: string): boolean {
  return dayFirst.test(digits) || yearFirst.test(digits);
}

/** Whether nothing but signs follows. */
export function endsMessage({ text }: PersonalDataReading, end: number): boolean {
  return text.length - end < 12 && !/[a-z0-9]/.test(text.slice(end));
}

/** Whether a number is a part of a longer reference: "2025-UIT-515245987", "Z-2025/523790624". */
export function isPartOfReference(
  { text }: PersonalDataReading,
  { start, end }: Pick<DigitStretch, "start" | "end">,
): boolean {
  return (
    /[a-z0-9][-/._]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[-/_][a-z0-9]/.test(text.slice(end, end + 2))
  );
}
