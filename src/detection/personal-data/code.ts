import { spelledDigits } from "../text/number-words.ts";
import type { Word } from "./word.ts";

/** Letters and digits in one piece, such as "NX1P7R4B2". Places in the folded text. */
export interface Code {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The stretches of touching words that hold both letters and digits, up to `longest` characters, in order. */
export function codesOf(words: readonly Word[], longest: number): readonly Code[] {
  const codes: Code[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) break;
    let text = first.text;
    let end = first.end;
    let mixed = false;
    for (let next = words[at + 1]; next !== undefined && next.start === end; next = words[at + 1]) {
      mixed = true;
      if (text.length <= longest) text += next.text;
      end = next.end;
      at++;
    }
    if (mixed && text.length <= longest) codes.push({ text, start: first.start, end });
  }
  return codes;
}

const separator = /^(?:[ .\-/_,]{0,3}|[ ,]*(?:punt|streepje|spatie|uh|eh|en dan|dan)[ ,]*)$/;
const shortestDictated = 5;

/**
 * Codes that are dictated or typed a piece at a time, "W Q N nul U nul nul L vier" or "n l 91 ABNA 04 17": rows of
 * single letters, digits and number words. A word of up to four letters may stand among them, as in a bank's code.
 */
export function dictatedCodes(text: string, words: readonly Word[]): readonly Code[] {
  const codes: Code[] = [];
  for (let at = 0; at < words.length; ) {
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
  let end = first?.start ?? 0;
  let next = at;
  for (; next < words.length; next++) {
    const word = words[next];
    if (
      word === undefined ||
      (next > at && !(word.start - end <= longestGap && separator.test(text.slice(end, word.start))))
    )
      break;
    const piece = pieceOf(word, code);
    if (piece === null) break;
    if (code.length <= longestDictated) code += piece;
    end = word.end;
  }
  const isCode =
    /[a-z]/.test(code) && /\d/.test(code) && next - at >= shortestDictated && code.length <= longestDictated;
  return { code: isCode && first ? { text: code, start: first.start, end } : null, next: Math.max(next, at + 1) };
}

const longestGap = 24;
const longestDictated = 36;
const countries: Readonly<Record<string, string>> = { nederland: "nl", belgie: "be" };

function pieceOf(word: Word, before: string): string | null {
  if (word.isDigits) return word.text;
  const digits = spelledDigits(word.text);
  if (digits !== null) return digits;
  if (before === "" && Object.hasOwn(countries, word.text)) return countries[word.text] ?? null;
  if (word.text.length === 1 || /^(?:nl|be)$/.test(word.text)) return word.text;
  return word.text.length === 4 && /^nl\d\d$/.test(before) ? word.text : null;
}
