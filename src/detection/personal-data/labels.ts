import { deletions } from "../text/edit-distance.ts";
import { knownInSpite } from "../text/typing-errors.ts";
import { cue } from "./cue.ts";
import { type Label, labelTable, labelTails, ordinaryNeighbours, referenceHeads } from "./label-table.ts";
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
const misspelled = knownInSpite(
  [...exact].flatMap(([key, label]) =>
    forgiven.has(label) &&
    key.length >= shortestMisspelled &&
    // "is nummer" is no "id nummer".
    !/^(?:id|v|rr|ind|e|o|b)(?:nummer|number|numer)/.test(key) &&
    /^[a-z]+(?<!code|kenmerk|num|number|no|id)$/.test(key)
      ? [key]
      : [],
  ),
  (length) => (length >= shortestTwiceMisspelled ? 2 : 1),
  new Set(ordinaryNeighbours),
);

const tail = /^([a-z]{2,})(?:nummers?|numers?|nummr|nmmer|nummre|nrs?|nummertje|kenmerk)$/;
// "nummer" with one typing error: a letter left out, doubled, or changed places.
const numberTypos: ReadonlySet<string> = new Set(
  [...deletions("nummer")]
    .filter((form) => form.startsWith("n") && form.length === 5)
    .concat("nuummer", "nummmer", "nummeer", "nummerr", "nmumer", "nummre", "numemr"),
);
const between = /^(?:| |-|\.|\. |'| - ?|: ?| ?& ?)$/;
// A bsn is printed on these: a number on them is not theirs alone.
const carriesBsn = /(?:zorg|verzekerings|ziekenfonds|identiteits)(?:pas|kaart|polis)$/;
const heads = new Set(referenceHeads);
const shortestHead = 3;
const longestHead = Math.max(...referenceHeads.map(({ length }) => length));
const glued = /^(?:mijn|m'n|mn|ons|ikben|kben|ben)?([a-z]{3,}?)(?:is|op|van|nr)?$/;
const mostWords = 4;
const shortestGlued = 5;
const shortestTailed = 4;
const tails = new Set(labelTails);

/** How words begin and end that are a label by a part of them: as `tail`, `glued` and the heads have it. */
export const labelEdges: { readonly first: readonly string[]; readonly last: readonly string[] } = {
  first: ["mijn", "mn", "ons", "ikben", "kben", "ben"],
  last: ["nummer", "nummers", "nr", "nrs", "nummertje", "kenmerk", "is", "op", "van", ...referenceHeads],
};

/** The labels in a text, in order; the longest wins where two begin at the same word. */
export function findLabels(text: string, words: readonly Word[]): readonly LabelHit[] {
  const hits: LabelHit[] = [];
  const read = words.some(isNumberTypo) ? words.map(asNumber) : words;
  for (let at = 0; at < read.length; at++) {
    const first = read[at];
    if (first === undefined || (first.isDigits && first.text !== "06")) continue;
    const hit = longest(text, read, at);
    if (hit === null) continue;
    hits.push(hit);
    while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < hit.end) at++;
  }
  return hits;
}

function isNumberTypo({ text }: Word): boolean {
  return numberTypos.has(text);
}

function asNumber(word: Word): Word {
  return isNumberTypo(word) ? { ...word, text: "nummer" } : word;
}

function longest(text: string, words: readonly Word[], at: number): LabelHit | null {
  const first = words[at];
  if (first === undefined) return null;
  const { start, end } = first;
  const reach = Math.min(firstWords.get(first.text) ?? 1, mostWords);
  for (let count = reach; count > 1; count--) {
    const last = words[at + count - 1];
    const key = last ? keyOf(text, words, at, at + count) : null;
    const label = key === null ? undefined : exact.get(key);
    if (label && last) return { label, start, end: last.end, misspelled: false };
  }
  const label = exact.get(first.text);
  if (label) return { label, start, end, misspelled: false };
  const almost = misspelledLabel(first.text, first.letters);
  if (almost) return { label: almost, start, end, misspelled: true };
  const pair = misspelledPair(text, first, words[at + 1]);
  if (pair || (first.cues & cue.partLabel) === 0) return pair;
  const bare = first.text.length >= shortestGlued ? glued.exec(first.text)?.[1] : undefined;
  const unglued = bare !== undefined && bare !== first.text ? exact.get(bare) : undefined;
  if (unglued && forgiven.has(unglued)) return { label: unglued, start, end, misspelled: false };
  const stem = first.text.length >= shortestTailed ? tail.exec(first.text)?.[1] : undefined;
  const kind = stem === undefined ? undefined : exact.get(stem);
  if (kind !== undefined && kind !== "reference" && forgiven.has(kind))
    return { label: kind, start, end, misspelled: false };
  // Any other "...nummer" is a number of some other kind, whoever invented it.
  const isReference = stem !== undefined || hasReferenceHead(first.text);
  return isReference ? { label: "reference", start, end, misspelled: false } : null;
}

function hasReferenceHead(word: string): boolean {
  for (let at = Math.max(0, word.length - longestHead); at <= word.length - shortestHead; at++) {
    if (heads.has(word.slice(at))) return !carriesBsn.test(word);
  }
  return false;
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

function misspelledLabel(word: string, letters: number): Label | null {
  const key = word.length < shortestMisspelled - 1 ? null : misspelled.find(word, letters);
  return key === null ? null : (exact.get(key) ?? "number");
}

// "burgerservic nummer", "rekenig nummer": a typing error in a label written as two words.
function misspelledPair(text: string, first: Word, second: Word | undefined): LabelHit | null {
  if (!second || second.isDigits || !tails.has(second.text)) return null;
  if (!isBetween(text, first.end, second.start)) return null;
  const label = misspelledLabel(first.text + second.text, first.letters | second.letters);
  return label && { label, start: first.start, end: second.end, misspelled: true };
}
