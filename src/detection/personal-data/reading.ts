import type { Confidence, PersonalDataType } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import type { PieceRow } from "../learned/piece-row.ts";
import type { FoldedText } from "../text/folded-text.ts";
import { isOfCalendar } from "./calendar.ts";
import { type Code, codesOf, dictatedCodes } from "./code.ts";
import { complaintsIn } from "./complaints.ts";
import { cue } from "./cue.ts";
import { type DigitStretch, digitRuns, stretchesOf } from "./digit-run.ts";
import { type Earlier, earlierOf } from "./earlier.ts";
import { mayComplain, mayTellHealth } from "./gate.ts";
import { labelOf, type OwnLabel } from "./label-of.ts";
import type { Label } from "./label-table.ts";
import { findLabels, type LabelHit } from "./labels.ts";
import { type MedicalTerm, medicalTerms } from "./medical-terms-in.ts";
import type { OwnDetails } from "./own-details.ts";
import { piecesOfWords } from "./pieces-of-words.ts";
import { withoutPlaceholders } from "./placeholders.ts";
import { type Postcode, postcodesIn } from "./postcodes.ts";
import type { FoundReason, PassedReason } from "./reasons.ts";
import type { Topic } from "./topic.ts";

import { type Word, type Words, wordsLeft } from "./word.ts";

export type { OwnLabel } from "./label-of.ts";

/** The candidates of one message, found once; every recogniser then judges those of its own kind. */
export interface PersonalDataReading {
  /** The folded text; every place below is a place in it. */
  readonly text: string;
  readonly original: string;
  readonly words: readonly Word[];
  /** What the words can be, all together: bits of `cue`. */
  readonly cues: number;
  /** For each run of digits, the stretches of it that can be one number, longest first. */
  readonly runs: readonly (readonly DigitStretch[])[];
  /** How many digits the longest of those stretches has; 0 without any. */
  readonly longestNumber: number;
  readonly own: OwnDetails;
  /** The label a value at `[start, end)` carries; a date or a time carries none but that of a birth. */
  labelOf(start: number, end: number): OwnLabel | null;
  readonly labels: readonly LabelHit[];
  /** Whether any label says that a number is of this kind. */
  has(label: Label): boolean;
  /** Letters and digits in one piece, and such codes as they are dictated. */
  readonly codes: readonly Code[];
  readonly dictated: readonly Code[];
  readonly postcodes: readonly Postcode[];
  /** Words that tell about health, whoever's. */
  readonly terms: readonly MedicalTerm[];
  /** What is told of the body, whoever's. */
  readonly complaints: readonly Span[];
  /** The text as the learned judges see it. */
  readonly pieces: PieceRow;
  /** What the same writer said right before, as the learned judges see it; nothing when this is all. */
  readonly earlier: Earlier;
  /** Of which topics the words of the whole text speak: their bits. */
  readonly allTopics: number;
  /** Whether the text speaks of a topic anywhere. */
  speaksOf(topic: Topic): boolean;
  /** Whether a pattern, without the `g` flag, stands anywhere in the text; looked for once. */
  says(pattern: RegExp): boolean;
  /** Whether everything in doubt is to be taken for private: judging has not come to rest. */
  readonly insists: boolean;
  /**
   * The original text at a place: the case of its letters still tells a name from a word. In small letters where the
   * whole message is in capitals, which tell nothing then.
   */
  originalAt(start: number, end: number): string;
}

// Four words or more, all in capitals.
const shouted = /^(?:[^\p{L}]*\p{Lu}{2,}){4}/u;

// A code that is dictated has five pieces at least, one of which may be a bank of four letters.
const fewestPieces = 4;

/** What a recogniser may say. */
export interface Report {
  found(
    type: PersonalDataType,
    start: number,
    end: number,
    confidence: Confidence,
    reasons: readonly FoundReason[],
    isPublic?: boolean,
  ): void;
  /** Seen and deliberately let pass. */
  passedOver(type: PersonalDataType, start: number, end: number, reason: PassedReason): void;
}

/**
 * A recogniser of one kind of personal data.
 * Laws: same reading, same report; linear in the text; what it reports never holds text.
 */
export type PersonalDataRecognizer = (reading: PersonalDataReading, report: Report) => void;

/**
 * Reads a folded text with its words, behind the folded message that came right before it. What is not asked for by a
 * recogniser is not looked for; what is, once.
 */
export function read(
  folded: FoldedText,
  words: Words,
  own: OwnDetails,
  earlier: string | null,
  insists = false,
): PersonalDataReading {
  return new TextReading(folded, words, own, earlier, insists);
}

