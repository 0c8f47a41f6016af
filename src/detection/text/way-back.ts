import { firstIndex } from "../../model/first-index.ts";
import type { Span } from "../../model/span.ts";

/**
 * Where each piece of a folded text came from: a row of characters that each stayed one, or what a single character
 * became. The way back is found by halves, for most messages have few pieces.
 */
export class WayBack {
  private readonly length: number;
  /** Of each piece: where it begins in the folded text, and where it begins and ends in the original. */
  private readonly folded: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Where it ends with what is hidden behind its last character. */
  private readonly lastEnds: number[] = [];
  private readonly isRow: boolean[] = [];
  private foldedLength = 0;

  constructor(originalLength: number) {
    this.length = originalLength;
  }

  /** The next piece: so many characters from `folded` on, that stand for `[start, end)` of the original. */
  add(folded: number, length: number, start: number, end: number, isRow: boolean): void {
    this.foldedLength = folded + length;
    const last = this.ends.length - 1;
    // What folds to nothing belongs to the character before it: a keycap or an accent is hidden along with it.
    if (length === 0) {
      if (last >= 0) this.lastEnds[last] = end;
      return;
    }
    this.folded.push(folded);
    this.starts.push(start);
    this.ends.push(end);
    this.lastEnds.push(end);
    this.isRow.push(isRow);
  }

  /** The original span of a folded stretch; the end of the original for what lies outside. */
  spanOf(start: number, end: number): Span {
    const from = this.startOf(start);
    return { start: from, end: end > start ? this.endOf(end - 1) : from };
  }

  private startOf(place: number): number {
    if (place < 0 || place >= this.foldedLength) return this.length;
    const piece = this.pieceAt(place);
    const start = this.starts[piece] ?? 0;
    return this.isRow[piece] ? start + place - (this.folded[piece] ?? 0) : start;
  }

  private endOf(place: number): number {
    if (place < 0 || place >= this.foldedLength) return this.length;
    const piece = this.pieceAt(place);
    const isLast = place + 1 === (this.folded[piece + 1] ?? this.foldedLength);
    if (isLast) return this.lastEnds[piece] ?? 0;
    if (!this.isRow[piece]) return this.ends[piece] ?? 0;
    return (this.starts[piece] ?? 0) + place + 1 - (this.folded[piece] ?? 0);
  }

  // The last piece that begins at a place or before it.
  private pieceAt(place: number): number {
    return firstIndex(this.folded.length, (at) => (this.folded[at] ?? 0) > place) - 1;
  }
}
