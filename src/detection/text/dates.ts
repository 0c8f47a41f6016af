import { isMonth, months } from "./months.ts";
import { numberWordValue } from "./number-words.ts";

/** A date read from a text. The year may be missing; two digits are taken as the latest year that has passed. */
export interface ReadDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isDigits: boolean;
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ["eerste", 1],
  ["tweede", 2],
  ["derde", 3],
  ["vierde", 4],
  ["vijfde", 5],
  ["zesde", 6],
  ["zevende", 7],
  ["achtste", 8],
  ["negende", 9],
  ["tiende", 10],
  ["elfde", 11],
  ["twaalfde", 12],
  ["dertiende", 13],
  ["veertiende", 14],
  ["vijftiende", 15],
  ["zestiende", 16],
  ["zeventiende", 17],
  ["achttiende", 18],
  ["negentiende", 19],
]);

const unitBefore = /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en/;

/** Whether a word names a day by its place in the month, as "derde" does. */
export function isOrdinal(word: string): boolean {
  return ordinalValue(word) !== undefined;
}

function ordinalValue(word: string): number | undefined {
  const bare = word.endsWith("en") ? word.slice(0, -1) : word;
  return ordinals.get(bare) ?? ordinals.get(bare.replace(unitBefore, ""));
}

const numericGap = /^ ?[-./ _\\|] ?$/;
const yearGap = /^ ?[-./ _\\|] ?'?$/;
const listGap = /^[ ,]+$/;
const jointGap = /^ van(?: den?)? $/;
const wordGap = /^[ .\-/,]{0,3}$/;

/**
 * Every date in a row of words and numbers, numeric ("12-03-1980", "1980-3-12", "12031980") or written. Only words
 * that may be a number or an ordinal are looked at as the beginning of one.
 */
export function datesIn<Word extends Piece>(
  text: string,
  words: readonly Word[],
  mayBeNumber: (word: Word) => boolean,
): readonly ReadDate[] {
  const dates: ReadDate[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !(word.isDigits || mayBeNumber(word))) continue;
    const date =
      (word.isDigits ? numericDate(text, words, at) : spelledDate(text, words, at, mayBeNumber)) ??
      compactDate(word) ??
      writtenDate(text, words, at) ??
      monthFirst(text, words, at);
    if (date === null || date.start < (dates.at(-1)?.end ?? 0)) continue;
    dates.push(date);
    while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < date.end) at++;
  }
  return dates;
}

function numericDate(text: string, words: readonly Piece[], at: number): ReadDate | null {
  const [a, b, c] = [words[at], words[at + 1], words[at + 2]];
  if (!a || !b?.isDigits || !c?.isDigits || b.text.length > 2) return null;
  const yearFirst = a.text.length === 4 && c.text.length <= 2;
  const yearLast = a.text.length <= 2 && (c.text.length === 2 || c.text.length === 4);
  if (!yearFirst && !yearLast) return null;
  if (!numericGap.test(text.slice(a.end, b.start)) || !yearGap.test(text.slice(b.end, c.start))) return null;
  if (yearFirst) return dateOf(c.text, b.text, a.text, a.start, c.end);
  // "14.30-16.30" is from one time to another, and so is no part of it a date; "8.6 17h00" ends in a time.
  if (c.text.length === 2 && (isHour(text, c.end) || isBehindHour(text, a.start))) return null;
  return yearLast ? dateOf(a.text, b.text, c.text, a.start, c.end) : null;
}

function isHour(text: string, end: number): boolean {
  return /^(?:[.:]\d\d(?![\d-])| ?uur|[uh](?![a-z]))/.test(text.slice(end, end + 5));
}

function isBehindHour(text: string, start: number): boolean {
  return /\d[.:]$/.test(text.slice(Math.max(0, start - 2), start));
}

// "elf elf drieentwintig", "de twaalfde van de achtste achtenzestig": numbers that are read out.
function spelledDate<Word extends Piece>(
  text: string,
  words: readonly Word[],
  at: number,
  mayBeNumber: (word: Word) => boolean,
): ReadDate | null {
  const a = words[at];
  const joint = words[at + 1]?.text === "van" ? (/^den?$/.test(words[at + 2]?.text ?? "") ? 2 : 1) : 0;
  const [b, c, d] = [words[at + joint + 1], words[at + joint + 2], words[at + joint + 3]];
  if (a === undefined || b === undefined || c === undefined || b.isDigits || !mayBeNumber(b)) return null;
  const day = dayOf(a);
  if (day === null) return null;
  const month = ordinals.get(b.text) ?? numberWordValue(b.text);
  const year = c.isDigits ? Number(c.text) : numberWordValue(c.text);
  if (
    month === null ||
    month < 1 ||
    month > 12 ||
    year === null ||
    !(joint > 0 ? jointGap : listGap).test(text.slice(a.end, b.start)) ||
    !listGap.test(text.slice(b.end, c.start))
  )
    return null;
  const isNext = d !== undefined && !d.isDigits && text.slice(c.end, d.start) === " ";
  const rest = isNext ? numberWordValue(d.text) : null;
  const isCentury = rest !== null && rest < 100 && (year === 19 || year === 20 || year === 1900 || year === 2000);
  if (isCentury && d !== undefined)
    return { day, month, year: (year < 100 ? year * 100 : year) + rest, start: a.start, end: d.end };
  const whole = year < 100 ? century(year) : year;
  return year > 12 && isYear(whole) ? { day, month, year: whole, start: a.start, end: c.end } : null;
}

