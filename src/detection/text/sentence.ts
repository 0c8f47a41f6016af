const marks = ".!?";

/** Where the sentence begins that reaches to the end of `[from, to)`: behind the last full stop with a space after it. */
export function sentenceStart(text: string, from: number, to: number, ends = marks): number {
  for (let at = to - 2; at >= from; at--) {
    if (text.charCodeAt(at + 1) === 0x20 && ends.includes(text.charAt(at))) return at + 2;
  }
  return from;
}

/** Where the sentence ends that begins at `from`: before a full stop with a space or the end after it, at `to` at most. */
export function sentenceEnd(text: string, from: number, to: number, ends = marks): number {
  for (let at = from; at < to; at++) {
    if (ends.includes(text.charAt(at)) && (at + 1 === to || text.charCodeAt(at + 1) === 0x20)) return at;
  }
  return to;
}
