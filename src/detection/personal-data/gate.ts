import { numberWords } from "../text/number-words.ts";
import { spokenAddressStems } from "./email-address.ts";
import { medicalEndings, medicalStems } from "./medical-terms.ts";
import { secretStems } from "./secret-labels.ts";

const letters = 27;
const prefixLength = 4;
const lastThree = letters ** (prefixLength - 1);

// Which beginnings of words ask for a closer look: one bit for every row of up to four letters.
const triggers = new Uint8Array(Math.ceil(letters ** prefixLength / 8));
for (const stem of [...numberWords, ...secretStems, ...spokenAddressStems, ...medicalStems]) mark(triggers, stem);
const endTriggers = new Uint8Array(triggers.length);
for (const ending of medicalEndings) mark(endTriggers, ending);

function mark(table: Uint8Array, stem: string): void {
  const index = prefixIndex(stem);
  if (index !== null) table[index >> 3] = (table[index >> 3] ?? 0) | (1 << (index & 7));
}

function isMarked(table: Uint8Array, index: number): boolean {
  return (((table[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
}

function prefixIndex(stem: string): number | null {
  let index = 0;
  for (let i = 0; i < prefixLength; i++) {
    const letter = i < stem.length ? stem.charCodeAt(i) - 0x60 : 0;
    if (letter < 0 || letter >= letters) return null;
    index = index * letters + letter;
  }
  return index;
}

/**
 * Whether a folded text can hold personal data at all: a digit, an `@`, a `<`, a number word, or the beginning of a
 * word that can name a secret or an illness. Most messages end here, after one look at each character.
 */
export function mayHoldPersonalData(text: string): boolean {
  let beginning = 0;
  let ending = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (code >= 0x61 && code <= 0x7a) {
      const letter = code - 0x60;
      if (length < prefixLength) beginning = beginning * letters + letter;
      ending = (ending % lastThree) * letters + letter;
      length++;
      continue;
    }
    if (code >= 0x30 && code <= 0x40 && (code <= 0x39 || code === 0x40 || code === 0x3c)) return true;
    if (length === 0) continue;
    for (let missing = length; missing < prefixLength; missing++) beginning *= letters;
    if (isMarked(triggers, beginning) || (length > prefixLength && isMarked(endTriggers, ending))) return true;
    beginning = 0;
    ending = 0;
    length = 0;
  }
  return false;
}
