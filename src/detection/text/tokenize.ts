import type { FoldedText } from "./folded-text.ts";

/** A word of the folded text, with its place there. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+(?:['*@$]{1,4}[\p{L}\p{N}]+)*/gu;

/**
 * The words of a folded text. Apostrophes and the signs people hide letters with stay inside a word
 * (`zo'n`, `kl*tzak`, `l@t`); all other punctuation parts words.
 */
export function tokenize(folded: FoldedText): readonly Token[] {
  return Array.from(folded.text.matchAll(word), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
