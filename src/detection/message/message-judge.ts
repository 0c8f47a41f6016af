import { labelModel, type Scores } from "../learned/label-model.ts";
import { type Sentence, windowsOf } from "../learned/sentences.ts";
import { behaviourWeights } from "../learned/weights/behaviour.ts";
import type { Label } from "./labels.ts";
import { describeMessage, type ToldMessage } from "./told-message.ts";

const model = labelModel<Label>(behaviourWeights);

// As many pieces as most messages have. A longer one is judged by the window that says most.
const window = 40;
const fewWords = 8;
const cautionEach = 0.1;

/** What a message is judged to be: of a long one, the part that says a label most says it. */
export interface JudgedMessage {
  score(label: Label): number;
  /** What kind it is, of these, where the message says most that it is `gate`. */
  mostly<Kind extends Label>(gate: Label, kinds: readonly Kind[]): Kind;
  /** How surely a trait holds where the message says most that it is `gate`. */
  scoreWithin(gate: Label, trait: Label): number;
  /** Added to what a score must reach: a message of few words says little of itself, and one without a word nothing. */
  readonly caution: number;
  /** Where in the folded text the sentence stands that says a label most. */
  placeOf(label: Label): { readonly start: number; readonly end: number };
}

/** Judges a message by the learned weights: every label, of each window of it. */
export function judgeMessage(told: ToldMessage): JudgedMessage {
  const scoreOf = (sentences: readonly Sentence[]) =>
    model.score((features) => describeMessage(told, sentences, features));
  const windows = windowsOf(told.sentences, window).map(scoreOf);
  const best = (label: Label): Scores<Label> | undefined =>
    windows.reduce<Scores<Label> | undefined>(
      (most, window) => (most && most.of(label) >= window.of(label) ? most : window),
      undefined,
    );
  let bySentence: readonly Scores<Label>[] | null = null;
  const scoreWithin = (gate: Label, trait: Label) => best(gate)?.of(trait) ?? Number.NEGATIVE_INFINITY;
  return {
    caution: told.words === 0 ? Number.POSITIVE_INFINITY : Math.max(0, fewWords - told.words) * cautionEach,
    score: (label) => scoreWithin(label, label),
    scoreWithin,
    mostly: (gate, kinds) =>
      kinds.reduce((most, kind) => (scoreWithin(gate, kind) > scoreWithin(gate, most) ? kind : most)),
    placeOf: (label) => {
      const { row, sentences } = told;
      if (sentences.length > 1) bySentence ??= sentences.map((sentence) => scoreOf([sentence]));
      let [surest, place] = [Number.NEGATIVE_INFINITY, { start: 0, end: 0 }];
      for (const [at, sentence] of sentences.entries()) {
        const score = bySentence?.[at]?.of(label) ?? 0;
        if (score <= surest) continue;
        surest = score;
        place = { start: row.placed[sentence.first]?.start ?? 0, end: row.placed[sentence.last - 1]?.end ?? 0 };
      }
      return place;
    },
  };
}
