import { PieceRow } from "../learned/piece-row.ts";
import { piecesOfWords } from "./pieces-of-words.ts";
import { wordsOf } from "./word.ts";

/** The message before: its pieces, and of which topics it speaks. */
export interface Earlier {
  readonly pieces: PieceRow;
  readonly topics: number;
}

const nothing: Earlier = { pieces: new PieceRow([]), topics: 0 };

/** What a folded message says to those who judge the one behind it; nothing for `null`. */
export function earlierOf(text: string | null): Earlier {
  if (text === null) return nothing;
  const { words } = wordsOf(text);
  let topics = 0;
  for (const { known } of words) topics |= known.topics;
  return { pieces: piecesOfWords(text, words), topics };
}
