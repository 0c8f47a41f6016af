import { describeSentence, type Features } from "../learned/features.ts";
import { linearModel } from "../learned/linear-model.ts";
import { piecesOf } from "../learned/piece.ts";
import { PieceRow } from "../learned/piece-row.ts";
import { type Sentence, sentencesOf, windowsOf } from "../learned/sentences.ts";
import { ownCaseWeights } from "../learned/weights/own-case.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";

const model = linearModel(ownCaseWeights);
// What stands behind is not looked at: some ten thousand characters are more than a question needs.
const mostPieces = 2_000;
// As many pieces as a question and what leads up to it mostly have. In a longer message, small talk would drown it.
const window = 30;

/**
 * A question about the writer's own case, or a request to change it: the answer needs to know who is asking (D38).
 * How things go in general, and what is broken in the street, is nobody's case.
 */
export const ownCase: Recognizer = (reading) => {
  const surest = best(windowsOf(sentencesIn(reading.folded.text), window), (sentences) => sentences);
  if (surest === null || surest.score <= 0) return { findings: [], suppressed: [] };
  const sentence = best(surest.item, (one) => [one])?.item;
  const [first, last] = [sentence?.row.placed[sentence.first], sentence?.row.placed[sentence.last - 1]];
  const span = spanIn(reading, first?.start ?? 0, last?.end ?? 0);
  const finding = {
    kind: "intent",
    type: "needs-personal-data",
    confidence: "likely",
    span,
    recognizer: "own-case",
    reasons: ["own-case"],
  } as const;
  return { findings: [finding], suppressed: [] };
};

// The one that is most surely about the writer's own case.
function best<Item>(
  items: readonly Item[],
  sentencesIn: (item: Item) => readonly Sentence[],
): { readonly item: Item; readonly score: number } | null {
  let surest: { item: Item; score: number } | null = null;
  for (const item of items) {
    const score = model.score((features) => describeOwnCase(sentencesIn(item), features));
    if (surest === null || score > surest.score) surest = { item, score };
  }
  return surest;
}

/** The sentences of a folded text, none of them empty. */
export function sentencesIn(text: string): readonly Sentence[] {
  return sentencesOf(new PieceRow(piecesOf(text).slice(0, mostPieces)));
}

/** What the judgement goes by. */
export function describeOwnCase(sentences: readonly Sentence[], features: Features): void {
  for (const { row, first, last } of sentences) describeSentence(row, first, last, features);
}