// A class, because it is made for every message: methods are shared where closures would be made anew. Private to
// the compiler alone: fields that the engine keeps private take a sixth of all the time there is.
class TextReading implements PersonalDataReading {
  readonly text: string;
  readonly original: string;
  readonly words: readonly Word[];
  readonly cues: number;
  readonly runs: PersonalDataReading["runs"];
  readonly longestNumber: number;
  readonly own: OwnDetails;
  readonly insists: boolean;
  private readonly mayBeDictated: boolean;
  private readonly folded: FoldedText;
  private readonly earlierText: string | null;
  private foundEarlier: Earlier | null = null;
  private foundLabels: readonly LabelHit[] | null = null;
  private foundCodes: readonly Code[] | null = null;
  private foundDictated: readonly Code[] | null = null;
  private foundPostcodes: readonly Postcode[] | null = null;
  private foundTerms: readonly MedicalTerm[] | null = null;
  private foundComplaints: readonly Span[] | null = null;
  private foundTopics: number | null = null;
  private foundPieces: PieceRow | null = null;
  private saidPatterns: Map<RegExp, boolean> | null = null;
  private isShouted: boolean | null = null;
  private ownLabels: Map<number, OwnLabel | null> | null = null;

  constructor(folded: FoldedText, asWritten: Words, own: OwnDetails, earlier: string | null, insists: boolean) {
    this.folded = folded;
    this.insists = insists;
    this.earlierText = earlier;
    this.original = folded.original;
    this.text = withoutPlaceholders(folded.text);
    const { words, cues, pieces } = this.text === folded.text ? asWritten : wordsLeft(asWritten, this.text);
    this.words = words;
    this.cues = cues;
    this.mayBeDictated = pieces >= fewestPieces && (cues & cue.letter) !== 0;
    this.runs = (cues & (cue.digits | cue.spoken)) === 0 ? [] : digitRuns(this.text, words).map(stretchesOf);
    let longest = 0;
    for (const [whole] of this.runs) longest = Math.max(longest, whole?.digits.length ?? 0);
    this.longestNumber = longest;
    this.own = own;
  }

  get labels(): readonly LabelHit[] {
    this.foundLabels ??= findLabels(this.text, this.words, this.cues);
    return this.foundLabels;
  }

  get codes(): readonly Code[] {
    this.foundCodes ??= (this.cues & cue.glued) === 0 ? [] : codesOf(this.words);
    return this.foundCodes;
  }

  get dictated(): readonly Code[] {
    this.foundDictated ??= this.mayBeDictated ? dictatedCodes(this.text, this.words) : [];
    return this.foundDictated;
  }

  get postcodes(): readonly Postcode[] {
    this.foundPostcodes ??= postcodesIn(this);
    return this.foundPostcodes;
  }

  get terms(): readonly MedicalTerm[] {
    this.foundTerms ??= mayTellHealth(this.cues) ? medicalTerms(this) : [];
    return this.foundTerms;
  }

  get complaints(): readonly Span[] {
    this.foundComplaints ??= mayComplain(this.cues) ? complaintsIn(this) : [];
    return this.foundComplaints;
  }

  has(label: Label): boolean {
    for (const hit of this.labels) if (hit.label === label) return true;
    return false;
  }

  labelOf(start: number, end: number): OwnLabel | null {
    if (this.labels.length === 0) return null;
    this.ownLabels ??= new Map();
    const place = start * (this.text.length + 1) + end;
    let own = this.ownLabels.get(place);
    if (own === undefined) {
      own = labelOf(this.text, this.labels, start, end);
      if (own !== null && own.label !== "birth-date" && isOfCalendar(this.text, { start, end })) own = null;
      this.ownLabels.set(place, own);
    }
    return own;
  }

  get pieces(): PieceRow {
    this.foundPieces ??= piecesOfWords(this.text, this.words);
    return this.foundPieces;
  }

  get earlier(): Earlier {
    this.foundEarlier ??= earlierOf(this.earlierText);
    return this.foundEarlier;
  }

  get allTopics(): number {
    this.foundTopics ??= topicsIn(this.words);
    return this.foundTopics;
  }

  speaksOf({ bit, phrases }: Topic): boolean {
    if ((this.allTopics & bit) !== 0) return true;
    return phrases !== null && (this.allTopics & phrases.bit) !== 0 && this.says(phrases.pattern);
  }

  says(pattern: RegExp): boolean {
    this.saidPatterns ??= new Map();
    let isSaid = this.saidPatterns.get(pattern);
    if (isSaid === undefined) {
      isSaid = pattern.test(this.text);
      this.saidPatterns.set(pattern, isSaid);
    }
    return isSaid;
  }

  originalAt(start: number, end: number): string {
    const span = this.folded.spanOf(start, end);
    const written = this.original.slice(span.start, span.end);
    this.isShouted ??= shouted.test(this.original) && this.original === this.original.toUpperCase();
    return this.isShouted ? written.toLowerCase() : written;
  }
}

function topicsIn(words: readonly Word[]): number {
  let topics = 0;
  for (const { isDigits, known } of words) if (!isDigits) topics |= known.topics;
  return topics;
}
