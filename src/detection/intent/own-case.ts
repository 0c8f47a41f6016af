import { describeSentence, type Features } from "../learned/features.ts";
import { linearModel } from "../learned/linear-model.ts";
import { isStop, type Piece, type PlacedPiece, piecesOf } from "../learned/piece.ts";
import { ownCaseWeights } from "../learned/weights/own-case.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";

const model = linearModel(ownCaseWeights);
// Longer messages are judged by their beginning: nobody asks after a case behind some ten thousand characters.
const mostPieces = 2_000;

/**
 * A question about the writer's own case, or a request to change it: the answer needs to know who is asking (D38).
 * How things go in general, and what is broken in the street, is nobody's case.
 */
export const ownCase: Recognizer = (reading) => {
  const sentences = sentencesOf(reading.folded.text);
  if (sentences.length === 0 || model.score((features) => describeOwnCase(sentences, features)) <= 0)
    return { findings: [], suppressed: [] };
  const surest = sentences
    .map((sentence) => ({ sentence, score: model.score((features) => describeOwnCase([sentence], features)) }))
    .reduce((best, next) => (next.score > best.score ? next : best)).sentence;
  const [first, last] = [surest[0], surest.at(-1)];
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

/** The sentences of a folded text, none of them empty. */
export function sentencesOf(text: string): readonly (readonly PlacedPiece[])[] {
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
export function describeOwnCase(sentences: readonly (readonly PlacedPiece[])[], features: Features): void {
  for (const sentence of sentences)
    describeSentence(
      sentence.map(({ piece }): Piece => piece),
      features,
    );
}
