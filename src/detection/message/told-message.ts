import { describeSentence, type Features, feature } from "../learned/features.ts";
import { type Piece, pieceOf, piecesOf, sentenceEdge } from "../learned/piece.ts";
import { PieceRow } from "../learned/piece-row.ts";
import { type Sentence, sentencesOf } from "../learned/sentences.ts";
import { remembered } from "../text/remembered.ts";
import type { Token } from "../text/tokenize.ts";

/** A message as those who judge behaviour and wishes see it. */
export interface ToldMessage {
  readonly row: PieceRow;
  /** How many words it has. */
  readonly words: number;
  /** For each piece of the row, what it is to the lexicon. */
  readonly marks: readonly (Piece | null)[];
  readonly sentences: readonly Sentence[];
  /** For each piece of the row, the rows of four letters in its word. */
  readonly letters: readonly (readonly Piece[])[];
  /** Which rules hold of it. */
  readonly rules: readonly Piece[];
  /** What the words of the message before are to the lexicon. */
  readonly earlier: readonly Piece[];
}

// What stands behind is not looked at: some ten thousand characters are more than a message needs.
const mostPieces = 2_000;
// What goes on without a stop is cut, so that a threat behind it is not drowned.
const longestSentence = 40;
const mostMarks = 10;

/** Reads a folded text with its words, of which `markOf` knows what they are. */
export function tellMessage(
  text: string,
  tokens: readonly Token[],
  markOf: (token: Token) => Piece | null,
  rules: readonly Piece[],
  earlier: readonly Piece[],
): ToldMessage {
  const row = new PieceRow(piecesOf(text).slice(0, mostPieces));
  const letters = row.placed.map(({ start, end }) => lettersOf(text.slice(start, end)));
  return {
    row,
    words: tokens.length,
    marks: marksOf(row, tokens, markOf),
    letters,
    sentences: sentencesOf(row, longestSentence),
    rules,
    earlier,
  };
}

const longestWord = 24;
const inRow = 4;

const lettersOf = remembered((word): readonly Piece[] => {
  if (word.length > longestWord || !/^[\p{L}']+$/u.test(word)) return [];
  const edged = `<${word}>`;
  return Array.from({ length: Math.max(0, edged.length - inRow + 1) }, (_, at) => pieceOf(edged.slice(at, at + inRow)));
});

function marksOf(
  row: PieceRow,
  tokens: readonly Token[],
  markOf: (token: Token) => Piece | null,
): readonly (Piece | null)[] {
  let next = 0;
  return row.placed.map(({ start, end }) => {
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const token = tokens[next];
    // An apostrophe may stand before a word; a word whose letters stand apart is marked at the first.
    return token !== undefined && token.start >= start && token.start < end ? markOf(token) : null;
  });
}

/** Tells of some sentences of a message: their words, what those are to the lexicon, and which rules hold. */
export function describeMessage(
  { row, marks, letters, rules, earlier }: ToldMessage,
  sentences: readonly Sentence[],
  features: Features,
): void {
  for (const sentence of sentences) {
    describeSentence(row, sentence.first, sentence.last, features);
    describeMarks(row, marks, sentence, features);
    for (let at = sentence.first; at < sentence.last; at++)
      for (const piece of letters[at] ?? []) features.add(feature.letters, piece);
  }
  for (const piece of rules) features.add(feature.rule, piece);
  for (const piece of earlier) features.add(feature.markEarlier, piece);
}

function describeMarks(
  row: PieceRow,
  marks: readonly (Piece | null)[],
  { first, last }: Sentence,
  features: Features,
): void {
  const before: Piece[] = [];
  const at = (place: number) =>
    place < first ? sentenceEdge.before : place >= last ? sentenceEdge.behind : (marks[place] ?? row.pieceAt(place));
  for (let place = first; place < last; place++) {
    const mark = marks[place];
    if (mark == null) {
      if (place > first && marks[place - 1] != null) features.addBoth(feature.markPair, at(place - 1), at(place));
      if (place > first + 1 && marks[place - 2] != null) features.addBoth(feature.markSkip, at(place - 2), at(place));
      continue;
    }
    features.add(feature.mark, mark);
    features.addBoth(feature.markPair, at(place - 1), mark);
    if (place > first) features.addBoth(feature.markSkip, at(place - 2), mark);
    if (place === last - 1) features.add(feature.markPair, mark, sentenceEdge.behind);
    for (const other of before) features.add(feature.markLater, other, mark);
    if (before.length < mostMarks) before.push(mark);
  }
}
