import { firstIndex } from "../../model/first-index.ts";
import { isDigit, isOtherLetter, isPlainLetter } from "../text/letter.ts";
import { cue } from "./cue.ts";
import { digitsKnowledge, hashWith, knowledgeAt, type WordKnowledge } from "./word-knowledge.ts";

/** A stretch of letters or of digits in the folded text. "bsn123456782" is two words that touch. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isDigits: boolean;
  /** What the word can be, and whether it touches the one before it: bits of `cue`. */
  readonly cues: number;
  readonly known: WordKnowledge;
}

/** The words of a text, and what they are all together. */
export interface Words {
  readonly words: readonly Word[];
  /** What the words can be, and whether a sign of an address stands between them: bits of `cue`. */
  readonly cues: number;
  /** How many words are digits, a number or a letter. */
  readonly pieces: number;
}

const apostrophe = 0x27;
const space = 0x20;
const letterA = 0x61;

// Each character is looked at several times, and a row of numbers is faster to read than a text. Shared by all texts
// but the longest; the code behind the last one is 0.
const sharedCodes = new Uint16Array(8192);

function codesOf(text: string): Uint16Array {
  const codes = text.length < sharedCodes.length ? sharedCodes : new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  codes[text.length] = 0;
  return codes;
}

const pieceCues = cue.digits | cue.spoken | cue.letter;

/** The words of a folded text in one pass. An apostrophe between letters stays inside ("m'n"). */
export function wordsOf(text: string): Words {
  const codes = codesOf(text);
  const words: Word[] = [];
  let cues = 0;
  let pieces = 0;
  let lastEnd = -1;
  for (let at = 0; at < text.length; ) {
    const code = codes[at] ?? 0;
    let word: Word;
    if (isPlainLetter(code) || isOtherLetter(code)) word = lettersAt(text, codes, at, at === lastEnd);
    else if (isDigit(code)) word = digitsAt(text, codes, at, at === lastEnd);
    else {
      if (isSign(code) || (isBracket(code) && codes[at + 1] === letterA)) cues |= cue.sign;
      at++;
      continue;
    }
    words.push(word);
    cues |= word.cues;
    if ((word.cues & pieceCues) !== 0) pieces++;
    at = word.end;
    lastEnd = at;
  }
  // What residents write is not to stay in memory.
  codes.fill(0, 0, text.length);
  return { words, cues, pieces };
}

// What an e-mail address or a document line cannot do without: "@", "<", and "(at)" in any brackets.
function isSign(code: number): boolean {
  return code === 0x40 || code === 0x3c;
}

function isBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x7b;
}

function digitsAt(text: string, codes: Uint16Array, start: number, isGlued: boolean): Word {
  let end = start + 1;
  while (isDigit(codes[end] ?? 0)) end++;
  const cues = isGlued ? cue.digits | cue.glued : cue.digits;
  return { text: text.slice(start, end), start, end, isDigits: true, cues, known: digitsKnowledge };
}

function lettersAt(text: string, codes: Uint16Array, start: number, isGlued: boolean): Word {
  let hash = 0;
  let end = start;
  for (let code = codes[end] ?? 0; isPlainLetter(code) || goesOn(code, codes, end); code = codes[++end] ?? 0)
    hash = hashWith(hash, code);
  const known = knowledgeAt(text, codes, start, end, hash);
  const cues = isGlued ? known.cues | cue.glued : known.cues;
  return { text: known.text, start, end, isDigits: false, cues, known };
}

function goesOn(code: number, codes: Uint16Array, at: number): boolean {
  if (code !== apostrophe) return isOtherLetter(code);
  const next = codes[at + 1] ?? 0;
  return isPlainLetter(next) || isOtherLetter(next);
}

/** Those words of a text that are left when stretches of it are blanked. A sign that is blanked still counts as one. */
export function wordsLeft({ words, cues }: Words, blanked: string): Words {
  const left = words.filter(({ start }) => blanked.charCodeAt(start) !== space);
  let leftCues = cues & cue.sign;
  let pieces = 0;
  for (const word of left) {
    leftCues |= word.cues;
    if ((word.cues & pieceCues) !== 0) pieces++;
  }
  return { words: left, cues: leftCues, pieces };
}

/** The index of the first word that begins at a place or behind it; the number of words when none does. */
export function firstWordFrom(words: readonly Word[], place: number): number {
  return firstIndex(words.length, (at) => (words[at]?.start ?? 0) >= place);
}
