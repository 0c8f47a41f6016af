/** Stands in a text to start from for what only the agent can say: "[vul in: wanneer]". */
export function gapFor(what: string): string {
  return `[vul in: ${what}]`;
}

/** What is still to be filled in, in the order of the text; also of a gap that was half erased. */
export function gapsIn(text: string): readonly string[] {
  return [...text.matchAll(/\[vul in:([^\]\n]*)/gi)].map(([, what = ""]) => what.trim());
}
