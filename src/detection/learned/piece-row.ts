import { firstIndex } from "../../model/first-index.ts";
import type { Piece, PlacedPiece } from "./piece.ts";

// From here on many candidates may stand in a row, of which each would go over the pieces of all the others.
const longRow = 64;

/** The pieces of a text in order, and what is kept of all of them together. */
export class PieceRow {
  readonly placed: readonly PlacedPiece[];
  private kept: Map<object, object> | null = null;
  private knownStops: Int32Array | null = null;

  constructor(placed: readonly PlacedPiece[]) {
    this.placed = placed;
  }

  get length(): number {
    return this.placed.length;
  }

  /** Whether it pays to work out once, for all its places, what many candidates in it ask. */
  get isLong(): boolean {
    return this.placed.length >= longRow;
  }

  pieceAt(at: number): Piece | null {
    return this.placed[at]?.piece ?? null;
  }

  /** The first piece that ends behind a place in the text; the number of pieces when none does. */
  firstFrom(place: number): number {
    return firstIndex(this.placed.length, (at) => (this.placed[at]?.end ?? 0) > place);
  }

  /** The first piece of the sentence that goes on at a piece, no more than `reach` before it. */
  sentenceFirst(at: number, reach: number): number {
    if (this.isLong) return Math.max(this.stops[at] ?? 0, at - reach);
    let first = at;
    while (first > 0 && at - first < reach && !this.isStopAt(first - 1)) first--;
    return first;
  }

  /** Behind the last piece of the sentence that goes on at a piece, its stop included, or `reach` further on. */
  sentenceLast(from: number, reach: number): number {
    let last = from;
    const end = Math.min(this.length, from + reach);
    if (this.isLong) last = Math.min(end, this.stops[this.length + 1 + from] ?? end);
    else while (last < end && !this.isStopAt(last)) last++;
    return this.isStopAt(last) ? last + 1 : last;
  }

  private isStopAt(at: number): boolean {
    return this.placed[at]?.piece.isStop === true;
  }

  // For each piece the first behind the last stop before it; and behind those, for each the first stop from it on.
  private get stops(): Int32Array {
    if (this.knownStops !== null) return this.knownStops;
    const places = this.length + 1;
    const stops = new Int32Array(places * 2);
    for (let at = 1; at < places; at++) stops[at] = this.isStopAt(at - 1) ? at : (stops[at - 1] ?? 0);
    stops[places * 2 - 1] = this.length;
    for (let at = this.length - 1; at >= 0; at--)
      stops[places + at] = this.isStopAt(at) ? at : (stops[places + at + 1] ?? 0);
    this.knownStops = stops;
    return stops;
  }

  /** What was made of this row for somebody; made at the first question. */
  keep<Made extends object>(whose: object, make: (row: PieceRow) => Made): Made {
    this.kept ??= new Map();
    const known = this.kept.get(whose);
    if (known !== undefined) return known as Made;
    const made = make(this);
    this.kept.set(whose, made);
    return made;
  }
}
