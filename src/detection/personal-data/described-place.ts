import { firstIndex } from "../../model/first-index.ts";
import { describePlace, describeSentence, type Feature, type Features, feature } from "../learned/features.ts";
import type { LinearModel } from "../learned/linear-model.ts";
import { isStop, type Piece, type PlacedPiece, pieceOf } from "../learned/piece.ts";
import type { PersonalDataReading } from "./reading.ts";
import { topicBits } from "./topics.ts";
import { firstWordFrom } from "./word.ts";

// How many pieces are looked at on each side within the sentence, and beyond it.
const reach = 20;
const farReach = 32;

const it = pieceOf("@it");
// By the number of their bit.
const topicPieces: (Piece | undefined)[] = [];
for (const { name, bit } of topicBits) topicPieces[numberOf(bit)] = pieceOf(`@${name}`);

/** What a learned judge says of a candidate: above 0 is yes, without end where the reading insists. */
export function judge(
  model: LinearModel,
  reading: PersonalDataReading,
  describe: (features: Features) => void,
): number {
  return reading.insists ? Number.POSITIVE_INFINITY : model.score(describe);
}

/**
 * Tells a learned judge what stands around a candidate at `[start, end)` of the folded text: its sentence, what is
 * right before and behind it, what the words speak of, and the words of the other sentences. Bounded, so that a text
 * of nothing but candidates stays linear.
 */
export function describeAround(reading: PersonalDataReading, start: number, end: number, features: Features): void {
  const { pieces } = reading;
  const at = firstFrom(pieces, start);
  const behind = firstFrom(pieces, end);
  const first = sentenceFirst(pieces, at);
  const last = sentenceLast(pieces, behind);
  const sentence: Piece[] = [];
  for (let place = first; place < at; place++) push(sentence, pieces[place]);
  const own = sentence.length;
  sentence.push(it);
  for (let place = behind; place < last; place++) push(sentence, pieces[place]);
  describeSentence(sentence, features);
  describePlace(sentence, own, features);
  for (let place = Math.max(0, at - farReach); place < first; place++) elsewhere(pieces[place], features);
  for (let place = last; place < Math.min(pieces.length, behind + farReach); place++)
    elsewhere(pieces[place], features);
  const from = pieces[first]?.start ?? start;
  const to = pieces[last - 1]?.end ?? end;
  const before = reading.topicsIn(Math.min(from, start), start);
  const near = firstWordFrom(reading.words, start);
  addTopics(feature.topicBefore, before, features);
  addTopics(feature.topic, before | reading.topicsIn(end, Math.max(to, end)), features);
  addTopics(feature.topicAnywhere, reading.allTopics, features);
  addTopics(feature.topicBeside, topicsAt(reading, near - 1), features);
  for (const placed of reading.earlier.pieces) features.add(feature.earlier, placed.piece);
  addTopics(feature.topicEarlier, reading.earlier.topics, features);
  addTopics(feature.topicNear, topicsAt(reading, near - 2) | topicsAt(reading, near - 3), features);
}

function topicsAt({ words }: PersonalDataReading, at: number): number {
  return words[at]?.known.topics ?? 0;
}

function addTopics(what: Feature, topics: number, features: Features): void {
  for (let left = topics; left !== 0; ) {
    const bit = left & -left;
    const piece = topicPieces[numberOf(bit)];
    if (piece !== undefined) features.add(what, piece);
    left ^= bit;
  }
}

function numberOf(bit: number): number {
  return 31 - Math.clz32(bit);
}

function elsewhere(placed: PlacedPiece | undefined, features: Features): void {
  if (placed !== undefined) features.add(feature.elsewhere, placed.piece);
}

function push(pieces: Piece[], placed: PlacedPiece | undefined): void {
  if (placed !== undefined) pieces.push(placed.piece);
}

// Behind the last stop before the candidate.
function sentenceFirst(pieces: readonly PlacedPiece[], at: number): number {
  let first = at;
  while (first > 0 && at - first < reach && !isStopAt(pieces, first - 1)) first--;
  return first;
}

// Behind the first stop after the candidate.
function sentenceLast(pieces: readonly PlacedPiece[], behind: number): number {
  let last = behind;
  while (last < pieces.length && last - behind < reach && !isStopAt(pieces, last)) last++;
  return isStopAt(pieces, last) ? last + 1 : last;
}

function isStopAt(pieces: readonly PlacedPiece[], at: number): boolean {
  const placed = pieces[at];
  return placed !== undefined && isStop(placed.piece);
}

function firstFrom(pieces: readonly PlacedPiece[], place: number): number {
  return firstIndex(pieces.length, (at) => (pieces[at]?.end ?? 0) > place);
}
