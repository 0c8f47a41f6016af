import { describeAroundIt, type Feature, type Features, feature } from "../learned/features.ts";
import type { LinearModel } from "../learned/linear-model.ts";
import { type Piece, type PlacedPiece, pieceOf } from "../learned/piece.ts";
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

// More candidates of one kind than this stand in a list that was pasted, if anywhere, and each costs a look around it.
const mostJudged = 32;

// How many of the candidates of a text a judge has seen, and the most it said of one; those with a name of their own
// apart, for a list of dates says nothing of the birth behind it.
class Judged {
  readonly named = { count: 0, highest: Number.NEGATIVE_INFINITY };
  readonly others = { count: 0, highest: Number.NEGATIVE_INFINITY };
}

/**
 * What a learned judge says of a candidate: above 0 is yes, without end where the reading insists. Of very many in one
 * text each of the rest is taken for what the surest of those before it was.
 */
export function judge(
  model: LinearModel,
  reading: PersonalDataReading,
  describe: (features: Features) => void,
  isNamed = false,
): number {
  if (reading.insists) return Number.POSITIVE_INFINITY;
  if (!reading.pieces.isLong) return model.score(describe);
  const { named, others } = reading.pieces.keep(model, () => new Judged());
  const judged = isNamed ? named : others;
  if (judged.count === mostJudged) return judged.highest;
  const score = model.score(describe);
  judged.count++;
  judged.highest = Math.max(judged.highest, score);
  return score;
}

/**
 * Tells a learned judge what stands around a candidate at `[start, end)` of the folded text: its sentence, what is
 * right before and behind it, what the words speak of, and the words of the other sentences. Bounded, so that a text
 * of nothing but candidates stays linear.
 */
export function describeAround(reading: PersonalDataReading, start: number, end: number, features: Features): void {
  const { pieces } = reading;
  const { placed } = pieces;
  const at = pieces.firstFrom(start);
  const behind = pieces.firstFrom(end);
  const first = pieces.sentenceFirst(at, reach);
  const last = pieces.sentenceLast(behind, reach);
  describeAroundIt({ row: pieces, first, at, behind, last }, it, features);
  features.addEach(feature.elsewhere, pieces, Math.max(0, at - farReach), first);
  features.addEach(feature.elsewhere, pieces, last, Math.min(placed.length, behind + farReach));
  const before = topicsIn(placed, first, at);
  const near = firstWordFrom(reading.words, start);
  addTopics(feature.topicBefore, before, features);
  addTopics(feature.topic, before | topicsIn(placed, behind, last), features);
  addTopics(feature.topicAnywhere, reading.allTopics, features);
  addTopics(feature.topicBeside, topicsAt(reading, near - 1), features);
  const { pieces: told } = reading.earlier;
  features.addEach(feature.earlier, told, 0, told.length);
  addTopics(feature.topicEarlier, reading.earlier.topics, features);
  addTopics(feature.topicNear, topicsAt(reading, near - 2) | topicsAt(reading, near - 3), features);
}

function topicsIn(pieces: readonly PlacedPiece[], from: number, to: number): number {
  let topics = 0;
  for (let at = from; at < to; at++) topics |= pieces[at]?.topics ?? 0;
  return topics;
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
