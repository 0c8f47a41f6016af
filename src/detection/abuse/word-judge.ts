import type { AbuseType, Severity } from "../../model/finding.ts";
import type { AbuseLexicon } from "../lexicon.ts";
import { remembered } from "../text/remembered.ts";
import { stem } from "../text/stem.ts";
import { maskedPattern, undisguise } from "./undisguise.ts";

/** A hurtful word, as the lexicon knows it. */
export interface Head {
  readonly severity: Severity;
  readonly type: AbuseType;
  /** Found under another spelling than the word's own: evidence that it was hidden on purpose. */
  readonly disguised: boolean;
  readonly sense: Sense;
}

/**
 * What a word needs to hurt. `insult`: nothing, it is one. `foreign`: the same in another language, of which we know too
 * little to warn. `quality`: to be said of the reader ("dom").
 * `ambiguous`: to be what the reader is called, for by itself it is an animal, a thing or a trade ("varken").
 */
export type Sense = "insult" | "foreign" | "quality" | "ambiguous";

/** What one word is: a hurtful one, a curse about a thing, or nothing. */
export type WordJudgement =
  | { readonly kind: "head"; readonly head: Head }
  | { readonly kind: "curse"; readonly reason: string }
  | null;

interface Entry {
  readonly severity: Severity;
  readonly type: AbuseType;
  readonly sense: Sense;
}

/** Judges a folded word by itself, compounds included. */
export type JudgeWord = (word: string) => WordJudgement;

/** Prepares the lexicon once. */
export function createWordJudge(lexicon: AbuseLexicon): JudgeWord {
  const entries = new Map<string, Entry>();
  const add = (term: string, entry: Entry) => {
    entries.set(term, entry);
    if (!entries.has(stem(term))) entries.set(stem(term), entry);
  };
  for (const { severity, terms } of lexicon.qualities)
    for (const term of terms) add(term, { severity, type: "insult", sense: "quality" });
  for (const { severity, type, terms } of lexicon.ambiguous)
    for (const term of terms) add(term, { severity, type, sense: "ambiguous" });
  for (const { severity, type, foreign, terms } of lexicon.heads)
    for (const term of terms) add(term, { severity, type, sense: foreign ? "foreign" : "insult" });
  const longTerms = [...entries.keys()].filter((term) => term.length >= 5);
  const stems = (terms: readonly string[]) => new Set(terms.flatMap((term) => [term, stem(term)]));
  const things = stems(lexicon.things);
  const groups = stems(lexicon.groups);
  const medical = stems(lexicon.medical);
  const intensifiers = [...lexicon.intensifiers].sort((a, b) => b.length - a.length);

  const lookUp = (word: string): Entry | undefined => entries.get(word) ?? entries.get(stem(word));

  function compound(word: string): WordJudgement {
    const intensifier = intensifiers.find((part) => word.startsWith(part) && word.length > part.length + 1);
    if (intensifier === undefined) return null;
    const rest = word.slice(intensifier.length).replace(/^-/, "");
    const has = (set: ReadonlySet<string>) => set.has(rest) || set.has(stem(rest));
    if (has(medical)) return { kind: "curse", reason: "medical" };
    if (has(groups)) return { kind: "head", head: { severity: 2, type: "hate", disguised: false, sense: "insult" } };
    const entry = lookUp(rest);
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
    return has(things) ? { kind: "curse", reason: "about-a-thing" } : null;
  }

  function judge(word: string): WordJudgement {
    if (word.length > longestWord) return null;
    for (const spelling of undisguise(word)) {
      const entry = lookUp(spelling);
      if (entry) return { kind: "head", head: { ...entry, disguised: spelling !== word } };
      const judged = compound(spelling);
      if (judged) return judged;
    }
    const pattern = maskedPattern(word);
    const masked = pattern && longTerms.find((term) => pattern.test(term));
    const entry = masked ? entries.get(masked) : undefined;
    return entry ? { kind: "head", head: { ...entry, disguised: true } } : null;
  }

  return remembered(judge);
}

// What is longer is no word, and costs no more than one.
const longestWord = 32;
