import type { Head, WordJudgement } from "../abuse/word-judge.ts";
import { type Piece, pieceOf } from "../learned/piece.ts";
import { WordForms } from "../text/word-forms.ts";

/** What a word is to the lexicon, as a judge sees it; `null` for an ordinary word. */
export type MarkOf = (word: string, judged: WordJudgement) => Piece | null;

/** Prepares the themes of the lexicon; what a word is in an insult goes before what it is a theme of. */
export function createMarks(themes: Readonly<Record<string, readonly string[]>>, swearing: readonly string[]): MarkOf {
  const themed = new WordForms<Piece>();
  for (const [theme, words] of Object.entries(themes)) {
    const piece = pieceOf(`@${theme}`);
    for (const word of words) themed.add(word, piece);
  }
  const swear = pieceOf("@swear");
  const swearWords = new Set(swearing);
  return (word, judged) => {
    if (judged !== null) return ofJudgement(judged);
    if (swearWords.has(word)) return swear;
    return themed.get(word) ?? null;
  };
}

function ofJudgement(judged: NonNullable<WordJudgement>): Piece {
  if (judged.kind === "curse") return pieceOf(`@curse-${judged.reason}`);
  const { type, severity, disguised } = judged.head;
  return pieceOf(`@${type}-${severity}-${senseOf(judged.head)}${disguised ? "-hidden" : ""}`);
}

// A misspelled word tells what the right one tells.
function senseOf({ sense }: Head): string {
  return sense === "misspelled" ? "insult" : sense;
}
