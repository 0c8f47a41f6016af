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

const monthNames: readonly (readonly string[])[] = [
  ["januari", "jan", "januarie", "janauri", "january", "janvier", "jannuari"],
  ["februari", "feb", "febr", "febuari", "februarie", "february", "fevrier", "februarij"],
  ["maart", "mrt", "mar", "maa", "march", "mars", "maert"],
  ["april", "apr", "avril"],
  ["mei", "may", "mai"],
  ["juni", "jun", "june", "juin", "junie"],
  ["juli", "jul", "july", "juillet", "julie"],
  ["augustus", "aug", "august", "aout", "agustus", "augustes"],
  ["september", "sept", "sep", "septembre", "septemer"],
  ["oktober", "okt", "oct", "october", "octobre", "oktobr"],
  ["november", "nov", "novembre", "novemer"],
  ["december", "dec", "decembre", "decemer"],
];
const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

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

const numericGap = /^ ?[-./ _\\|] ?$/;
const yearGap = /^ ?[-./ _\\|] ?'?$/;
const wordGap = /^[ .\-/,]{0,3}$/;

/** Every date in a row of words and numbers, numeric ("12-03-1980", "1980-3-12", "12031980") or written. */
export function datesIn(text: string, words: readonly Piece[]): readonly ReadDate[] {
  const dates: ReadDate[] = [];
  for (let at = 0; at < words.length; at++) {
    const date = numericDate(text, words, at) ?? compactDate(words[at]) ?? writtenDate(text, words, at);
    if (date === null) continue;
    dates.push(date);
    while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < date.end) at++;
  }
  return dates;
}

function numericDate(text: string, words: readonly Piece[], at: number): ReadDate | null {
  const [a, b, c] = [words[at], words[at + 1], words[at + 2]];
  if (!a || !b || !c) return null;
  if (!a.isDigits || !b.isDigits || !c.isDigits) return spelledDate(text, words, at);
  const [first, second] = [text.slice(a.end, b.start), text.slice(b.end, c.start)];
  if (!numericGap.test(first) || !yearGap.test(second)) return null;
  if (b.text.length > 2) return null;
  const yearFirst = a.text.length === 4 && c.text.length <= 2;
  const yearLast = a.text.length <= 2 && (c.text.length === 2 || c.text.length === 4);
  if (yearFirst) return dateOf(c.text, b.text, a.text, a.start, c.end);
  return yearLast ? dateOf(a.text, b.text, c.text, a.start, c.end) : null;
}

// "elf elf drieentwintig", "de twaalfde van de achtste achtenzestig": numbers that are read out.
function spelledDate(text: string, words: readonly Piece[], at: number): ReadDate | null {
  const gap = (from: Piece, to: Piece) => text.slice(from.end, to.start);
  const a = words[at];
  const day = dayOf(a);
  if (a === undefined || day === null || a.isDigits) return null;
  const joint = words[at + 1]?.text === "van" ? (/^den?$/.test(words[at + 2]?.text ?? "") ? 2 : 1) : 0;
  const [b, c, d] = words.slice(at + joint + 1, at + joint + 4);
  if (b === undefined || c === undefined) return null;
  const month = b.isDigits ? null : (ordinals.get(b.text) ?? numberWordValue(b.text));
  const year = c.isDigits ? Number(c.text) : numberWordValue(c.text);
  if (
    month === null ||
    month < 1 ||
    month > 12 ||
    year === null ||
    !(joint > 0 ? /^ van(?: den?)? $/ : /^[ ,]+$/).test(gap(a, b)) ||
    !/^[ ,]+$/.test(gap(b, c))
  )
    return null;
  const whole =
    year === 19 || year === 20
      ? Number(numberWordValue(d?.text ?? "") ?? -1) + year * 100
      : year < 100
        ? century(year)
        : year;
  if (year > 12 && isYear(whole))
    return {
      day,
      month,
      year: whole,
      start: a.start,
      end: (year === 19 || year === 20) && d && numberWordValue(d.text) !== null ? d.end : c.end,
    };
  return null;
}

function compactDate(word: Piece | undefined): ReadDate | null {
  if (!word?.isDigits || word.text.length !== 8) return null;
  const { text, start, end } = word;
  return (
    dateOf(text.slice(0, 2), text.slice(2, 4), text.slice(4), start, end) ??
    dateOf(text.slice(6), text.slice(4, 6), text.slice(0, 4), start, end)
  );
}

function writtenDate(text: string, words: readonly Piece[], at: number): ReadDate | null {
  const first = words[at];
  const day = dayOf(first);
  if (first === undefined || day === null) return null;
  let next = at + 1;
  if (/^(?:e|ste|de|en|den)$/.test(words[next]?.text ?? "") && words[next]?.start === first.end) next++;
  const named = words[next];
  const month = named ? monthOf(named) : null;
  if (!named || month === null || !wordGap.test(text.slice(first.end, named.start).replace(/^(?:ste|den|de|e)/, "")))
    return null;
  const year = yearAt(text, words, next + 1, named.end);
  const article = words[at - 1];
  const start =
    !first.isDigits && article !== undefined && /^(?:de|den)$/.test(article.text) ? article.start : first.start;
  return { day, month, year: year?.value ?? null, start, end: year?.end ?? named.end };
}

function monthOf(word: Piece): number | null {
  const named = months.get(word.text);
  if (named !== undefined) return named;
  return null;
}

function dayOf(word: Piece | undefined): number | null {
  if (word === undefined) return null;
  const ordinal =
    ordinals.get(word.text) ??
    ordinals.get(word.text.replace(/^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en/, ""));
  const value = word.isDigits
    ? word.text.length <= 2
      ? Number(word.text)
      : 0
    : (ordinal ?? numberWordValue(word.text) ?? 0);
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
