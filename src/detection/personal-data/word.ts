import { letterBit } from "../text/typing-errors.ts";
import { cue } from "./cue.ts";
import { cuesOf, settled } from "./word-cues.ts";

/** A stretch of letters or of digits in the folded text. "bsn123456782" is two words that touch. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isDigits: boolean;
  /** What the word can be, by how it begins and ends: bits of `cue`. */
  readonly cues: number;
  /** Which of the letters a-z it holds: a bit each. */
  readonly letters: number;
}

const apostrophe = 0x27;
const otherLetter = /\p{L}/u;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return otherLetter.test(text[at] ?? "");
}

/** The words of a folded text in one pass. An apostrophe between letters stays inside ("m'n"). */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  let lastEnd = -1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    let cues = start === lastEnd ? cue.glued : 0;
    let letters = 0;
    const isDigits = isDigit(code);
    if (isDigits) {
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
      cues |= cue.digits;
    } else if (isLetter(code, text, at)) {
      while (at < text.length) {
        const next = text.charCodeAt(at);
        const joins = next === apostrophe && at + 1 < text.length && isLetter(text.charCodeAt(at + 1), text, at + 1);
        if (!joins && !isLetter(next, text, at)) break;
        letters |= letterBit(next);
        at++;
      }
      cues |= cuesOf(text, start, at);
    } else {
      at++;
      continue;
    }
    const word = text.slice(start, at);
    if ((cues & (cue.spoken | cue.secret)) !== 0) cues = settled(cues, word);
    words.push({ text: word, start, end: at, isDigits, cues, letters });
    lastEnd = at;
  }
  return words;
}

/** The index of the first word that begins at a place or behind it; the number of words when none does. */
export function firstWordFrom(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
