import { cue } from "./cue.ts";
import type { Label } from "./label-table.ts";
import { joined, labelOfKey, labelWord, misspelledLabel } from "./label-words.ts";
import type { Word } from "./word.ts";
import { knowledgeOf } from "./word-knowledge.ts";

/** A label found in a text, by its place in the folded text. */
export interface LabelHit {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  /** Found in spite of a typing error. */
  readonly misspelled: boolean;
}

const between = /^(?:| |-|\.|\. |'| - ?|: ?| ?& ?)$/;
// The one number that is a label: "06 12345678".
const mobile = "06";
const mobileLabel = labelWord(mobile, 0);

/** The labels in a text whose words can be `cues`, in order; the longest wins where two begin at the same word. */
export function findLabels(text: string, words: readonly Word[], cues: number): readonly LabelHit[] {
  const hits: LabelHit[] = [];
  const read = (cues & cue.numberTypo) === 0 ? words : words.map(asNumber);
  for (let at = 0; at < read.length; at++) {
    const first = read[at];
    if (first === undefined) continue;
    const mayBeLabel = (first.cues & cue.label) !== 0 || ((read[at + 1]?.cues ?? 0) & cue.labelTail) !== 0;
    if (first.isDigits ? first.text !== mobile : !mayBeLabel) continue;
    const hit = longest(text, read, at, first);
    if (hit === null) continue;
    hits.push(hit);
    while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < hit.end) at++;
  }
  return hits;
}

// "nummr" with one typing error counts as "nummer".
const number = knowledgeOf("nummer");

function isNumberTypo({ cues }: Word): boolean {
  return (cues & cue.numberTypo) !== 0;
}

function asNumber(word: Word): Word {
  return isNumberTypo(word) ? { ...word, text: number.text, cues: word.cues | number.cues, known: number } : word;
}

function longest(text: string, words: readonly Word[], at: number, first: Word): LabelHit | null {
  const { start, end } = first;
  const { reach, whole, misspelled, part } = first.isDigits ? mobileLabel : first.known.label;
  for (let count = reach; count > 1; count--) {
    const last = words[at + count - 1];
    const key = last ? keyOf(text, words, at, at + count) : null;
    const label = key === null ? null : labelOfKey(key);
    if (label !== null && last) return { label, start, end: last.end, misspelled: false };
  }
  if (whole !== null) return { label: whole, start, end, misspelled: false };
  if (misspelled !== null) return { label: misspelled, start, end, misspelled: true };
  const pair = misspelledPair(text, first, words[at + 1]);
  if (pair !== null) return pair;
  return part === null ? null : { label: part, start, end, misspelled: false };
}

function keyOf(text: string, words: readonly Word[], from: number, to: number): string | null {
  let key = "";
  for (let at = from; at < to; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || (at + 1 < to && next && !isBetween(text, word.end, next.start))) return null;
    key += word.text;
  }
  return key.includes("'") ? joined(key) : key;
}

function isBetween(text: string, end: number, start: number): boolean {
  return (start - end === 1 && text.charCodeAt(end) === 0x20) || between.test(text.slice(end, start));
}

// "burgerservic nummer", "rekenig nummer": a typing error in a label written as two words.
function misspelledPair(text: string, first: Word, second: Word | undefined): LabelHit | null {
  if (second === undefined || (second.cues & cue.labelTail) === 0 || !isBetween(text, first.end, second.start))
    return null;
  const both = knowledgeOf(first.text + second.text);
  const letters = first.known.letters | second.known.letters;
  const isAsKnown = both.label.whole === null && both.letters === letters;
  const label = isAsKnown ? both.label.misspelled : misspelledLabel(both.text, letters);
  return label && { label, start: first.start, end: second.end, misspelled: true };
}
