import { type PlacedPiece, piecesOf } from "../learned/piece.ts";
import { wordsOf } from "./word.ts";

/** The message before: its pieces, and of which topics it speaks. */
export interface Earlier {
  readonly pieces: readonly PlacedPiece[];
  readonly topics: number;
}

const nothing: Earlier = { pieces: [], topics: 0 };

/** What a folded message says to those who judge the one behind it; nothing for `null`. */
export function earlierOf(text: string | null): Earlier {
  if (text === null) return nothing;
  let topics = 0;
  for (const { known } of wordsOf(text).words) topics |= known.topics;
  return { pieces: piecesOf(text), topics };
}
