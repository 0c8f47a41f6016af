import { type Apart, apart, type Feature, Features, feature, type Singly } from "./features.ts";
import { type Piece, pieceOf } from "./piece.ts";
import type { PieceRow } from "./piece-row.ts";

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
      return intercept + sum.mean / hundredths;
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
    if (number !== undefined && weight !== undefined) table.set(keyOf(number, pieceOf(first), piece), Number(weight));
  }
  return table;
}

// Keys of 32 bits in a row that is at most half full, so that one look-up is a step or two; 0 is an empty place.
class WeightTable {
  private readonly keys: Int32Array;
  private readonly weights: Int32Array;
  private readonly last: number;

  constructor(size: number) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(1, size) * 2));
    this.keys = new Int32Array(places);
    this.weights = new Int32Array(places);
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

// Adds up as it is told: no list of features is made. Whole hundredths, so that the order makes no difference.
class Sum extends Features {
  private total = 0;
  private count = 0;
  private readonly table: WeightTable;
  private running: RunningWeights | null = null;

  constructor(table: WeightTable) {
    super();
    this.table = table;
  }

  override add(what: Feature, first: Piece, second?: Piece): void {
    this.total += this.table.get(keyOf(what, first, second ?? null));
    this.count++;
  }

  override addEach(what: Singly, row: PieceRow, from: number, to: number): void {
    if (row.length < longRow) super.addEach(what, row, from, to);
    else if (from < to) this.addRun(this.runningOf(row).of(what, 0), from, to);
  }

  override addPairs(what: Apart, row: PieceRow, from: number, to: number): void {
    const far = apart[what];
    if (row.length < longRow) super.addPairs(what, row, from, to);
    else if (from < to - far) this.addRun(this.runningOf(row).of(what, far), from, to - far);
  }

  private runningOf(row: PieceRow): RunningWeights {
    if (this.running?.row !== row) this.running = row.keep(this.table, () => new RunningWeights(this.table, row));
    return this.running;
  }

  private addRun(running: Int32Array, from: number, to: number): void {
    this.total += (running[to] ?? 0) - (running[from] ?? 0);
    this.count += to - from;
  }

  get mean(): number {
    return this.count === 0 ? 0 : this.total / Math.sqrt(this.count);
  }
}

// From here on many candidates may stand in a row, of which each would go over the pieces of all the others.
const longRow = 64;

// For each place in a row, what the features of a kind weigh that were told up to there.
class RunningWeights {
  private readonly table: WeightTable;
  readonly row: PieceRow;
  private readonly known: (Int32Array | undefined)[] = [];

  constructor(table: WeightTable, row: PieceRow) {
    this.table = table;
    this.row = row;
  }

  /** The weights of a kind of feature, of a piece and the one so far behind it; of each by itself for 0. */
  of(what: Feature, far: number): Int32Array {
    const known = this.known[what];
    if (known !== undefined) return known;
    const { row, table } = this;
    const running = new Int32Array(row.length + 1);
    let total = 0;
    for (let at = 0; at < row.length; at++) {
      const first = row.pieceAt(at);
      const second = far === 0 ? null : row.pieceAt(at + far);
      if (first !== null && (far === 0 || second !== null)) total += table.get(keyOf(what, first, second));
      running[at + 1] = total;
    }
    this.known[what] = running;
    return running;
  }
}

/**
 * What a feature is looked up by. 32 bits: among ten thousand weights, one in some hundred thousand features that nobody
 * learned is taken for another.
 */
export function keyOf(what: Feature, first: Piece, second: Piece | null): number {
  let key = Math.imul(Math.imul(what, 0x9e3779b1) ^ first.hash, 0x85ebca6b);
  key ^= key >>> 13;
  if (second !== null) {
    key = Math.imul(key ^ second.hash, 0xc2b2ae35);
    key ^= key >>> 16;
  }
  return key | 1;
}
