import { cue } from "./cue.ts";
import { type DigitGroup, type GroupRead, groupAt } from "./digit-group.ts";
import type { Word } from "./word.ts";

/** Groups of digits that belong together, with the separators people put between them. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  /** What stands between group `i` and the next. */
  readonly gaps: readonly string[];
}

// "1234-56-782", "123.45 67", "06 - 1234", "(0316) 279", "9, 9, 9", also over a line end; never over a plain comma,
// which is a decimal one, nor a colon, which is a time.
const separator = /^(?:| {1,3}|[.\-/_,] ?|_| [-./_,|*] ?| ?\(|\)[ -]{0,3}|[|*])$/;
const longestSeparator = 4;
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
    const read: GroupRead | null =
      word !== undefined && mayBeDigits(word) ? groupAt(text, words, at, open !== null) : null;
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

function mayBeDigits({ cues }: Word): boolean {
  return (cues & (cue.digits | cue.spoken | cue.digitLetters)) !== 0;
}

/** Whether a folded word is letters that people write for digits: bits of `cue`. */
export function digitLetterCues(word: string): number {
  return digitLetters.test(word) ? cue.digitLetters : 0;
}

function joins(gap: string, isSpoken: boolean): boolean {
  if (gap === " ") return true;
  if (gap === decimalComma) return false;
  return (
    (gap.length <= longestSeparator && separator.test(gap)) ||
    (gap.length > 1 && beyondAscii.test(gap) && emoji.test(gap)) ||
    ((isSpoken || gap === " en dan ") && spoken.test(gap))
  );
}

// Number words alone make a run only when there are several: "drie kinderen" is talk.
function isRun({ groups }: DigitRun): boolean {
  if (groups[0]?.spelled === false) return true;
  return (
    groups.some(({ spelled, digits }) => !spelled || digits.length >= shortestSpelled) ||
    groups.length >= shortestSpelled ||
    (groups.length === 2 && groups.every(({ digits }) => digits.length === 2))
  );
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
  return longestFirst(found);
}

const few = 16;

// By hand where there are few, and by counting where there are many: the built-in sort costs more than it then saves.
function longestFirst(found: DigitStretch[]): readonly DigitStretch[] {
  if (found.length > few) return byCounting(found);
  for (let at = 1; at < found.length; at++) {
    const next = found[at];
    if (next === undefined) break;
    let to = at;
    for (; to > 0; to--) {
      const before = found[to - 1];
      if (before === undefined || before.digits.length >= next.digits.length) break;
      found[to] = before;
    }
    found[to] = next;
  }
  return found;
}

function byCounting(found: readonly DigitStretch[]): readonly DigitStretch[] {
  const longest = found.reduce((most, { digits }) => Math.max(most, digits.length), 0);
  // For each size how many are longer: where the first of that size goes.
  const next = new Int32Array(longest + 1);
  for (const { digits } of found) next[digits.length - 1] = (next[digits.length - 1] ?? 0) + 1;
  for (let size = longest - 1; size >= 0; size--) next[size] = (next[size] ?? 0) + (next[size + 1] ?? 0);
  const sorted = [...found];
  for (const stretch of found) {
    const place = next[stretch.digits.length] ?? 0;
    sorted[place] = stretch;
    next[stretch.digits.length] = place + 1;
  }
  return sorted;
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
