import { type Piece, wordPiece } from "../learned/piece.ts";
import { lettersOf } from "../text/typing-errors.ts";
import { accountCues } from "./account-opening.ts";
import { codeCues } from "./code.ts";
import { complaintCues } from "./complaint-words.ts";
import { digitLetterCues } from "./digit-run.ts";
import { spokenSignCues } from "./email-address.ts";
import { documentCues } from "./identity-document.ts";
import { type LabelWord, labelCues, labelWord } from "./label-words.ts";
import { livingCues } from "./living-words.ts";
import { type MedicalKind, medicalKind, termCues } from "./medical-terms.ts";
import { numberCues } from "./number-cues.ts";
import { digitLikeCues } from "./plain-digits.ts";
import { secretCues } from "./secret-labels.ts";
import { type StreetLikeness, streetCues, streetLikeness } from "./street-names.ts";
import { topicsOf } from "./topics.ts";

// Words come back from message to message: each is looked into once. Bounded, and short words only, because what
// residents write is not to pile up in memory.
const known = new Map<number, WordKnowledge>();
const mostKnown = 16_384;
const longestKnown = 32;

/** What is known of the word at `[start, end)` of a folded text, whose characters have this hash. */
export function knowledgeAt(text: string, start: number, end: number, hash: number): WordKnowledge {
  const found = known.get(hash);
  if (found !== undefined && stands(found.text, text, start, end)) return found;
  if (end - start > longestKnown) return new WordKnowledge(text.slice(start, end));
  // A copy: a slice would keep the message it came from in memory.
  const fresh = new WordKnowledge([...text.slice(start, end)].join(""));
  if (known.size >= mostKnown) known.clear();
  known.set(hash, fresh);
  return fresh;
}

/** What is known of a folded word. */
export function knowledgeOf(word: string): WordKnowledge {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return knowledgeAt(word, 0, word.length, hash);
}

/** The hash of a word with one more character. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

// A loop, because the built-in comparison costs more than most words are long.
function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const notAsked = -1;

/** What is known of a folded word whatever stands around it. */
export class WordKnowledge {
  readonly text: string;
  /** What it can be: bits of `cue`. */
  readonly cues: number;
  /** Which of the letters a-z it holds: a bit each. */
  readonly letters: number;
  readonly label: LabelWord;
  /** What it tells about health by itself. */
  readonly medical: MedicalKind | null;
  /** How surely it names a street. */
  readonly street: StreetLikeness | null;
  private askedTopics = notAsked;
  private askedPiece: Piece | null = null;

  constructor(text: string) {
    this.text = text;
    this.letters = lettersOf(text);
    this.label = labelWord(text, this.letters);
    this.medical = medicalKind(text, this.letters);
    this.street = streetLikeness(text);
    this.cues =
      numberCues(text) |
      secretCues(text) |
      labelCues(text, this.label) |
      termCues(text, this.letters, this.medical) |
      complaintCues(text) |
      accountCues(text) |
      streetCues(text, this.street) |
      livingCues(text) |
      documentCues(text) |
      codeCues(text) |
      digitLetterCues(text) |
      digitLikeCues(text) |
      spokenSignCues(text);
  }

  /** What a learned judge sees of it. Made when it is first asked for. */
  get piece(): Piece {
    this.askedPiece ??= wordPiece(this.text);
    return this.askedPiece;
  }

  /** Of what it speaks by itself: bits of `topics`. Looked up when it is first asked for. */
  get topics(): number {
    if (this.askedTopics === notAsked) this.askedTopics = topicsOf(this.text);
    return this.askedTopics;
  }
}

/** What is known of digits: nothing that a letter tells. */
export const digitsKnowledge = new WordKnowledge("");
