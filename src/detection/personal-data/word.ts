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
function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return isPlainLetter(code) || isOtherLetter(code);
}

const pieceCues = cue.digits | cue.spoken | cue.letter;

/** The words of a folded text in one pass. An apostrophe between letters stays inside ("m'n"). */
export function wordsOf(text: string): Words {
  const words: Word[] = [];
  let cues = 0;
  let pieces = 0;
  let lastEnd = -1;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    let word: Word;
    if (isPlainLetter(code) || isOtherLetter(code)) word = lettersAt(text, at, at === lastEnd);
    else if (isDigit(code)) word = digitsAt(text, at, at === lastEnd);
    else {
      if (isSign(code)) cues |= cue.sign;
      else if (isBracket(code) && text[at + 1] === "a") cues |= cue.sign;
      at++;
      continue;
    }
    words.push(word);
    cues |= word.cues;
    if ((word.cues & pieceCues) !== 0) pieces++;
    at = word.end;
    lastEnd = at;
  }
  return { words, cues, pieces };
}

// What an e-mail address or a document line cannot do without: "@", "<", and "(at)" in any brackets.
function isSign(code: number): boolean {
  return code === 0x40 || code === 0x3c;
}

function isBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x7b;
}

function digitsAt(text: string, start: number, isGlued: boolean): Word {
  let end = start + 1;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  const cues = isGlued ? cue.digits | cue.glued : cue.digits;
  return { text: text.slice(start, end), start, end, isDigits: true, cues, known: digitsKnowledge };
}

function lettersAt(text: string, start: number, isGlued: boolean): Word {
  let hash = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isPlainLetter(code) && !goesOn(code, text, end)) break;
    hash = hashWith(hash, code);
  }
  const known = knowledgeAt(text, start, end, hash);
  const cues = isGlued ? known.cues | cue.glued : known.cues;
  return { text: known.text, start, end, isDigits: false, cues, known };
}

function goesOn(code: number, text: string, at: number): boolean {
  return code === apostrophe ? isLetter(text, at + 1) : isOtherLetter(code);
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
