import { spelledDigits } from "../text/number-words.ts";
import { cue } from "./cue.ts";
import type { Word } from "./word.ts";

/** Letters and digits in one piece, such as "NX1P7R4B2". Places in the folded text. */
export interface Code {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const longestCode = 16;
const dutchOpening = /^nl\d\d$/;
const countries: ReadonlyMap<string, string> = new Map([
  ["nederland", "nl"],
  ["belgie", "be"],
]);

/** Whether a folded word can be a piece of a code that is dictated without being a number: bits of `cue`. */
export function codeCues(word: string): number {
  return word.length === 1 || word === "nl" || word === "be" || countries.has(word) ? cue.letter : 0;
}

/** The stretches of touching words that hold both letters and digits, up to sixteen characters, in order. */
export function codesOf(words: readonly Word[]): readonly Code[] {
  const codes: Code[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined || (first.cues & cue.glued) !== 0 || !isGlued(words[at + 1])) continue;
    let { text, end } = first;
    for (let next = words[at + 1]; next !== undefined && isGlued(next); next = words[at + 1]) {
      if (text.length <= longestCode) text += next.text;
      end = next.end;
      at++;
    }
    if (text.length <= longestCode) codes.push({ text, start: first.start, end });
  }
  return codes;
}

function isGlued(word: Word | undefined): boolean {
  return word !== undefined && (word.cues & cue.glued) !== 0;
}

const separator =
  /^(?:[ .\-/_,]{0,3}|[ ,]*(?:punt|streepje|spatie|uh|uhm|eh|euh|ehm|wacht even|even kijken|momentje|en dan|dan)[ ,]*)$/;
const shortestDictated = 5;

/**
 * Codes that are dictated or typed a piece at a time, "W Q N nul U nul nul L vier" or "n l 91 ABNA 04 17": rows of
 * single letters, digits and number words. A word of up to four letters may stand among them, as in a bank's code.
 */
export function dictatedCodes(text: string, words: readonly Word[]): readonly Code[] {
  const codes: Code[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined || pieceOf(word, "") === null) {
      at++;
      continue;
    }
    const { code, next } = dictatedAt(text, words, at);
    if (code !== null) codes.push(code);
    at = next;
  }
  return codes;
}

// Reads on from a word as far as pieces go; what was read is never read again, so the whole stays linear.
function dictatedAt(text: string, words: readonly Word[], at: number): { code: Code | null; next: number } {
  const first = words[at];
  let code = "";
  let [hasLetter, hasDigit] = [false, false];
  let end = first?.start ?? 0;
  let next = at;
  for (; next < words.length; next++) {
    const word = words[next];
    const piece = word === undefined ? null : pieceOf(word, code);
    if (word === undefined || piece === null || (next > at && !isParted(text, end, word.start))) break;
    if (code.length <= longestDictated) {
      code += piece;
      if (isLetters(piece)) hasLetter = true;
      else hasDigit = true;
    }
    end = word.end;
  }
  const isCode = next - at >= shortestDictated && code.length <= longestDictated && hasLetter && hasDigit;
  return { code: isCode && first ? { text: code, start: first.start, end } : null, next: Math.max(next, at + 1) };
}

// A piece is letters or digits, never both.
function isLetters(piece: string): boolean {
  return piece.charCodeAt(0) > 0x39;
}

function isParted(text: string, end: number, start: number): boolean {
  return (
    start - end <= longestGap &&
    ((start - end === 1 && text.charCodeAt(end) === 0x20) || separator.test(text.slice(end, start)))
  );
}

const longestGap = 24;
const longestDictated = 36;

function pieceOf(word: Word, before: string): string | null {
  const { text, cues } = word;
  if (word.isDigits) return text;
  const digits = (cues & cue.spoken) === 0 ? null : spelledDigits(text);
  if (digits !== null) return digits;
  if ((cues & cue.letter) !== 0) {
    if (text.length <= 2) return text;
    if (before === "") return countries.get(text) ?? null;
  }
  return text.length === 4 && before.length === 4 && dutchOpening.test(before) ? text : null;
}
