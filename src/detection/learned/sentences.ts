import type { PieceRow } from "./piece-row.ts";

/** A sentence: the pieces `[first, last)` of a row. */
export interface Sentence {
  readonly row: PieceRow;
  readonly first: number;
  readonly last: number;
}

/** The sentences of a row, none of them empty. One of more than `longest` pieces is cut. */
export function sentencesOf(row: PieceRow, longest: number = Number.POSITIVE_INFINITY): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (const [at, { piece }] of row.placed.entries()) {
    if (!piece.isStop && at + 1 - first < longest) continue;
    sentences.push({ row, first, last: at + 1 });
    first = at + 1;
  }
  if (first < row.length) sentences.push({ row, first, last: row.length });
  return sentences;
}

/** The stretches that are judged by themselves: all of a short text, of a longer one from each sentence on what fits. */
export function windowsOf(sentences: readonly Sentence[], mostPieces: number): readonly (readonly Sentence[])[] {
  const windows: (readonly Sentence[])[] = [];
  for (let from = 0; from < sentences.length; from++) {
    let to = from;
    for (let size = 0; to < sentences.length; to++) {
      size += (sentences[to]?.last ?? 0) - (sentences[to]?.first ?? 0);
      if (size > mostPieces && to > from) break;
    }
    windows.push(sentences.slice(from, to));
    if (to === sentences.length) break;
  }
  return windows;
}
