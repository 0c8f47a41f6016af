import { overlaps, type Span } from "../../model/span.ts";
import { isDigit, isPlainLetter } from "../text/letter.ts";

const day = "(?:0?[1-9]|[12]\\d|3[01])";
const month = "(?:0?[1-9]|1[0-2])";
const year = "(?:19|20)\\d\\d";
const clock = "[0-2]?\\d[.:][0-5]\\d";
const bareClock = "[012]\\d[0-5]\\d";
// What stands by itself, and is no part of a longer row of numbers with signs between them.
const opens = "(?<!\\d|\\d[-/.])";
const ends = "(?!\\d|[-/.]\\d)";

// With its year in full, the same sign between its parts: "12-05-2026", "3 4 2026", "2026/04/03"; but no part of a number
// that ends in a digit or two behind a sign, as "99-9-9-2083-2" does.
const endsDate = "(?!\\d|[-/.]\\d(?!\\d?(?:[-/.:]| ?u)))";
const fullDate = `(?<!\\d)(?:${day}(?<a> ?[-/.] ?| )${month}\\k<a>${year}|${year}(?<b> ?[-/.] ?| )${month}\\k<b>${day})${endsDate}`;
const others = [
  // "1-5-26", "1 5 26" before a time, "8/6".
  `${opens}${day}(?<c>[-/.])${month}\\k<c>\\d\\d${ends}`,
  `${opens}${day} ${month} \\d\\d(?=,? ${clock}(?!\\d))`,
  `(?<dayOfMonth>${opens}${day}[-/]${month}${ends})`,
  // "10.30-12.00", "1830-2245", "12 uur".
  `(?<!\\d|\\d[./])${clock}(?: ?[-/] ?${clock})?(?!\\d|\\.\\d)`,
  `${opens}${bareClock} ?- ?${bareClock}(?!\\d)`,
  `${opens}\\d{1,2}(?= ?uur|[uh](?![a-z]))`,
  // "2026", "2025-2026".
  `${opens}${year}(?:[-/]${year})?${ends}`,
  // "1315" behind another.
  `(?<time>(?<=[ ,])${bareClock}(?!\\d))`,
];
const wholeDate = new RegExp(fullDate, "g");
const part = new RegExp([`(?<date>${fullDate})`, ...others].join("|"), "g");

// How far before and behind a number the date or time may reach that it belongs to.
const reach = 14;
const longestGroup = 4;
const farthestTime = 3;
// Two dates may stand in any order; more of them go on in time.
const fewestInOrder = 3;
const lastMonth = 12;

interface Part extends Span {
  /** It is a date with its year in full. */
  readonly isDate: boolean;
  /** "8/6", a day and a month alone. */
  readonly dayOfMonth: string | null;
}

function partsAround(text: string, { start, end }: Span): readonly Part[] {
  const from = Math.max(0, start - reach);
  const around = text.slice(from, end + reach);
  const parts: Part[] = [];
  part.lastIndex = 0;
  for (let match = part.exec(around); match !== null; match = part.exec(around)) {
    const found = { start: from + match.index, end: from + match.index + match[0].length };
    const before = parts.at(-1);
    if (match.groups?.time !== undefined && (before === undefined || found.start - before.end > farthestTime)) continue;
    parts.push({ ...found, isDate: match.groups?.date !== undefined, dayOfMonth: match.groups?.dayOfMonth ?? null });
  }
  return parts;
}

/**
 * Whether a number at `[start, end)` of the folded text has no digit that is not of a date or a time ("8-6 10.30",
 * "2026 20.00", "1-5-26 1315"), or begins or ends inside a date. Four digits alone may be anything.
 */
export function isOfCalendar(text: string, place: Span): boolean {
  if (!mayBeOfCalendar(text, place)) return false;
  const parts = partsAround(text, place);
  return parts.some((found) => found.isDate && isCutBy(found, place)) || areAllIn(text, place, parts);
}

function isCutBy(date: Span, { start, end }: Span): boolean {
  return (date.start < start && date.end > start) || (date.start < end && date.end > end);
}

/** Whether any digit of a number belongs to a date with its year in full: "3 4 2026". */
export function isOfDate(text: string, place: Span): boolean {
  if (place.end - place.start <= longestGroup && !hasDigitNear(text, place)) return false;
  const from = Math.max(0, place.start - reach);
  const around = text.slice(from, place.end + reach);
  wholeDate.lastIndex = 0;
  for (let match = wholeDate.exec(around); match !== null; match = wholeDate.exec(around)) {
    const start = from + match.index;
    if (overlaps({ start, end: start + match[0].length }, place)) return true;
  }
  return false;
}

function areAllIn(text: string, place: Span, parts: readonly Part[]): boolean {
  for (let at = place.start, next = 0; at < place.end; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    while ((parts[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const found = parts[next];
    if (found === undefined || found.start > at) return false;
  }
  return goOnInTime(parts.filter((found) => overlaps(found, place)));
}

// The digits of a payment card in pairs could be eight dates, but not in their order.
function goOnInTime(parts: readonly Part[]): boolean {
  const dates = parts.flatMap(({ dayOfMonth }) => (dayOfMonth === null ? [] : [dayOfMonth.split(/[-/]/).map(Number)]));
  if (dates.length < fewestInOrder) return true;
  return dates.every(([day = 0, month = 0], at) => {
    const [dayBefore = 0, monthBefore = 0] = dates[at - 1] ?? [];
    return month > monthBefore || (month === monthBefore && day >= dayBefore) || monthBefore === lastMonth;
  });
}

// Several groups of digits without a letter, none longer than a year, and a year among them or a sign right between two.
function mayBeOfCalendar(text: string, { start, end }: Span): boolean {
  let [group, groups] = [0, 0];
  let hasSign = false;
  for (let at = start; at <= end; at++) {
    if (isDigit(text.charCodeAt(at))) {
      group++;
      continue;
    }
    if (group > longestGroup || (at < end && isPlainLetter(text.charCodeAt(at)))) return false;
    if (group > 0) groups++;
    const isSign = group > 0 && signs.includes(text.charAt(at)) && isDigit(text.charCodeAt(at + 1));
    hasSign ||= isSign || (group === longestGroup && isCentury(text, at - group));
    group = 0;
  }
  return groups > 1 && hasSign;
}

const signs = "-/.:";

function isCentury(text: string, at: number): boolean {
  return text.startsWith("19", at) || text.startsWith("20", at);
}

// Between two parts of a date stand three characters at most.
const widestGap = 3;

function hasDigitNear(text: string, { start, end }: Span): boolean {
  for (let far = 1; far <= widestGap + 1; far++)
    if (isDigit(text.charCodeAt(start - far)) || isDigit(text.charCodeAt(end + far - 1))) return true;
  return false;
}
