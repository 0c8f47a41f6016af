import { isTen, pluralDigit, repeatsOf, spelledDigits, unitOf } from "../text/number-words.ts";
import { cue } from "./cue.ts";
import type { Word } from "./word.ts";

/** Digits written together, or read out as one word. Positions are in the folded text. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly spelled: boolean;
}

/** Groups of digits that belong together, with the separators people put between them. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  /** What stands between group `i` and the next. */
  readonly gaps: readonly string[];
}

// "1234-56-782", "123.45 67", "06 - 1234", "(0316) 279", "9, 9, 9", also over a line end; never over a plain comma,
// which is a decimal one, nor a colon, which is a time.
const separator = /^(?:| {1,3}|[.\-/_,] ?|_| [-./_,|*] ?| ?\(|\)[ -]{0,3}|[|*])$/;
// Between emoji as between spaces, and said aloud: "punt", "streepje", "en dan".
const emoji = /^ {0,2}(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}){1,4} {0,2}){1,2}$/u;
const beyondAscii = /[^\0-\x7f]/;
const spoken =
  /^[ ,.]*(?:(?:punt|streepje|koppelteken|slash|komma|spatie|liggend streepje|schuine streep|uh|uhm|eh|euh|ehm|wacht even|wacht|even kijken|momentje|en dan|dan|daarna|nog eens|weer)[ ,.]*){1,2}$/;
const decimalComma = ",";
const shortestSpelled = 3;
const longestGap = 24;

// Letters people (and scanners) write for a digit: "999O0018", "l23".
const digitLetters = /^[oil]{1,4}$/;

/** All runs of digits and read-out digits in one pass over the words. */
export function digitRuns(text: string, words: readonly Word[]): readonly DigitRun[] {
  const runs: { groups: DigitGroup[]; gaps: string[] }[] = [];
  let open: { groups: DigitGroup[]; gaps: string[] } | null = null;
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    const read: Read | null = word !== undefined && mayBeDigits(word) ? groupAt(text, words, at, open !== null) : null;
    if (read === null) {
      at++;
      continue;
    }
    const last = open?.groups.at(-1);
    const isNear = last !== undefined && read.group.start - last.end <= longestGap;
    const gap: string | null = isNear ? text.slice(last.end, read.group.start) : null;
    if (open && gap !== null && joins(gap, last?.spelled === true || read.group.spelled)) {
      open.groups.push(read.group);
      open.gaps.push(gap);
    } else {
      open = { groups: [read.group], gaps: [] };
      runs.push(open);
    }
    at = read.next;
  }
  return runs.filter(isRun);
}

// A group and the index of the word after it.
interface Read {
  readonly group: DigitGroup;
  readonly next: number;
}

function mayBeDigits({ cues }: Word): boolean {
  return (cues & (cue.digits | cue.spoken | cue.digitLetters)) !== 0;
}

/** Whether a folded word is letters that people write for digits: bits of `cue`. */
export function digitLetterCues(word: string): number {
  return digitLetters.test(word) ? cue.digitLetters : 0;
}

function joins(gap: string, isSpoken: boolean): boolean {
  if (gap === decimalComma) return false;
  return (
    gap === " " ||
    separator.test(gap) ||
    (gap.length > 1 && beyondAscii.test(gap) && emoji.test(gap)) ||
    ((isSpoken || gap === " en dan ") && spoken.test(gap))
  );
}

// Number words alone make a run only when there are several: "drie kinderen" is talk.
function isRun({ groups }: DigitRun): boolean {
  return (
    groups.some(({ spelled, digits }) => !spelled || digits.length >= shortestSpelled) ||
    groups.length >= shortestSpelled ||
    (groups.length === 2 && groups.every(({ digits }) => digits.length === 2))
  );
}

function groupAt(text: string, words: readonly Word[], at: number, inRun: boolean): Read | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.isDigits)
    return { group: { digits: word.text, start: word.start, end: word.end, spelled: false }, next: at + 1 };
  return letterForDigit(words, at, inRun) ?? readOut(text, words, at, inRun);
}

function letterForDigit(words: readonly Word[], at: number, inRun: boolean): Read | null {
  const word = words[at];
  if (word === undefined || (word.cues & cue.digitLetters) === 0) return null;
  const digits = word.text.replaceAll("o", "0").replace(/[il]/g, "1");
  const [before, after] = [words[at - 1], words[at + 1]];
  const gluedAfter = after?.isDigits === true && after.start === word.end;
  const gluedBefore = before?.isDigits === true && before.end === word.start;
  const opens = gluedAfter && !gluedBefore && after.text.length >= 5 && before?.end !== word.start;
  const goesOn =
    inRun &&
    ((gluedAfter && word.start - (before?.end ?? 0) === 1) ||
      (gluedBefore && after !== undefined && after.start - word.end === 1 && isDigitLike(after)));
  if (!(gluedAfter && gluedBefore) && !opens && !goesOn) return null;
  return { group: { digits, start: word.start, end: word.end, spelled: false }, next: at + 1 };
}

function isDigitLike({ cues }: Word): boolean {
  return (cues & (cue.digits | cue.digitLetters)) !== 0;
}

