import type { Feature } from "./features.ts";
import type { Piece } from "./piece.ts";

/**
 * What a feature is looked up by. 32 bits: among ten thousand weights, one in some hundred thousand features that nobody
 * learned is taken for another.
 */
export function keyOf(what: Feature, first: Piece, second: Piece | null): number {
  return keyOfHashes(what, first.hash, second === null ? null : second.hash);
}

/** The same by the hashes of the pieces. */
export function keyOfHashes(what: Feature, first: number, second: number | null): number {
  let key = Math.imul(Math.imul(what, 0x9e3779b1) ^ first, 0x85ebca6b);
  key ^= key >>> 13;
  if (second !== null) {
    key = Math.imul(key ^ second, 0xc2b2ae35);
    key ^= key >>> 16;
  }
  return key | 1;
}

/**
 * A whole number for each key; 0 for a key that was not set. Keys of 32 bits in a row that is at most half full, so that
 * one look-up is a step or two; 0 is an empty place.
 */
export class KeyTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly last: number;

  constructor(size: number) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(1, size) * 2));
    this.keys = new Int32Array(places);
    this.values = new Int32Array(places);
    this.last = places - 1;
  }

  set(key: number, value: number): void {
    let place = key & this.last;
    while (this.keys[place] !== 0 && this.keys[place] !== key) place = (place + 1) & this.last;
    this.keys[place] = key;
    this.values[place] = value;
  }

  get(key: number): number {
    let place = key & this.last;
    for (let found = this.keys[place]; found !== 0; found = this.keys[place]) {
      if (found === key) return this.values[place] ?? 0;
      place = (place + 1) & this.last;
    }
    return 0;
  }
}
