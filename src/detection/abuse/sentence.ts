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
const boundary = /[.!?\n;]+(?=\s|$)|\n/g;

/** Cuts a folded text into sentences; every token lies in exactly one. */
export function sentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const cuts = Array.from(text.matchAll(boundary), (match) => match.index + match[0].length);
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
