import { ibanLengthOf } from "./checks/iban-lengths.ts";
import type { Code } from "./code.ts";
import { cue } from "./cue.ts";
import { digitLike } from "./disguised-digits.ts";
import type { Word } from "./word.ts";

const separators = " .-/_";
const widestGap = 3;
const fewestDigits = 4;

/**
 * Accounts in which letters stand for digits or digits for letters ("nl3i demo o98i 9765 8i"): in a Dutch or
 * Belgian account it is known where which must stand. What is found still has to pass its check, or have its label.
 */
export function disguisedAccounts(text: string, words: readonly Word[]): readonly Code[] {
  const codes: Code[] = [];
  for (const { cues, start } of words) {
    const read = (cues & cue.disguise) === 0 ? null : readPlaces(text, start);
    if (read !== null) codes.push(read);
  }
  return codes;
}

function readPlaces(text: string, start: number): Code | null {
  const country = text[start] === "b" ? "be" : "nl";
  const length = ibanLengthOf(country);
  let account = country;
  let [at, gap, digits, swapped] = [start + 2, 0, 0, text.slice(start, start + 2) === country ? 0 : 1];
  for (; at < text.length && account.length < length; at++) {
    const character = text[at] ?? "";
    if (separators.includes(character) && ++gap <= widestGap) continue;
    const isBank = country === "nl" && account.length >= 4 && account.length < 8;
    const meant = isBank ? letterLike(character) : isDigit(character) ? character : digitLike(character);
    if (meant === null) return null;
    if (meant !== character) swapped++;
    else if (!isBank) digits++;
    account += meant;
    gap = 0;
  }
  const goesOn = /[a-z0-9]/.test(text[at] ?? "");
  return account.length === length && swapped > 0 && digits >= fewestDigits && !goesOn
    ? { text: account, start, end: at }
    : null;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

// Banks are written in letters; a digit among them is one that looks like a letter.
const letterLikes: ReadonlyMap<string, string> = new Map([
  ["0", "o"],
  ["1", "i"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["8", "b"],
]);

function letterLike(character: string): string | null {
  return character >= "a" && character <= "z" ? character : (letterLikes.get(character) ?? null);
}
