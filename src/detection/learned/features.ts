import { type Piece, pieceOf, sentenceEdge } from "./piece.ts";

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
} as const;
export type Feature = (typeof feature)[keyof typeof feature];

/** Takes in what is told of one candidate, feature by feature. */
export interface Features {
  add(what: Feature, first: Piece, second?: Piece): void;
}

const nothing = pieceOf("");

/** Tells of a sentence by its words and by what stands beside what. */
export function describeSentence(pieces: readonly Piece[], features: Features): void {
  let [before, last] = [nothing, sentenceEdge.before];
  features.add(feature.word, last);
  for (let at = 0; at <= pieces.length; at++) {
    const piece = pieces[at] ?? sentenceEdge.behind;
    features.add(feature.word, piece);
    features.add(feature.pair, last, piece);
    if (at > 0) features.add(feature.skip, before, piece);
    [before, last] = [last, piece];
  }
}

const nearest = 6;

/** Tells what stands before and behind the candidate at `at` in its sentence. */
export function describePlace(pieces: readonly Piece[], at: number, features: Features): void {
  for (let far = 1; far <= nearest; far++) {
    const [before, behind] = [pieceIn(pieces, at - far), pieceIn(pieces, at + far)];
    if (before !== null)
      features.add(far === 1 ? feature.before1 : far === 2 ? feature.before2 : feature.before, before);
    if (behind !== null)
      features.add(far === 1 ? feature.behind1 : far === 2 ? feature.behind2 : feature.behind, behind);
  }
  const [last, second, third] = [pieceIn(pieces, at - 1), pieceIn(pieces, at - 2), pieceIn(pieces, at - 3)];
  if (last !== null && second !== null) features.add(feature.bothBefore, second, last);
  if (second !== null && third !== null) features.add(feature.twoBefore, third, second);
}

function pieceIn(pieces: readonly Piece[], at: number): Piece | null {
  return pieces[at] ?? (at === -1 ? sentenceEdge.before : at === pieces.length ? sentenceEdge.behind : null);
}
