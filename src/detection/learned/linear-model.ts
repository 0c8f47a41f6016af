import { type Apart, apart, type Feature, Features, feature, type Singly } from "./features.ts";
import { KeyTable, keyOf } from "./key-table.ts";
import type { Piece } from "./piece.ts";
import type { PieceRow } from "./piece-row.ts";
import { countLines, readWeightLines } from "./weight-lines.ts";

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
  let table: KeyTable | null = null;
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

function readWeights(text: string): KeyTable {
  const table = new KeyTable(countLines(text));
  const isLast = (_: number, to: number, end: number) => to === end;
  readWeightLines(text, isLast, (key, from, to) => table.set(key, Number(text.slice(from, to))));
  return table;
}

// Adds up as it is told: no list of features is made. Whole hundredths, so that the order makes no difference.
class Sum extends Features {
  private total = 0;
  private count = 0;
  private readonly table: KeyTable;
  private running: RunningWeights | null = null;

  constructor(table: KeyTable) {
    super();
    this.table = table;
  }

  override add(what: Feature, first: Piece, second?: Piece): void {
    this.total += this.table.get(keyOf(what, first, second ?? null));
    this.count++;
  }

  override addEach(what: Singly, row: PieceRow, from: number, to: number): void {
    if (!row.isLong || !this.runningOf(row).paysFrom(what, to - from)) super.addEach(what, row, from, to);
    else if (from < to) this.addRun(this.runningOf(row).of(what, 0), from, to);
  }

  override addPairs(what: Apart, row: PieceRow, from: number, to: number): void {
    const far = apart[what];
    if (!row.isLong || !this.runningOf(row).paysFrom(what, to - from)) super.addPairs(what, row, from, to);
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

const mostKinds = Math.max(...Object.values(feature)) + 1;

// For each place in a row, what the features of a kind weigh that were told up to there.
class RunningWeights {
  private readonly table: KeyTable;
  readonly row: PieceRow;
  private readonly known: (Int32Array | undefined)[] = [];
  private readonly looked = new Int32Array(mostKinds);

  constructor(table: KeyTable, row: PieceRow) {
    this.table = table;
    this.row = row;
  }

  /** Counts so many pieces as looked at: whether to have added up all of them at once would have cost less by now. */
  paysFrom(what: Feature, more: number): boolean {
    const looked = (this.looked[what] ?? 0) + Math.max(0, more);
    this.looked[what] = looked;
    return looked > this.row.length;
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