function compactDate(word: Piece): ReadDate | null {
  if (!word.isDigits || word.text.length !== 8) return null;
  const { text, start, end } = word;
  return (
    dateOf(text.slice(0, 2), text.slice(2, 4), text.slice(4), start, end) ??
    dateOf(text.slice(6), text.slice(4, 6), text.slice(0, 4), start, end)
  );
}

function writtenDate(text: string, words: readonly Piece[], at: number): ReadDate | null {
  const first = words[at];
  let next = at + 1;
  if (words[next]?.start === first?.end && /^(?:e|ste|de|en|den|sten|ne)$/.test(words[next]?.text ?? "")) next++;
  // "de vierde van mei 1971".
  const van = words[next]?.text === "van" && isMonth(words[next + 1]?.text ?? "") ? words[next] : undefined;
  const joint = van !== undefined && text.slice(words[next - 1]?.end ?? 0, van.start) === " " ? van : undefined;
  if (joint !== undefined) next++;
  const named = words[next];
  const month = named ? (months.get(named.text) ?? null) : null;
  const day = month === null ? null : dayOf(first);
  if (
    first === undefined ||
    day === null ||
    !named ||
    month === null ||
    !wordGap.test(text.slice(joint?.end ?? first.end, named.start).replace(/^(?:sten|ste|den|de|en|ne|e)/, ""))
  )
    return null;
  const year = yearAt(text, words, next + 1, named.end);
  const article = words[at - 1];
  const start =
    !first.isDigits && article !== undefined && /^(?:de|den)$/.test(article.text) ? article.start : first.start;
  return { day, month, year: year?.value ?? null, start, end: year?.end ?? named.end };
}

// "July 9th, 1990": only with a year, for "in mei 2 keer" is none.
function monthFirst(text: string, words: readonly Piece[], at: number): ReadDate | null {
  const [named, first, behind] = [words[at - 1], words[at], words[at + 1]];
  const month = named === undefined ? undefined : months.get(named.text);
  const day = month === undefined || first?.isDigits !== true ? null : dayOf(first);
  if (named === undefined || first === undefined || month === undefined || day === null) return null;
  if (!/^\.? $/.test(text.slice(named.end, first.start))) return null;
  const isOrdinal = behind?.start === first.end && /^(?:st|nd|rd|th)$/.test(behind.text);
  const year = yearAt(text, words, at + (isOrdinal ? 2 : 1), isOrdinal ? behind.end : first.end);
  return year === null ? null : { day, month, year: year.value, start: named.start, end: year.end };
}

function dayOf(word: Piece | undefined): number | null {
  if (word === undefined) return null;
  const value = word.isDigits
    ? word.text.length <= 2
      ? Number(word.text)
      : 0
    : (ordinalValue(word.text) ?? numberWordValue(word.text) ?? 0);
  return value >= 1 && value <= 31 ? value : null;
}

// "1980", "'80", "80", "negentienhonderdtachtig", "negentien tachtig", "tweeduizend drie".
function yearAt(
  text: string,
  words: readonly Piece[],
  at: number,
  after: number,
): { value: number; end: number } | null {
  const word = words[at];
  if (word === undefined || !/^[ .,\-/']{0,3}(?:in )?$/.test(text.slice(after, word.start))) return null;
  if (word.isDigits) {
    if (word.text.length === 4 && isYear(Number(word.text))) return { value: Number(word.text), end: word.end };
    return word.text.length === 2 &&
      !/^(?::|\.\d| ?(?:uur|u\b|h\b|jaar|keer|x))/.test(text.slice(word.end, word.end + 6))
      ? { value: century(Number(word.text)), end: word.end }
      : null;
  }
  const value = numberWordValue(word.text);
  if (value === null) return null;
  const follow = words[at + 1];
  const rest =
    follow && !follow.isDigits && text.slice(word.end, follow.start) === " " ? numberWordValue(follow.text) : null;
  if (follow && rest !== null && (value === 19 || value === 20 || value === 1900 || value === 2000) && rest < 100) {
    return { value: (value < 100 ? value * 100 : value) + rest, end: follow.end };
  }
  if (isYear(value)) return { value, end: word.end };
  return value >= 20 && value < 100 ? { value: century(value), end: word.end } : null;
}

function dateOf(day: string, month: string, year: string, start: number, end: number): ReadDate | null {
  const [d, m] = [Number(day), Number(month)];
  const y = year.length === 2 ? century(Number(year)) : Number(year);
  if (m > 12 && d <= 12) return dateOf(month, day, year, start, end);
  return d >= 1 && d <= 31 && m >= 1 && m <= 12 && isYear(y) ? { day: d, month: m, year: y, start, end } : null;
}

function isYear(value: number): boolean {
  return value >= 1850 && value <= 2099;
}

// Two digits: the fixed turn of the century keeps the judgement free of a clock.
function century(two: number): number {
  return two > 30 ? 1900 + two : 2000 + two;
}
