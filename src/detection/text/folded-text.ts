import type { Span } from "../../model/span.ts";
import { digitValue } from "./unicode-digits.ts";

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
const lookAlikes: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "…": "...",
};

function foldCharacter(character: string): string {
  const mapped = lookAlikes[character];
  if (mapped !== undefined) return mapped;
  const digit = digitValue(character);
  if (digit !== null) return String(digit);
  if (/\s/u.test(character)) return " ";
  if (invisible.test(character)) return "";
  // Compatibility forms of letters (full-width, mathematical) fold to the plain letter; nothing else is unfolded,
  // because a blanket NFKD would join harmless groups into numbers.
  const decomposed = /\p{L}/u.test(character) ? character.normalize("NFKD") : character.normalize("NFD");
  const lower = decomposed.toLowerCase().replace(/\p{M}/gu, "");
  return lookAlikes[lower] ?? lower;
}

/** Folds a message of any length in one pass, linear in its size. */
export function fold(original: string): FoldedText {
  if (plainAscii.test(original)) {
    return { original, text: original.toLowerCase(), spanOf: (start, end) => ({ start, end }) };
  }
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const next = at + character.length;
    const piece = foldCharacter(character);
    for (let i = 0; i < piece.length; i++) {
      starts.push(at);
      ends.push(next);
    }
    // What folds to nothing belongs to the character before it: a keycap or an accent is hidden along with it.
    if (piece === "" && ends.length > 0) ends[ends.length - 1] = next;
    pieces.push(piece);
    at = next;
  }
  return {
    original,
    text: pieces.join(""),
    spanOf: (start, end) =>
      end > start
        ? { start: starts[start] ?? at, end: ends[end - 1] ?? at }
        : { start: starts[start] ?? at, end: starts[start] ?? at },
  };
}
