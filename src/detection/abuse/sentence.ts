import type { FoldedText } from "../text/folded-text.ts";
import type { Token } from "../text/tokenize.ts";

/** A stretch of a message in which words bear on each other. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

// What goes on without a stop is cut: words bear on each other no further, and each hit costs no more.
const mostTokens = 60;
const boundary = /[.!?;]+(?= |$)/g;

/** Cuts a folded text into sentences, at the ends of its lines too; every token lies in exactly one. */
export function sentences(folded: FoldedText, tokens: readonly Token[]): readonly Sentence[] {
  const { text } = folded;
  const stops = Array.from(text.matchAll(boundary), (match) => match.index + match[0].length);
  const cuts = [...stops, ...lineStarts(folded, tokens)].sort((a, b) => a - b);
  const result: Sentence[] = [];
  let start = 0;
  let next = 0;
  for (const end of [...cuts, text.length]) {
    const inside: Token[] = [];
    for (let token = tokens[next]; token !== undefined && token.start < end; token = tokens[++next]) inside.push(token);
    for (let from = 0; from < inside.length; from += mostTokens) {
      const part = inside.slice(from, from + mostTokens);
      const to = inside[from + mostTokens]?.start ?? end;
      result.push({ text: text.slice(start, to), start, end: to, tokens: part });
      start = to;
    }
    start = end;
  }
  return result;
}

// Where a word stands first on a line of the original: a folded text has no lines.
function lineStarts(folded: FoldedText, tokens: readonly Token[]): readonly number[] {
  const { original } = folded;
  if (!original.includes("\n")) return [];
  let lastEnd = 0;
  return tokens.flatMap(({ start, end }) => {
    const span = folded.spanOf(start, end);
    const isFirst = lastEnd > 0 && original.slice(lastEnd, span.start).includes("\n");
    lastEnd = span.end;
    return isFirst ? [start] : [];
  });
}
