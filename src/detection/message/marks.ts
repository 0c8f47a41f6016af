import type { WordJudgement } from "../abuse/word-judge.ts";
import { type Piece, pieceOf } from "../learned/piece.ts";
import { stem } from "../text/stem.ts";

/** What a word is to the lexicon, as a judge sees it; `null` for an ordinary word. */
export type MarkOf = (word: string, judged: WordJudgement) => Piece | null;

/** Prepares the themes of the lexicon; what a word is in an insult goes before what it is a theme of. */
export function createMarks(themes: Readonly<Record<string, readonly string[]>>, swearing: readonly string[]): MarkOf {
  const byWord = new Map<string, Piece>();
  for (const [theme, words] of Object.entries(themes)) {
    const piece = pieceOf(`@${theme}`);
    for (const word of words) {
      if (!byWord.has(word)) byWord.set(word, piece);
      const stemmed = stem(word);
      if (!byWord.has(stemmed)) byWord.set(stemmed, piece);
    }
  }
  const swear = pieceOf("@swear");
  const swearWords = new Set(swearing);
  return (word, judged) => {
    if (judged !== null) return ofJudgement(judged);
    if (swearWords.has(word)) return swear;
    return byWord.get(word) ?? (word.length > shortestStem ? (byWord.get(stem(word)) ?? null) : null);
  };
}

// What is shorter has no stem but itself.
const shortestStem = 3;

const pieces = new Map<string, Piece>();

function ofJudgement(judged: NonNullable<WordJudgement>): Piece {
  const name =
    judged.kind === "curse"
      ? `@curse-${judged.reason}`
      : `@${judged.head.type}-${judged.head.severity}-${judged.head.sense}${judged.head.disguised ? "-hidden" : ""}`;
  let piece = pieces.get(name);
  if (piece === undefined) {
    piece = pieceOf(name);
    pieces.set(name, piece);
  }
  return piece;
}
