import { addSigns, code, number, type PlacedPiece } from "../learned/piece.ts";
import { PieceRow } from "../learned/piece-row.ts";
import type { Word } from "./word.ts";

/** The pieces of a folded text whose words are known: words that touch are one number or one code. */
export function piecesOfWords(text: string, words: readonly Word[]): PieceRow {
  const pieces: PlacedPiece[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) break;
    const { start } = first;
    addSigns(pieces, text, from, start);
    let last = first;
    let topics = first.isDigits ? 0 : first.known.topics;
    for (let next = words[at + 1]; next !== undefined && next.start === last.end; next = words[++at + 1]) {
      topics |= next.known.topics;
      last = next;
    }
    const piece = first.isDigits ? number : last === first ? first.known.piece : code;
    from = last.end;
    pieces.push({ piece, start, end: from, topics });
  }
  addSigns(pieces, text, from, text.length);
  return new PieceRow(pieces);
}
