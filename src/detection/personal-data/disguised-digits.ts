import type { Code } from "./code.ts";

// Letters that look like a digit, as typed by mistake or to hide a number: "99994S968".
const lookLike: ReadonlyMap<string, string> = new Map([
  ["o", "0"],
  ["q", "0"],
  ["d", "0"],
  ["i", "1"],
  ["l", "1"],
  ["z", "2"],
  ["e", "3"],
  ["a", "4"],
  ["s", "5"],
  ["b", "8"],
  ["g", "9"],
]);

const fewestDigits = 3;

/** A letter read as the digit it looks like; `null` when it looks like none. */
export function digitLike(letters: string): string | null {
  if (letters.length === 1) return lookLike.get(letters) ?? null;
  const digits = [...letters].map((letter) => lookLike.get(letter));
  return digits.some((digit) => digit === undefined) ? null : digits.join("");
}

/**
 * The codes of so many characters that are a number once look-alike letters are read as digits. Many a word is one
 * too ("gebeld"): a recogniser takes them only behind its own label.
 */
export function disguisedDigits(
  codes: readonly Code[],
  length: number,
): readonly { digits: string; start: number; end: number }[] {
  const found: { digits: string; start: number; end: number }[] = [];
  for (const { text, start, end } of codes) {
    if (text.length !== length) continue;
    const letters = text.replace(/\d/g, "");
    const digits = text.replace(/[a-z]/g, (letter) => lookLike.get(letter) ?? letter);
    if (letters.length <= length - fewestDigits && /^\d+$/.test(digits)) found.push({ digits, start, end });
  }
  return found;
}
