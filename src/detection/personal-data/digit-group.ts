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

/** A group, and the index of the word after it. */
export interface GroupRead {
  readonly group: DigitGroup;
  readonly next: number;
}

/** The group of digits that begins at a word, by itself or `inRun` behind others; `null` when none does. */
export function groupAt(text: string, words: readonly Word[], at: number, inRun: boolean): GroupRead | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.isDigits)
    return { group: { digits: word.text, start: word.start, end: word.end, spelled: false }, next: at + 1 };
  return letterForDigit(words, at, inRun) ?? readOut(text, words, at, inRun);
}

function letterForDigit(words: readonly Word[], at: number, inRun: boolean): GroupRead | null {
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
function readOut(text: string, words: readonly Word[], at: number, inRun: boolean): GroupRead | null {
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
  if (unit !== null && second !== undefined && third !== undefined && joinsNumbers(second)) {
    const isClose = closeTogether(text, word, third);
    if (isClose && second.text === "en" && isTen(third.text)) {
      return { group: spokenGroup(word, String(Number(spelledDigits(third.text)) + unit), third), next: at + 3 };
    }
    const digit = unitOf(third.text);
    if (isClose && second.text !== "en" && digit !== null && unit >= 2) {
      return { group: spokenGroup(word, String(digit).repeat(unit), third), next: at + 3 };
    }
  }
  // "negenhonderd negenennegentig": the hundreds apart.
  const isHundreds = spelled !== null && spelled.length === 3 && spelled.endsWith("00");
  const rest = isHundreds && second && closeTogether(text, word, second) ? spelledDigits(second.text) : null;
  if (spelled !== null && rest !== null && rest.length <= 2 && second) {
    return { group: spokenGroup(word, String(Number(spelled) + Number(rest)), second), next: at + 2 };
  }
  const plural = unit !== null && unit >= 2 && second !== undefined ? pluralDigit(second.text) : null;
  if (unit !== null && second !== undefined && plural !== null && closeTogether(text, word, second)) {
    return { group: spokenGroup(word, String(plural).repeat(unit), second), next: at + 2 };
  }
  // "een" is an article before it is a digit: it may go on with a run, and open one only before another digit word.
  const opensAsArticle = word.text === "een" && !inRun && spelledDigits(second?.text ?? "") === null;
  return opensAsArticle || spelled === null ? null : { group: spokenGroup(word, spelled, word), next: at + 1 };
}

function joinsNumbers({ text }: Word): boolean {
  return text === "en" || text === "keer" || text === "maal";
}

function spokenGroup(first: Word, digits: string, last: Word): DigitGroup {
  return { digits, start: first.start, end: last.end, spelled: true };
}

function closeTogether(text: string, first: Word, last: Word): boolean {
  return last.end - first.start < 40 && !/[.!?]/.test(text.slice(first.start, last.end));
}