// "vier", "vijfenzestig", "vijf en zestig", "dubbel vier", "drie keer nul", "twee vieren".
function readOut(text: string, words: readonly Word[], at: number, inRun: boolean): Read | null {
  const word = words[at];
  if (word === undefined) return null;
  const repeats = repeatsOf(word.text);
  const spelled = spelledDigits(word.text);
  if (repeats === null && spelled === null) return null;
  const [second, third] = [words[at + 1], words[at + 2]];
  if (repeats !== null) {
    const doubled = second?.text === "de" ? third : second;
    const digit = doubled?.isDigits && doubled.text.length === 1 ? Number(doubled.text) : unitOf(doubled?.text ?? "");
    if (doubled === undefined || digit === null) return null;
    return { group: spokenGroup(word, String(digit).repeat(repeats), doubled), next: words.indexOf(doubled, at) + 1 };
  }
  const unit = unitOf(word.text);
  if (unit !== null && second !== undefined && third !== undefined && closeTogether(text, word, third)) {
    if (second.text === "en" && isTen(third.text)) {
      return { group: spokenGroup(word, String(Number(spelledDigits(third.text)) + unit), third), next: at + 3 };
    }
    const digit = unitOf(third.text);
    if ((second.text === "keer" || second.text === "maal") && digit !== null && unit >= 2) {
      return { group: spokenGroup(word, String(digit).repeat(unit), third), next: at + 3 };
    }
  }
  // "negenhonderd negenennegentig": the hundreds apart.
  const rest = second && closeTogether(text, word, second) ? spelledDigits(second.text) : null;
  if (
    spelled !== null &&
    spelled.length === 3 &&
    spelled.endsWith("00") &&
    rest !== null &&
    rest.length <= 2 &&
    second
  ) {
    return { group: spokenGroup(word, String(Number(spelled) + Number(rest)), second), next: at + 2 };
  }
  const plural = pluralDigit(second?.text ?? "");
  if (unit !== null && unit >= 2 && second !== undefined && plural !== null && closeTogether(text, word, second)) {
    return { group: spokenGroup(word, String(plural).repeat(unit), second), next: at + 2 };
  }
  // "een" is an article before it is a digit: it may go on with a run, and open one only before another digit word.
  const opensAsArticle = word.text === "een" && !inRun && spelledDigits(second?.text ?? "") === null;
  return opensAsArticle || spelled === null ? null : { group: spokenGroup(word, spelled, word), next: at + 1 };
}

function spokenGroup(first: Word, digits: string, last: Word): DigitGroup {
  return { digits, start: first.start, end: last.end, spelled: true };
}

function closeTogether(text: string, first: Word, last: Word): boolean {
  return last.end - first.start < 40 && !/[.!?]/.test(text.slice(first.start, last.end));
}

/** A stretch of whole groups inside a run. */
export interface DigitStretch {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** The stretch is the whole run. */
  readonly whole: boolean;
  /** The sizes of its groups, "4-2-3". */
  readonly shape: string;
}

const longestNumber = 34;
const shortestNumber = 3;

/**
 * The stretches of a run that can be one number: all of it, any one group, a stretch that begins or ends the run,
 * or one whose own separator differs from what stands around it. Longest first. Never more than a few for each
 * group, so that a text of nothing but digits stays linear.
 */
export function stretchesOf(run: DigitRun): readonly DigitStretch[] {
  const { groups, gaps } = run;
  if (groups.length === 1) return [stretch(run, 0, 0)];
  const found: DigitStretch[] = [];
  const end = groups.length - 1;
  for (let to = 0, length = 0; to <= end; to++) {
    length += sizeOf(groups[to]);
    if (length > longestNumber) break;
    found.push(stretch(run, 0, to));
  }
  for (let from = end, length = 0; from > 0; from--) {
    length += sizeOf(groups[from]);
    if (length > longestNumber) break;
    found.push(stretch(run, from, end));
  }
  for (let from = 1; from < end; from++) {
    if (sizeOf(groups[from]) >= shortestNumber) found.push(stretch(run, from, from));
    const inner = gaps[from];
    if (inner === gaps[from - 1]) continue;
    let to = from;
    let length = sizeOf(groups[from]);
    while (to + 1 < end && gaps[to] === inner && length + sizeOf(groups[to + 1]) <= longestNumber) {
      to++;
      length += sizeOf(groups[to]);
    }
    if (to > from && gaps[to] !== inner) found.push(stretch(run, from, to));
  }
  return found.sort((a, b) => b.digits.length - a.digits.length);
}

function sizeOf(group: DigitGroup | undefined): number {
  return group?.digits.length ?? 0;
}

function stretch({ groups }: DigitRun, from: number, to: number): DigitStretch {
  let digits = "";
  let shape = "";
  for (let at = from; at <= to; at++) {
    const group = groups[at];
    if (group === undefined) break;
    digits += group.digits;
    shape += at === from ? group.digits.length : `-${group.digits.length}`;
  }
  return {
    digits,
    start: groups[from]?.start ?? 0,
    end: groups[to]?.end ?? 0,
    whole: from === 0 && to === groups.length - 1,
    shape,
  };
}
