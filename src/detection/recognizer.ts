import type { Finding, SuppressedHit } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { FoldedText } from "./text/folded-text.ts";
import type { Token } from "./text/tokenize.ts";

/** What a recogniser looks at. */
export interface Reading {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
}

/** What a recogniser says: what it found, and what it saw but deliberately let pass. */
export interface Recognition {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedHit[];
}

/**
 * A recogniser is a plain function from a reading to a recognition.
 * Laws: same reading, same answer; linear in the text; every span lies inside the original.
 */
export type Recognizer = (reading: Reading) => Recognition;

/** Original span of a folded stretch. */
export function spanIn(reading: Reading, start: number, end: number): Span {
  return reading.folded.spanOf(start, end);
}
