import type { FoldedText } from "../text/folded-text.ts";
import { cue } from "./cue.ts";

const digitLike = "[0-9oil]";
const months = "(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*";
const alone = "(?<![a-z0-9])";
// A digit, or a row of them, beside a letter that is typed, or read by a scanner, for one: "999O0018", "4OOO OO3O".
const mayHold = /\d[oil]|[oil]\d|[oi](?:[ .\-/]\d)|\d[ .\-/][oi]|\d[./ ]l|l[./]\d/;
// The last letter of "NL91" stands for nothing else.
const touching = /\d[oil]|(?<!n)[oil]\d/;
const row = new RegExp(`(?<![a-z0-9@])${digitLike}+(?:[ .\\-/()_]{1,3}'?${digitLike}+)*(?![a-z0-9@])`, "g");
const separators = /[ .\-/()_']+/;
const date = new RegExp(`^${digitLike}{1,2}([-./])${digitLike}{1,2}\\1'?(?:${digitLike}{2}){1,2}$`);
const nationalNumber = new RegExp(`^(?:${digitLike}{2}[. /-]){3}${digitLike}{3}[. /-]${digitLike}{2}$`);
const account = new RegExp(
  `${alone}(nl|be)((?=[oil]?\\d)${digitLike}{2})(?=[ .-]?[a-z0-9]{4}[ .-]?${digitLike}{4})`,
  "g",
);
// "l4 maart 1980", "I mei 1962", and "september 2oII".
const dayOfMonth = new RegExp(`${alone}(?:(?=[oil]?\\d)${digitLike}{2}|[il])(?= ${months})`, "g");
const yearOfMonth = new RegExp(`(?<=${months} )(?=[oil]*\\d)[12il]${digitLike}{3}(?![a-z0-9])`, "g");
// A postcode, whose letters are written as capitals: "690l KX".
const postcode = new RegExp(`${alone}(?=(?:[oil]*\\d){2})${digitLike}{4}(?= ?[a-z]{2}(?![a-z0-9]))`, "g");
// "1419 LL": letters that a postcode may have.
const postcodeOfLetters = /^[1-9]\d{3} ?ll$/;
const shortestRow = 6;
const longRow = 9;
const shortestNumber = 4;
const measure = /^\d{1,4}[il]$/;
// A house number and its floor in Roman numerals: "263 III".
const floor = /^\d{1,4}[ -]i{2,3}$/;

/**
 * A folded text in which the letters o, i and l that stand for a digit are that digit. Every place stays what it was.
 * `cues` are those of its words. A measure ("10l"), a house number ("112i") and a letter by itself are left as they are.
 */
export function withPlainDigits(folded: FoldedText, cues: number): FoldedText {
  // Such a letter stands by itself or touches a digit.
  const mayHoldIt =
    (cues & cue.digitLike) !== 0 ? mayHold.test(folded.text) : (cues & cue.glued) !== 0 && touching.test(folded.text);
  if (!mayHoldIt) return folded;
  const text = withPlainGroups(folded.text, cues)
    .replace(postcode, (digits, at: number) => (isBeforeCapitals(folded, at + digits.length) ? plain(digits) : digits))
    .replace(account, (_, country: string, check: string) => country + plain(check));
  return text === folded.text ? folded : { ...folded, text };
}

// A group in a row, and in a date, holds no letters but these.
function withPlainGroups(text: string, cues: number): string {
  if ((cues & cue.digitLike) === 0) return text;
  return text
    .replace(row, (stretch) => (isNumber(stretch) ? plain(stretch) : stretch))
    .replace(dayOfMonth, plain)
    .replace(yearOfMonth, plain);
}

/** Whether a folded word holds letters alone that stand for digits: bits of `cue`. */
export function digitLikeCues(word: string): number {
  return /(?:^|[^a-z])[oil]+(?:[^a-z]|$)/.test(word) ? cue.digitLike : 0;
}

function isNumber(stretch: string): boolean {
  const groups = stretch.split(separators).filter((group) => group !== "");
  const characters = groups.join("");
  const digits = characters.replace(/[oil]/g, "").length;
  if (digits === characters.length || floor.test(stretch) || postcodeOfLetters.test(stretch)) return false;
  if (nationalNumber.test(stretch)) return digits >= shortestRow;
  if (date.test(stretch) && !/-ll-/.test(stretch)) return digits >= 2;
  // One by one: "9 9 9 9 o o o o 6".
  if (groups.every(({ length }) => length === 1)) return groups.length >= shortestRow && digits * 2 >= groups.length;
  // A number plate has letters of its own between its hyphens, though never an o or an i.
  const words = stretch.includes("-") ? /^[oi]{2,}$/ : /^[oil]{2,}$/;
  if (groups.some((group) => !/\d/.test(group) && !words.test(group))) return false;
  const isLong = characters.length >= longRow;
  if (!isLong && !/[./-]/.test(stretch) && groups.some((group) => measure.test(group))) return false;
  if (characters.length < (groups.length === 1 ? shortestNumber : shortestRow)) return false;
  return digits * (isLong ? 3 : 2) >= characters.length;
}

function isBeforeCapitals(folded: FoldedText, at: number): boolean {
  const { start, end } = folded.spanOf(at, at + (folded.text.charAt(at) === " " ? 3 : 2));
  return /^ ?[A-Z]{2}$/.test(folded.original.slice(start, end));
}

function plain(stretch: string): string {
  return stretch.replaceAll("o", "0").replace(/[il]/g, "1");
}
