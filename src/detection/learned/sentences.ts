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

/**
 * The stretches that are judged by themselves: all of a short text; of a longer one as many sentences as fit, again and
 * again from half of that further on, so that what belongs together stands together in one of them.
 */
export function windowsOf(sentences: readonly Sentence[], mostPieces: number): readonly (readonly Sentence[])[] {
  const windows: (readonly Sentence[])[] = [];
  for (let from = 0; from < sentences.length; ) {
    let [to, next] = [from, from + 1];
    for (let size = 0; to < sentences.length; to++) {
      size += lengthOf(sentences[to]);
      if (size > mostPieces && to > from) break;
      if (size <= mostPieces / 2) next = to + 1;
    }
    windows.push(sentences.slice(from, to));
    if (to === sentences.length) break;
    from = next;
  }
  return windows;
}

function lengthOf(sentence: Sentence | undefined): number {
  return sentence === undefined ? 0 : sentence.last - sentence.first;
}
