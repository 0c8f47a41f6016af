import { isOrdinal } from "../text/dates.ts";
import { numberWordValue, repeatsOf, spelledDigits } from "../text/number-words.ts";
import { cue } from "./cue.ts";

// Digits beside other digits, and articles wherever else they stand.
const articles = new Set(["een", "ene"]);

/** Whether a folded word says a number, a place in a row or how often something comes: bits of `cue`. */
export function numberCues(word: string): number {
  const isNumber =
    spelledDigits(word) !== null || numberWordValue(word) !== null || repeatsOf(word) !== null || isOrdinal(word);
  if (!isNumber) return 0;
  return articles.has(word) ? cue.spoken : cue.spoken | cue.numeral;
}
