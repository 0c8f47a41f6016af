import { type Piece, sentenceEdge } from "./piece.ts";
import type { PieceRow } from "./piece-row.ts";

/** What is told of a message by one or two pieces: each way of telling has a name and a number. */
export const feature = {
  /** A piece of the sentence, two in a row, and two with another between them. */
  word: 1,
  pair: 2,
  skip: 3,
  /** The piece right before what is judged, the one before that, and one of those further on; the same behind it. */
  before1: 4,
  before2: 5,
  before: 6,
  behind1: 7,
  behind2: 8,
  behind: 9,
  /** The two before what is judged, and the two before the last one. */
  bothBefore: 10,
  twoBefore: 11,
  /** A piece of another sentence. */
  elsewhere: 12,
  /** What the words of the sentence speak of, those before what is judged, and those of the message. */
  topic: 13,
  topicBefore: 14,
  topicAnywhere: 15,
  /** What the word right before, or one of the two before that, speaks of. */
  topicBeside: 16,
  topicNear: 17,
  /** A piece of the message before, and what it speaks of. */
  earlier: 18,
  topicEarlier: 19,
  /** What is judged: its kind or form, itself, how it ends, and what joins it to the words beside it. */
  kind: 20,
  self: 21,
  ending: 22,
  joint: 23,
  /** What a word is to the lexicon, beside what stands next to it, and before what comes later in its sentence. */
  mark: 24,
  markPair: 25,
  markSkip: 26,
  markLater: 27,
  /** A rule that holds of the message, and a mark of the message before. */
  rule: 28,
  markEarlier: 29,
  /** Four letters in a row of a word, its edges included. */
  letters: 30,
} as const;
export type Feature = (typeof feature)[keyof typeof feature];

/** What is told of many pieces in a row: each by itself, or each with the one that stands so far behind it. */
export const singly = [feature.word, feature.elsewhere, feature.earlier] as const;
export const apart = { [feature.pair]: 1, [feature.skip]: 2 } as const;
export type Singly = (typeof singly)[number];
export type Apart = keyof typeof apart;

/** Takes in what is told of one candidate, feature by feature. */
export abstract class Features {
  abstract add(what: Feature, first: Piece, second?: Piece): void;

  /** Tells of each of the pieces `[from, to)` of a row. */
  addEach(what: Singly, row: PieceRow, from: number, to: number): void {
    for (let at = from; at < to; at++) this.addKnown(what, row.pieceAt(at));
  }

  /** Tells of each two of the pieces `[from, to)` of a row that stand next to each other, or with one in between. */
  addPairs(what: Apart, row: PieceRow, from: number, to: number): void {
    const far = apart[what];
    for (let at = from; at + far < to; at++) this.addBoth(what, row.pieceAt(at), row.pieceAt(at + far));
  }

  /** Tells of a piece where there is one. */
  addKnown(what: Feature, piece: Piece | null): void {
    if (piece !== null) this.add(what, piece);
  }

  /** Tells of two pieces where there are two. */
  addBoth(what: Feature, first: Piece | null, second: Piece | null): void {
    if (first !== null && second !== null) this.add(what, first, second);
  }
}

/** Tells of a sentence, `[first, last)` of a row, by its words and by what stands beside what. */
export function describeSentence(row: PieceRow, first: number, last: number, features: Features): void {
  addEdges(features);
  addWords(row, first, last, features);
  features.addBoth(feature.pair, sentenceEdge.before, pieceIn(row, first, last, first));
  features.addBoth(feature.skip, sentenceEdge.before, pieceIn(row, first, last, first + 1));
  if (last > first) features.addBoth(feature.pair, row.pieceAt(last - 1), sentenceEdge.behind);
  if (last > first + 1) features.addBoth(feature.skip, row.pieceAt(last - 2), sentenceEdge.behind);
}

/** A sentence of a row with a candidate in it: `[first, at)` stands before it, `[behind, last)` behind it. */
export interface SentenceAround {
  readonly row: PieceRow;
  readonly first: number;
  readonly at: number;
  readonly behind: number;
  readonly last: number;
}

const nearest = 6;

/** Tells of a sentence in which `it` stands for the candidate, and of what stands right before and behind that. */
export function describeAroundIt(around: SentenceAround, it: Piece, features: Features): void {
  const { row, first, at, behind, last } = around;
  addEdges(features);
  addWords(row, first, at, features);
  features.add(feature.word, it);
  addWords(row, behind, last, features);
  if (at > first) features.addBoth(feature.pair, sentenceEdge.before, row.pieceAt(first));
  if (at > first + 1) features.addBoth(feature.skip, sentenceEdge.before, row.pieceAt(first + 1));
  if (last > behind) features.addBoth(feature.pair, row.pieceAt(last - 1), sentenceEdge.behind);
  if (last > behind + 1) features.addBoth(feature.skip, row.pieceAt(last - 2), sentenceEdge.behind);
  const [before, second, third] = [pieceBefore(around, 1), pieceBefore(around, 2), pieceBefore(around, 3)];
  const [after, next] = [pieceBehind(around, 1), pieceBehind(around, 2)];
  features.addBoth(feature.pair, before, it);
  features.addBoth(feature.pair, it, after);
  features.addBoth(feature.skip, second, it);
  features.addBoth(feature.skip, before, after);
  features.addBoth(feature.skip, it, next);
  features.addBoth(feature.bothBefore, second, before);
  features.addBoth(feature.twoBefore, third, second);
  features.addKnown(feature.before1, before);
  features.addKnown(feature.before2, second);
  features.addKnown(feature.behind1, after);
  features.addKnown(feature.behind2, next);
  for (let far = 3; far <= nearest; far++) {
    features.addKnown(feature.before, pieceBefore(around, far));
    features.addKnown(feature.behind, pieceBehind(around, far));
  }
}

function addEdges(features: Features): void {
  features.add(feature.word, sentenceEdge.before);
  features.add(feature.word, sentenceEdge.behind);
}

function addWords(row: PieceRow, first: number, last: number, features: Features): void {
  features.addEach(feature.word, row, first, last);
  features.addPairs(feature.pair, row, first, last);
  features.addPairs(feature.skip, row, first, last);
}

function pieceBefore({ row, first, at }: SentenceAround, far: number): Piece | null {
  return pieceIn(row, first, at, at - far);
}

function pieceBehind({ row, behind, last }: SentenceAround, far: number): Piece | null {
  return pieceIn(row, behind, last, behind + far - 1);
}

// A piece of a stretch of a row, or the edge that stands right before or behind it.
function pieceIn(row: PieceRow, first: number, last: number, at: number): Piece | null {
  if (at >= first && at < last) return row.pieceAt(at);
  return at === first - 1 ? sentenceEdge.before : at === last ? sentenceEdge.behind : null;
}
