import { numberWords } from "../text/number-words.ts";
import { cue } from "./cue.ts";
import { spokenAddressStems } from "./email-address.ts";
import { medicalEndings, medicalStems } from "./medical-terms.ts";
import { secretStems } from "./secret-labels.ts";

const edge = 4;
const otherThanLetters = /[^a-z]+/;

// A stem shorter than the edge is a whole word, a longer one the beginning of many.
const beginnings = new Set([...numberWords, ...secretStems, ...spokenAddressStems, ...medicalStems].map(beginning));
const endings = new Set(medicalEndings);

function beginning(word: string): string {
  return word.slice(0, edge);
}

/**
 * Whether a folded word asks for a closer look at its text: a number word, or the beginning of a word that can name
 * a secret or an illness. Bits of `cue`.
 */
export function triggerCues(word: string): number {
  return word.split(otherThanLetters).some(isTrigger) ? cue.trigger : 0;
}

function isTrigger(word: string): boolean {
  return beginnings.has(beginning(word)) || (word.length > edge && endings.has(word.slice(-edge)));
}
