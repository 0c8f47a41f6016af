import { describeSentence, type Features } from "../learned/features.ts";
import { linearModel } from "../learned/linear-model.ts";
import { piecesOf } from "../learned/piece.ts";
import { PieceRow } from "../learned/piece-row.ts";
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
  const surest = best(windowsOf(sentencesOf(reading.folded.text)), (sentences) => sentences);
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

/** The pieces `[first, last)` of a row. */
interface Sentence {
  readonly row: PieceRow;
  readonly first: number;
  readonly last: number;
}

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

const noSentence = { first: 0, last: 0 };

// All of a short message; of a longer one, from each sentence on as many as a window holds.
function windowsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const windows: (readonly Sentence[])[] = [];
  for (let from = 0; from < sentences.length; from++) {
    let to = from;
    for (let size = 0; to < sentences.length; to++) {
      const { first, last } = sentences[to] ?? noSentence;
      size += last - first;
      if (size > window && to > from) break;
    }
    windows.push(sentences.slice(from, to));
    if (to === sentences.length) break;
  }
  return windows;
}

/** The sentences of a folded text, none of them empty. */
export function sentencesOf(text: string): readonly Sentence[] {
  const row = new PieceRow(piecesOf(text).slice(0, mostPieces));
  const sentences: Sentence[] = [];
  let first = 0;
  for (const [at, { piece }] of row.placed.entries()) {
    // "?!" and "..." end one sentence.
    if (!piece.isStop || row.pieceAt(at + 1)?.isStop) continue;
    sentences.push({ row, first, last: at + 1 });
    first = at + 1;
  }
  if (first < row.length) sentences.push({ row, first, last: row.length });
  return sentences;
}

/** What the judgement goes by. */
export function describeOwnCase(sentences: readonly Sentence[], features: Features): void {
  for (const { row, first, last } of sentences) describeSentence(row, first, last, features);
}
