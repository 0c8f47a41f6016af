import { describeSentence, type Features } from "../learned/features.ts";
import { linearModel } from "../learned/linear-model.ts";
import { isStop, type Piece, type PlacedPiece, piecesOf } from "../learned/piece.ts";
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
  const sentence = best(surest.item, (one) => [one])?.item ?? [];
  const [first, last] = [sentence[0], sentence.at(-1)];
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

type Sentence = readonly PlacedPiece[];

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

// All of a short message; of a longer one, from each sentence on as many as a window holds.
function windowsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const windows: (readonly Sentence[])[] = [];
  for (let from = 0; from < sentences.length; from++) {
    let to = from;
    for (let size = 0; to < sentences.length; to++) {
      size += sentences[to]?.length ?? 0;
      if (size > window && to > from) break;
    }
    windows.push(sentences.slice(from, to));
    if (to === sentences.length) break;
  }
  return windows;
}

/** The sentences of a folded text, none of them empty. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: PlacedPiece[][] = [];
  let isOpen = false;
  for (const placed of piecesOf(text).slice(0, mostPieces)) {
    const isEnd = isStop(placed.piece);
    const last = sentences.at(-1);
    // "?!" and "..." end one sentence.
    if (last !== undefined && (isOpen || isEnd)) last.push(placed);
    else sentences.push([placed]);
    isOpen = !isEnd;
  }
  return sentences;
}

/** What the judgement goes by. */
export function describeOwnCase(sentences: readonly Sentence[], features: Features): void {
  for (const sentence of sentences)
    describeSentence(
      sentence.map(({ piece }): Piece => piece),
      features,
    );
}
