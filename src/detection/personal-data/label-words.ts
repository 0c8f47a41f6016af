import { deletions } from "../text/edit-distance.ts";
import { knownInSpite } from "../text/typing-errors.ts";
import { cue } from "./cue.ts";
import { type Label, labelTable, labelTails, ordinaryNeighbours, referenceHeads } from "./label-table.ts";

/** What one folded word is as a label, by itself or as the beginning or the end of one. */
export interface LabelWord {
  /** The label it is as it stands. */
  readonly whole: Label | null;
  /** How many words the longest label has that begins with it; 1 when none goes on. */
  readonly reach: number;
  /** The label it is but for a typing error. */
  readonly misspelled: Label | null;
  /** The label it holds: "bsnis", or a number of some other kind, such as "afspraaknummer". */
  readonly part: Label | null;
}

/** A phrase without the spaces and signs that may be left out of it. */
export const joined = (phrase: string): string => phrase.replace(/[ '.&-]/g, "");
const separators = /[ '-]/;
const labels = Object.entries(labelTable) as [Label, (typeof labelTable)[Label]][];

/** The labels that begin with one letter. */
interface Labels {
  readonly byKey: ReadonlyMap<string, Label>;
  /** How many words the longest has that begins with a word. */
  readonly reach: ReadonlyMap<string, number>;
}

// By the code of the first letter, one of ASCII in every label: made when a word first begins with it.
const byFirst: (Labels | undefined)[] = [];
const noLabels: Labels = { byKey: new Map(), reach: new Map() };
const lastCode = 0x7f;

function labelsFrom(firstCode: number): Labels {
  // Of no word at all, the code is not a number.
  if (!(firstCode <= lastCode)) return noLabels;
  let known = byFirst[firstCode];
  if (known === undefined) {
    known = makeLabels(firstCode);
    byFirst[firstCode] = known;
  }
  return known;
}

function makeLabels(firstCode: number): Labels {
  const [byKey, reach] = [new Map<string, Label>(), new Map<string, number>()];
  // A label by its key, and how many words it has: those of its parts, and more behind them.
  const enter = (key: string, label: Label, parts: readonly string[], more = 0) => {
    if (!byKey.has(key)) byKey.set(key, label);
    const first = parts[0] ?? "";
    reach.set(first, Math.max(reach.get(first) ?? 1, parts.length + more));
  };
  for (const [label, { whole, stems }] of labels) {
    for (const phrase of whole) {
      if (phrase.charCodeAt(0) !== firstCode) continue;
      enter(joined(phrase), label, phrase.split(separators));
      // "driver's license" begins with "driver's" as well as with "driver".
      if (phrase.includes("'")) enter(joined(phrase), label, phrase.split(/[ -]/));
    }
    for (const stem of stems) {
      if (stem.charCodeAt(0) !== firstCode) continue;
      const [bare, parts] = [joined(stem), stem.split(separators)];
      for (const tail of labelTails) enter(bare + tail, label, parts, 1);
    }
  }
  return { byKey, reach };
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
// "is nummer" is no "id nummer".
const shortNumber = /^(?:id|v|rr|ind|e|o|b)(?:nummer|number|numer)/;
// Ends in what nothing else is but a label.
const plainLabel = /^[a-z]+(?<!code|kenmerk|num|number|no|id)$/;
const misspelled = knownInSpite(
  (firstCode) =>
    [...labelsFrom(firstCode).byKey].flatMap(([key, label]) =>
      forgiven.has(label) && key.length >= shortestMisspelled && !shortNumber.test(key) && plainLabel.test(key)
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

/** The label of a row of words without what stands between them, as `joined` has it; `null` when it is none. */
export function labelOfKey(key: string): Label | null {
  return labelsFrom(key.charCodeAt(0)).byKey.get(key) ?? null;
}

/** The label that a folded word with these letters is but for a typing error; `null` when it is none. */
export function misspelledLabel(word: string, letters: number): Label | null {
  const key = word.length < shortestMisspelled - 1 ? null : misspelled.find(word, letters);
  return key === null ? null : (labelOfKey(key) ?? "number");
}

const noLabel: LabelWord = { whole: null, reach: 1, misspelled: null, part: null };

/** What a folded word with these letters is as a label. */
export function labelWord(word: string, letters: number): LabelWord {
  const whole = labelOfKey(word);
  const reach = Math.min(labelsFrom(word.charCodeAt(0)).reach.get(word) ?? 1, mostWords);
  const almost = whole === null ? misspelledLabel(word, letters) : null;
  const part = whole === null && almost === null ? labelInside(word) : null;
  if (whole === null && reach === 1 && almost === null && part === null) return noLabel;
  return { whole, reach, misspelled: almost, part };
}

/** Whether a folded word is a label, or makes one of the word before it: bits of `cue`. */
export function labelCues(word: string, label: LabelWord): number {
  return (
    (label === noLabel ? 0 : cue.label) |
    (tails.has(word) ? cue.labelTail : 0) |
    (numberTypos.has(word) ? cue.numberTypo : 0)
  );
}

function labelInside(word: string): Label | null {
  const bare = word.length >= shortestGlued ? glued.exec(word)?.[1] : undefined;
  const unglued = bare !== undefined && bare !== word ? labelOfKey(bare) : null;
  if (unglued !== null && forgiven.has(unglued)) return unglued;
  const stem = word.length >= shortestTailed ? tail.exec(word)?.[1] : undefined;
  const kind = stem === undefined ? null : labelOfKey(stem);
  if (kind !== null && kind !== "reference" && forgiven.has(kind)) return kind;
  // Any other "...nummer" is a number of some other kind, whoever invented it.
  return stem !== undefined || hasReferenceHead(word) ? "reference" : null;
}

function hasReferenceHead(word: string): boolean {
  for (let at = Math.max(0, word.length - longestHead); at <= word.length - shortestHead; at++) {
    if (heads.has(word.slice(at))) return !carriesBsn.test(word);
  }
  return false;
}
