import { type Feature, type Features, feature } from "./features.ts";
import { type Piece, pieceOf } from "./piece.ts";

/**
 * What was learned from labelled messages. `weights` has a line for each feature: its kind, its one or two pieces and
 * its weight in hundredths. Written by `npm run train`, with what is needed to see where it came from.
 */
export interface LearnedWeights {
  /** A hash of the examples they were learned from. */
  readonly examples: string;
  readonly intercept: number;
  readonly weights: string;
}

/** Judges by a sum of weights: above 0 is yes, and further from 0 is surer. */
export interface LinearModel {
  /**
   * The sum for what is described, in units of the logistic function, divided by the root of how many features there
   * are: a long text is no surer for its length.
   */
  score(describe: (features: Features) => void): number;
}

/** Reads weights at the first question, because many a process never asks. */
export function linearModel({ intercept, weights }: LearnedWeights): LinearModel {
  let table: WeightTable | null = null;
  return {
    score(describe) {
      table ??= readWeights(weights);
      const sum = new Sum(table);
      describe(sum);
      return intercept + sum.mean;
    },
  };
}

const hundredths = 100;

function readWeights(text: string): WeightTable {
  const lines = text.trim().split("\n");
  const table = new WeightTable(lines.length);
  for (const line of lines) {
    const [what = "", first = "", second, last] = line.split(" ");
    const [piece, weight] = last === undefined ? [null, second] : [pieceOf(second ?? ""), last];
    const number = feature[what as keyof typeof feature];
    if (number !== undefined && weight !== undefined)
      table.set(keyOf(number, pieceOf(first), piece), Number(weight) / hundredths);
  }
  return table;
}

// Keys of 32 bits in a row that is at most half full, so that one look-up is a step or two; 0 is an empty place.
class WeightTable {
  private readonly keys: Int32Array;
  private readonly weights: Float32Array;
  private readonly last: number;

  constructor(size: number) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(1, size) * 2));
    this.keys = new Int32Array(places);
    this.weights = new Float32Array(places);
    this.last = places - 1;
  }

  set(key: number, weight: number): void {
    let place = key & this.last;
    while (this.keys[place] !== 0 && this.keys[place] !== key) place = (place + 1) & this.last;
    this.keys[place] = key;
    this.weights[place] = weight;
  }

  get(key: number): number {
    let place = key & this.last;
    for (let found = this.keys[place]; found !== 0; found = this.keys[place]) {
      if (found === key) return this.weights[place] ?? 0;
      place = (place + 1) & this.last;
    }
    return 0;
  }
}

// Adds up as it is told: no list of features is made.
class Sum implements Features {
  private total = 0;
  private count = 0;
  private readonly table: WeightTable;

  constructor(table: WeightTable) {
    this.table = table;
  }

  add(what: Feature, first: Piece, second?: Piece): void {
    this.total += this.table.get(keyOf(what, first, second ?? null));
    this.count++;
  }

  get mean(): number {
    return this.count === 0 ? 0 : this.total / Math.sqrt(this.count);
  }
}

// 32 bits: among ten thousand weights, one in some hundred thousand features that nobody learned is taken for another.
function keyOf(what: Feature, first: Piece, second: Piece | null): number {
  let key = Math.imul(Math.imul(what, 0x9e3779b1) ^ first.hash, 0x85ebca6b);
  key ^= key >>> 13;
  if (second !== null) {
    key = Math.imul(key ^ second.hash, 0xc2b2ae35);
    key ^= key >>> 16;
  }
  return key | 1;
}
