import type { Token } from "../text/tokenize.ts";

/** A stretch of a message in which words bear on each other. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

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
    if (inside.length > 0) result.push({ text: text.slice(start, end), start, end, tokens: inside });
    start = end;
  }
  return result;
}
