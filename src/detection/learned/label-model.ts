import { isDigit } from "../text/letter.ts";
import { type Feature, Features } from "./features.ts";
import { KeyTable, keyOf } from "./key-table.ts";
import type { Piece } from "./piece.ts";
import { countLines, readWeightLines } from "./weight-lines.ts";

/**
 * What was learned of several labels at once from labelled messages. `weights` has a line for each feature: its kind,
 * its one or two pieces, and for each label it speaks for or against the label's number and a weight in hundredths.
 * Written by `npm run train`.
 */
export interface LearnedLabels {
  /** A hash of the examples they were learned from. */
  readonly examples: string;
  readonly labels: readonly (readonly [label: string, intercept: number])[];
  readonly weights: string;
}

/** How surely each label holds. */
export interface Scores<Label extends string> {
  /** Above 0 is yes, and further from 0 is surer. */
  of(label: Label): number;
}

/** Judges every label by a sum of weights; what is described is told once for all of them. */
export interface LabelModel<Label extends string> {
  /** The sums, in units of the logistic function, divided by the root of how many features there are. */
  score(describe: (features: Features) => void): Scores<Label>;
}

/** Reads weights at the first question, because many a process never asks. */
export function labelModel<Label extends string>({ labels, weights }: LearnedLabels): LabelModel<Label> {
  let table: LabelTable | null = null;
  const places = new Map(labels.map(([label, intercept], number) => [label, { number, intercept }]));
  return {
    score(describe) {
      table ??= readLabels(weights);
      const sums = new LabelSums(table, labels.length);
      describe(sums);
      return {
        of(label) {
          const place = places.get(label);
          return place === undefined ? Number.NEGATIVE_INFINITY : place.intercept + sums.mean(place.number);
        },
      };
    },
  };
}

const hundredths = 100;

function readLabels(text: string): LabelTable {
  const table = new LabelTable(countLines(text));
  // "12:-80": no piece is two numbers with a colon between them.
  const isPair = (from: number, to: number) => {
    const colon = text.indexOf(":", from);
    return colon > from && colon < to && isDigit(text.charCodeAt(from)) && isDigit(text.charCodeAt(to - 1));
  };
  readWeightLines(text, isPair, (key, from, to) => {
    table.open(key);
    for (let at = from; at < to; ) {
      const colon = text.indexOf(":", at);
      const space = text.indexOf(" ", colon);
      const end = space < 0 || space > to ? to : space;
      table.add(Number(text.slice(at, colon)), Number(text.slice(colon + 1, end)));
      at = end + 1;
    }
    table.close();
  });
  return table;
}

// For each key where its weights begin among the pairs of a label and a weight; a label below 0 ends them.
class LabelTable {
  private readonly starts: KeyTable;
  readonly pairs: number[] = [-1];

  constructor(size: number) {
    this.starts = new KeyTable(size);
  }

  /** What is added from here on belongs to a key, until it is closed. */
  open(key: number): void {
    this.starts.set(key, this.pairs.length);
  }

  add(label: number, weight: number): void {
    this.pairs.push(label, weight);
  }

  close(): void {
    this.pairs.push(-1);
  }

  startOf(key: number): number {
    return this.starts.get(key);
  }
}

class LabelSums extends Features {
  private readonly table: LabelTable;
  private readonly totals: Int32Array;
  private count = 0;

  constructor(table: LabelTable, labels: number) {
    super();
    this.table = table;
    this.totals = new Int32Array(labels);
  }

  override add(what: Feature, first: Piece, second?: Piece): void {
    this.count++;
    const { pairs } = this.table;
    let at = this.table.startOf(keyOf(what, first, second ?? null));
    for (let label = pairs[at] ?? -1; label >= 0; label = pairs[at] ?? -1) {
      this.totals[label] = (this.totals[label] ?? 0) + (pairs[at + 1] ?? 0);
      at += 2;
    }
  }

  mean(label: number): number {
    return this.count === 0 ? 0 : (this.totals[label] ?? 0) / hundredths / Math.sqrt(this.count);
  }
}
