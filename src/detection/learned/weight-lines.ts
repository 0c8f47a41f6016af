import { type Feature, feature } from "./features.ts";
import { keyOfHashes } from "./key-table.ts";
import { hashIn } from "./piece.ts";

const kinds: ReadonlyMap<string, Feature> = new Map(Object.entries(feature));

/** How many lines a text has, an empty last one included. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/**
 * Goes over lines of weights, "pair aan adres 21": tells of each the key of its feature, of one piece or two, and where
 * in the text what it weighs begins and ends. `isWeight` tells whether the word at `[from, to)` is a weight rather than a
 * second piece; its line ends at `end`. Every line is read in place: there are tens of thousands of them before a process answers its
 * first message.
 */
export function readWeightLines(
  text: string,
  isWeight: (from: number, to: number, end: number) => boolean,
  read: (key: number, from: number, to: number) => void,
): void {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const first = wordEnd(text, at, end) + 1;
    const second = wordEnd(text, first, end) + 1;
    const kind = kinds.get(text.slice(at, first - 1));
    at = end + 1;
    if (kind === undefined || second >= end) continue;
    const secondEnd = wordEnd(text, second, end);
    const hash = hashIn(text, first, second - 1);
    if (isWeight(second, secondEnd, end)) read(keyOfHashes(kind, hash, null), second, end);
    else read(keyOfHashes(kind, hash, hashIn(text, second, secondEnd)), secondEnd + 1, end);
  }
}

function wordEnd(text: string, from: number, end: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 || space > end ? end : space;
}
