const marks = ".!?";
const space = 0x20;

/** Where the sentence begins that reaches to the end of `[from, to)`: behind the last full stop with a space after it. */
export function sentenceStart(text: string, from: number, to: number, ends = marks): number {
  for (let at = to - 1; at > from; at--) {
    if (text.charCodeAt(at) === space && ends.includes(text.charAt(at - 1))) return at + 1;
  }
  return from;
}

/** Where the sentence ends that begins at `from`: before a full stop with a space or the end after it, at `to` at most. */
export function sentenceEnd(text: string, from: number, to: number, ends = marks): number {
  for (let at = from; at < to; at++) {
    if ((at + 1 === to || text.charCodeAt(at + 1) === space) && ends.includes(text.charAt(at))) return at;
  }
  return to;
}
