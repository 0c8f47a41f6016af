import type { Piece, PlacedPiece } from "./piece.ts";

/** The pieces of a text in order, and what is kept of all of them together. */
export class PieceRow {
  readonly placed: readonly PlacedPiece[];
  private kept: Map<object, object> | null = null;

  constructor(placed: readonly PlacedPiece[]) {
    this.placed = placed;
  }

  get length(): number {
    return this.placed.length;
  }

  pieceAt(at: number): Piece | null {
    return this.placed[at]?.piece ?? null;
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
