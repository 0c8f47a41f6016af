import type { AbuseType, Severity } from "../../model/finding.ts";
import type { AbuseLexicon } from "../lexicon.ts";
import { singularsOf } from "../text/plural.ts";
import { remembered } from "../text/remembered.ts";
import { WordForms } from "../text/word-forms.ts";
import { misspellingsOf } from "./misspelling.ts";
import { maskedPattern, undisguise } from "./undisguise.ts";

/** A hurtful word, as the lexicon knows it. */
export interface Head {
  readonly severity: Severity;
  readonly type: AbuseType;
  /** Found under another spelling than the word's own: evidence that it was hidden on purpose. */
  readonly disguised: boolean;
  readonly sense: Sense;
  /** Several are called so: another word of the lexicon is the same of one. */
  readonly isPlural: boolean;
}

/**
 * What a word needs to hurt. `insult`: nothing, it is one. `misspelled`: the same, if it is what is meant. `foreign`: the
 * same in another language, of which we know too little to warn. `quality`: to be said of the reader ("dom").
 * `ambiguous`: to be what the reader is called, for by itself it is an animal, a thing or a trade ("varken").
 */
export type Sense = "insult" | "misspelled" | "foreign" | "quality" | "ambiguous";

/** What one word is: a hurtful one, a curse about a thing, or nothing. */
export type WordJudgement =
  | { readonly kind: "head"; readonly head: Head }
  | { readonly kind: "curse"; readonly reason: string }
  | null;

type Entry = Pick<Head, "severity" | "type" | "sense">;
type Found =
  | { readonly kind: "head"; readonly head: Omit<Head, "isPlural"> }
  | Exclude<WordJudgement, { kind: "head" }>;

/** Judges a folded word by itself, compounds included. */
export type JudgeWord = (word: string) => WordJudgement;

/** Prepares the lexicon once. */
export function createWordJudge(lexicon: AbuseLexicon): JudgeWord {
  // What is added first goes before. Of an animal, a thing and a word of another language every form is listed: what has
  // the same stem is mostly another word ("zak", "zaak").
  const entries = new WordForms<Entry>();
  for (const { severity, type, foreign, terms } of lexicon.heads)
    for (const term of terms) entries.add(term, { severity, type, sense: foreign ? "foreign" : "insult" }, foreign);
  for (const { severity, type, terms } of lexicon.ambiguous)
    for (const term of terms) entries.add(term, { severity, type, sense: "ambiguous" }, true);
  for (const { severity, terms } of lexicon.qualities)
    for (const term of terms) entries.add(term, { severity, type: "insult", sense: "quality" });
  const ordinary = new Set(lexicon.ordinary);
  const plain = lexicon.heads.flatMap(({ severity, type, foreign, terms }) =>
    foreign ? [] : terms.map((term): readonly [string, Entry] => [term, { severity, type, sense: "insult" }]),
  );
  const misspelled = misspellingsOf(new Map(plain));
  const longTerms = [...entries.words()].filter((term) => term.length >= 5);
  // What an intensifier can stand before without an insult, and what it makes one of: the first of these goes before.
  const behindIntensifier = new WordForms<Found>();
  for (const term of lexicon.medical) behindIntensifier.add(term, { kind: "curse", reason: "medical" });
  for (const term of lexicon.groups)
    behindIntensifier.add(term, {
      kind: "head",
      head: { severity: 2, type: "hate", disguised: false, sense: "insult" },
    });
  // "kutmachine": a thing goes before what is also an insult.
  for (const term of lexicon.things) behindIntensifier.add(term, { kind: "curse", reason: "about-a-thing" });
  const endings = [...lexicon.endings].sort((a, b) => b.length - a.length);
  const intensifiers = [...lexicon.intensifiers].sort((a, b) => b.length - a.length);

  function compound(word: string): Found {
    const intensifier = intensifiers.find((part) => word.startsWith(part) && word.length > part.length + 1);
    if (intensifier === undefined) return ending(word);
    const rest = word.slice(intensifier.length);
    const known = behindIntensifier.get(rest);
    if (known !== undefined) return known;
    const entry = entries.get(rest);
    if (entry)
      return {
        kind: "head",
        head: {
          ...entry,
          severity: entry.severity === 3 ? 3 : 2,
          disguised: false,
          // "kutvarken": an intensifier leaves no animal.
          sense: entry.sense === "ambiguous" ? "insult" : entry.sense,
        },
      };
    return null;
  }

  // "loketlul": whatever stands before it.
  function ending(word: string): Found {
    const end = endings.find((part) => word.endsWith(part) && word.length >= part.length + shortestFirst);
    const entry = end === undefined ? undefined : entries.get(end);
    return entry ? { kind: "head", head: { ...entry, disguised: false } } : null;
  }

  function found(word: string): Found {
    if (word.length > longestWord || !letter.test(word) || noLetter.test(word) || ordinary.has(word)) return null;
    for (const spelling of undisguise(word)) {
      const entry = entries.get(spelling);
      if (entry) return { kind: "head", head: { ...entry, disguised: spelling !== word } };
      const judged = compound(spelling);
      if (judged) return judged;
    }
    const pattern = maskedPattern(word);
    const masked = pattern && longTerms.find((term) => pattern.test(term));
    const entry = masked ? entries.get(masked) : undefined;
    if (entry) return { kind: "head", head: { ...entry, disguised: true } };
    const meant = misspelled.find(word);
    return meant ? { kind: "head", head: { ...meant, disguised: false, sense: "misspelled" } } : null;
  }

  const isHead = (word: string) => entries.get(word) !== undefined || compound(word)?.kind === "head";
  return remembered((word) => {
    const judged = found(word);
    return judged?.kind === "head"
      ? { kind: "head", head: { ...judged.head, isPlural: singularsOf(word).some(isHead) } }
      : judged;
  });
}

// What is longer is no word, and costs no more than one.
const longestWord = 32;
const shortestFirst = 3;
const letter = /\p{L}/u;
// Figures that stand for no letter: the word is a code.
const noLetter = /[2689]/;
