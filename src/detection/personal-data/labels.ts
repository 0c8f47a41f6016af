import { deletions, editDistance } from "../text/edit-distance.ts";
import { type Label, labelTable, labelTails, referenceHeads } from "./label-table.ts";
import type { Word } from "./word.ts";

/** A label found in a text, by its place in the folded text. */
export interface LabelHit {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  /** Found in spite of a typing error. */
  readonly misspelled: boolean;
}

const joined = (phrase: string): string => phrase.replace(/[ '.&-]/g, "");
const labels = Object.entries(labelTable) as [Label, (typeof labelTable)[Label]][];

const exact = new Map<string, Label>();
const firstWords = new Map<string, number>();
for (const [label, { whole, stems }] of labels) {
  const phrases = [...whole, ...stems.flatMap((stem) => labelTails.map((tail) => `${stem} ${tail}`))];
  for (const phrase of phrases) {
    const key = joined(phrase);
    if (!exact.has(key)) exact.set(key, label);
    const parts = phrase.split(/[ '-]/);
    const first = parts[0] ?? "";
    firstWords.set(first, Math.max(firstWords.get(first) ?? 1, parts.length));
  }
}

// Typing errors are forgiven in labels of personal data alone, and only where a word is long enough to stay itself.
const shortestMisspelled = 6;
const shortestTwiceMisspelled = 10;
const forgiven: ReadonlySet<Label> = new Set<Label>([
  "reference",
  "bsn",
  "rijksregisternummer",
  "iban",
  "birth-date",
  "identity-document",
  "driving-licence",
  "payment-card",
  "v-number",
]);
const misspelled = new Map<string, string>();
for (const [key, label] of exact) {
  if (
    !forgiven.has(label) ||
    key.length < shortestMisspelled ||
    // "is nummer" is no "id nummer".
    /^(?:id|v|rr|ind|e|o|b)(?:nummer|number|numer)/.test(key) ||
    !/^[a-z]+(?<!code|kenmerk|num|number|no|id)$/.test(key)
  )
    continue;
  for (const form of deletions(key)) if (!misspelled.has(form)) misspelled.set(form, key);
}

const tail = /^([a-z]{2,})(?:nummers?|nrs?|nummertje|kenmerk)$/;
const between = /^(?:| |-|\.|\. |'| - ?|: ?| ?& ?)$/;
// A bsn is printed on these: a number on them is not theirs alone.
const carriesBsn = /(?:zorg|verzekerings|ziekenfonds|identiteits)(?:pas|kaart|polis)$/;
const heads = new Set(referenceHeads);
const shortestHead = 3;
const longestHead = Math.max(...referenceHeads.map(({ length }) => length));
const glued = /^(?:mijn|m'n|mn|ons)?([a-z]{3,}?)(?:is|op|van|nr)?$/;
const mostWords = 4;

/** The labels in a text, in order; the longest wins where two begin at the same word. */
export function findLabels(text: string, words: readonly Word[]): readonly LabelHit[] {
  const hits: LabelHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined || (first.isDigits && first.text !== "06")) continue;
    const hit = longest(text, words, at);
    if (hit === null) continue;
    hits.push(hit);
    while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < hit.end) at++;
  }
  return hits;
}

function longest(text: string, words: readonly Word[], at: number): LabelHit | null {
  const first = words[at];
  if (first === undefined) return null;
  const reach = Math.min(firstWords.get(first.text) ?? 1, mostWords);
  for (let count = reach; count > 1; count--) {
    const last = words[at + count - 1];
    const key = last ? keyOf(text, words.slice(at, at + count)) : null;
    const label = key === null ? undefined : exact.get(key);
    if (label && last) return { label, start: first.start, end: last.end, misspelled: false };
  }
  const label = exact.get(first.text);
  if (label) return { label, start: first.start, end: first.end, misspelled: false };
  const almost = misspelledLabel(first.text) ?? misspelledPair(text, words, at);
  if (almost) return almost.end === 0 ? { ...almost, start: first.start, end: first.end } : almost;
  const bare = glued.exec(first.text)?.[1];
  const unglued = bare !== undefined && bare !== first.text ? exact.get(bare) : undefined;
  if (unglued && forgiven.has(unglued))
    return { label: unglued, start: first.start, end: first.end, misspelled: false };
  // Any other "...nummer" is a number of some other kind, whoever invented it.
  const isReference = tail.test(first.text) || hasReferenceHead(first.text);
  return isReference ? { label: "reference", start: first.start, end: first.end, misspelled: false } : null;
}

function hasReferenceHead(word: string): boolean {
  if (carriesBsn.test(word)) return false;
  for (let at = Math.max(0, word.length - longestHead); at <= word.length - shortestHead; at++) {
    if (heads.has(word.slice(at))) return true;
  }
  return false;
}

function keyOf(text: string, words: readonly Word[]): string | null {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next && !between.test(text.slice(word.end, next.start))) return null;
  }
  return joined(words.map((word) => word.text).join(""));
}

function misspelledLabel(word: string): LabelHit | null {
  if (word.length < shortestMisspelled - 1) return null;
  for (const form of deletions(word)) {
    const key = misspelled.get(form);
    const most = word.length >= shortestTwiceMisspelled ? 2 : 1;
    if (key === undefined || key[0] !== word[0] || editDistance(word, key, most) > most) continue;
    return { label: exact.get(key) ?? "number", start: 0, end: 0, misspelled: true };
  }
  return null;
}

// "burgerservic nummer", "rekenig nummer": a typing error in a label written as two words.
function misspelledPair(text: string, words: readonly Word[], at: number): LabelHit | null {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second || second.isDigits || !labelTails.includes(second.text)) return null;
  if (!between.test(text.slice(first.end, second.start))) return null;
  const almost = misspelledLabel(first.text + second.text);
  return almost && { ...almost, start: first.start, end: second.end };
}
