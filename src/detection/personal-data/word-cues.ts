import { isOrdinal, ordinalWords } from "../text/dates.ts";
import { numberWords, numberWordValue, repeatsOf, spelledDigits } from "../text/number-words.ts";
import { cue } from "./cue.ts";
import { labelEdges } from "./label-words.ts";
import { bodyParts, greekEndings, matterEndings, medicineEndings } from "./medical-compounds.ts";
import { bodyStems, illnessEndings, illnessStems } from "./medical-terms.ts";
import { gluedSecretEndings, isGluedSecret, secretWords } from "./secret-labels.ts";

const any =
  cue.spoken | cue.secret | cue.illness | cue.illnessEnd | cue.bodyPart | cue.matterEnd | cue.body | cue.partLabel;

const base = 27;
const edge = 3;
const alphabet = [..."abcdefghijklmnopqrstuvwxyz"];
const beginnings = new Uint16Array(base ** edge);
const endings = new Uint16Array(base ** edge);

mark(beginnings, cue.spoken, [...numberWords, ...ordinalWords, "een", "ene", "honderd", "duizend"]);
mark(beginnings, cue.secret, secretWords);
mark(endings, cue.secret, gluedSecretEndings);
mark(beginnings, cue.illness, illnessStems);
mark(endings, cue.illnessEnd, [...illnessEndings, ...greekEndings, ...medicineEndings]);
mark(beginnings, cue.bodyPart, bodyParts);
mark(endings, cue.matterEnd, matterEndings);
mark(beginnings, cue.body, bodyStems);
mark(beginnings, cue.partLabel, labelEdges.first);
mark(endings, cue.partLabel, labelEdges.last);

// A part shorter than the edge stands for every word with that edge.
function mark(table: Uint16Array, bit: number, parts: readonly string[]): void {
  for (const part of parts) {
    const letters = table === endings ? part.slice(-edge) : part.slice(0, edge);
    const at = edgeIndex(letters, 0, letters.length);
    table[at] = (table[at] ?? 0) | bit;
    if (letters.length < edge)
      mark(
        table,
        bit,
        alphabet.map((letter) => (table === endings ? letter + letters : letters + letter)),
      );
  }
}

// The place of up to three letters in a table; -1 when one is not a-z.
function edgeIndex(text: string, start: number, end: number): number {
  let index = 0;
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at) - 0x60;
    if (letter < 1 || letter >= base) return -1;
    index = index * base + letter;
  }
  return index;
}

/** What a folded word can be: bits of `cue`. One with an apostrophe or a foreign letter can be anything. */
export function cuesOf(word: string): number {
  const first = edgeIndex(word, 0, Math.min(word.length, edge));
  const last = edgeIndex(word, Math.max(0, word.length - edge), word.length);
  return first < 0 || last < 0 ? any : (beginnings[first] ?? 0) | (endings[last] ?? 0);
}

const secrets = new Set(secretWords);

/** The cues of a word without those that its first and last letters gave and the whole of it does not bear out. */
export function settled(cues: number, word: string): number {
  let kept = cues;
  if ((cues & cue.spoken) !== 0 && !isSpokenNumber(word)) kept &= ~cue.spoken;
  if ((cues & cue.secret) !== 0 && !secrets.has(word) && !isGluedSecret(word)) kept &= ~cue.secret;
  return kept;
}

function isSpokenNumber(word: string): boolean {
  return spelledDigits(word) !== null || numberWordValue(word) !== null || repeatsOf(word) !== null || isOrdinal(word);
}
