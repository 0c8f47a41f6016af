import { isDigit, isOtherLetter, isPlainLetter } from "../text/letter.ts";
import { stem } from "../text/stem.ts";

/** What a learned judge sees of a message: a word by its stem, a number, a sign that ends or parts a sentence. */
export interface Piece {
  readonly name: string;
  readonly hash: number;
  /** Whether it ends a sentence. */
  readonly isStop: boolean;
}

/** A piece and its place in the folded text. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  /** Of which topics it speaks, in the bits of who placed it; 0 where nobody asked. */
  readonly topics: number;
}

const stops: ReadonlySet<string> = new Set(".!?");

// FNV-1a, 32 bits: pieces are told apart by it, so that no text is put together for a look-up.
const [fnvOffset, fnvPrime] = [0x811c9dc5, 0x01000193];

/** The piece of a name: a stem, a sign, or a stand-in such as `@it`. */
export function pieceOf(name: string): Piece {
  return { name, hash: hashIn(name, 0, name.length), isStop: stops.has(name) };
}

/** The hash of the piece whose name stands at `[from, to)` of a text. */
export function hashIn(text: string, from: number, to: number): number {
  let hash = fnvOffset;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime);
  return hash;
}

/** Every number is one and the same piece, and so is every word with a digit. */
export const number = pieceOf("0");
export const code = pieceOf("@code");
/** What stands before the first piece of a sentence, and behind its last. */
export const sentenceEdge = { before: pieceOf("^"), behind: pieceOf("$") };

/** The piece of a folded word of letters and apostrophes. */
export function wordPiece(word: string): Piece {
  return pieceOf(stem(word.replaceAll("'", "")));
}

// Words come back from message to message: each is stemmed once. Bounded, and short words only, because what residents
// write is not to pile up in memory.
const known = new Map<number, { readonly word: string; readonly piece: Piece }>();
const mostKnown = 16_384;
const longestKnown = 32;

function ofWord(text: string, start: number, end: number, hash: number): Piece {
  const found = known.get(hash);
  if (found !== undefined && found.word.length === end - start && text.startsWith(found.word, start))
    return found.piece;
  // A copy, for the stem as well: a slice would keep the message it came from in memory.
  const word = Array.from(text.slice(start, end)).join("");
  const piece = wordPiece(word);
  if (word.length > longestKnown) return piece;
  if (known.size >= mostKnown) known.clear();
  known.set(hash, { word, piece });
  return piece;
}

const apostrophe = 0x27;
const signs: (Piece | undefined)[] = [];
for (const sign of ".!?,:;()") signs[sign.charCodeAt(0)] = pieceOf(sign);

/** Adds the signs in `[from, to)` of a text that a judge sees. */
export function addSigns(pieces: PlacedPiece[], text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const piece = signs[text.charCodeAt(at)];
    // "?!" and "..." are one stop.
    if (piece === undefined || (piece.isStop && pieces.at(-1)?.piece.isStop)) continue;
    pieces.push({ piece, start: at, end: at + 1, topics: 0 });
  }
}

/** The pieces of a folded text in order. */
export function piecesOf(text: string): readonly PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  for (let start = 0; start < text.length; ) {
    const first = text.charCodeAt(start);
    const isNumber = isDigit(first);
    if (!isNumber && !isOfWord(first)) {
      addSigns(pieces, text, start, start + 1);
      start++;
      continue;
    }
    let hash = 0;
    let end = start;
    let isCode = false;
    for (let next = first; isOfWord(next) || isDigit(next); next = text.charCodeAt(++end)) {
      hash = (Math.imul(hash, 31) + next) | 0;
      isCode ||= isDigit(next);
    }
    const piece = isNumber ? number : isCode ? code : ofWord(text, start, end, hash);
    pieces.push({ piece, start, end, topics: 0 });
    start = end;
  }
  return pieces;
}

function isOfWord(code: number): boolean {
  return isPlainLetter(code) || code === apostrophe || isOtherLetter(code);
}
