import type { Span } from "../../model/span.ts";
import { lookAlikes } from "./look-alikes.ts";
import { digitValue } from "./unicode-digits.ts";
import { WayBack } from "./way-back.ts";

/**
 * A copy of a message made easy to match: lower case, without diacritics, every Unicode digit as 0-9, invisible
 * characters gone, all kinds of white space as one plain space each. Matching happens on `text`; `spanOf` leads
 * every match back to the original, which alone is ever redacted.
 */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  /** The original span, in UTF-16 units, of the folded stretch `[start, end)`. */
  spanOf(start: number, end: number): Span;
}

// Format characters, combining marks and variation selectors: they carry no letter and hide one from a matcher.
const invisible = /[\p{Cf}\p{Mn}\p{Me}]/u;
const plainAscii = /^[\x20-\x7e]*$/;
// Of ASCII, a line end or another control character.
const controls = /[^\x20-\x7f]/g;

// What each character beyond ASCII folds to, found once; bounded, for there are a million characters to send.
const folds = new Map<string, string>();
const mostFolds = 20_000;

function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = foldNewCharacter(character);
  if (folds.size < mostFolds) folds.set(character, folded);
  return folded;
}

function foldNewCharacter(character: string): string {
  const mapped = lookAlikes.get(character);
  if (mapped !== undefined) return mapped;
  const digit = digitValue(character);
  if (digit !== null) return String(digit);
  if (/\s/u.test(character)) return " ";
  if (invisible.test(character)) return "";
  // Compatibility forms of letters (full-width, mathematical) and of ASCII signs fold to the plain one; nothing else
  // is unfolded, because a blanket NFKD would join harmless groups into numbers.
  const isForm = /\p{L}/u.test(character) || /[\uff01-\uff5e\ufe50-\ufe6b]/u.test(character);
  const decomposed = character.normalize(isForm ? "NFKD" : "NFD");
  const lower = decomposed.toLowerCase().replace(/\p{M}/gu, "");
  return lookAlikes.get(lower) ?? lower;
}

function samePlace(start: number, end: number): Span {
  return { start, end };
}

/** Folds a message of any length in one pass, linear in its size. */
export function fold(original: string): FoldedText {
  if (plainAscii.test(original)) {
    return { original, text: original.toLowerCase(), spanOf: samePlace };
  }
  const way = new WayBack(original.length);
  let text = "";
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    let next = at + 1;
    let piece: string;
    if (code < 0x80) {
      while (next < original.length && original.charCodeAt(next) < 0x80) next++;
      piece = original.slice(at, next).replace(controls, " ").toLowerCase();
    } else {
      if (code > 0xffff) next++;
      piece = foldCharacter(original.slice(at, next));
    }
    way.add(text.length, piece.length, at, next, code < 0x80);
    text += piece;
    at = next;
  }
  return { original, text, spanOf: (start, end) => way.spanOf(start, end) };
}
