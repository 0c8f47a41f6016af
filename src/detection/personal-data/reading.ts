import type { Confidence, PersonalDataType } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import type { FoldedText } from "../text/folded-text.ts";
import { type Code, codesOf, dictatedCodes } from "./code.ts";
import { complaintsIn } from "./complaints.ts";
import { cue } from "./cue.ts";
import { type DigitStretch, digitRuns, stretchesOf } from "./digit-run.ts";
import { labelOf, type OwnLabel } from "./label-of.ts";
import { findLabels, type LabelHit } from "./labels.ts";
import { type MedicalTerm, medicalTerms } from "./medical-terms-in.ts";
import type { OwnDetails } from "./own-details.ts";
import { withoutPlaceholders } from "./placeholders.ts";
import { type Postcode, postcodesIn } from "./postcodes.ts";
import type { FoundReason, PassedReason } from "./reasons.ts";
import { type Word, wordsOf } from "./word.ts";

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
  readonly own: OwnDetails;
  /** The label a value at `[start, end)` carries. */
  labelOf(start: number, end: number): OwnLabel | null;
  readonly labels: readonly LabelHit[];
  /** Letters and digits in one piece, and such codes as they are dictated. */
  readonly codes: readonly Code[];
  readonly dictated: readonly Code[];
  readonly postcodes: readonly Postcode[];
  /** Words that tell about health, whoever's. */
  readonly terms: readonly MedicalTerm[];
  /** What is told of the body, whoever's. */
  readonly complaints: readonly Span[];
  /** Whether a pattern, without the `g` flag, stands anywhere in the text; looked for once. */
  says(pattern: RegExp): boolean;
  /** The length of the text without the spaces around it. */
  readonly trimmedLength: number;
  /**
   * The original text at a place: the case of its letters still tells a name from a word. In small letters where the
   * whole message is in capitals, which tell nothing then.
   */
  originalAt(start: number, end: number): string;
}

// Four words or more, all in capitals.
const shouted = /^(?:[^\p{L}]*\p{Lu}{2,}){4}/u;

// What an e-mail address or a document line cannot do without, also as it is said aloud.
const signs = /[@<]|[([{]a|apenst|apest/;

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

/** Reads a folded text. What is not asked for by a recogniser is not looked for; what is, once. */
export function read(folded: FoldedText, own: OwnDetails): PersonalDataReading {
  return new TextReading(folded, own);
}

// A class, because it is made for every message: methods are shared where closures would be made anew.
class TextReading implements PersonalDataReading {
  readonly text: string;
  readonly original: string;
  readonly words: readonly Word[];
  readonly cues: number;
  readonly runs: PersonalDataReading["runs"];
  readonly own: OwnDetails;
  readonly #folded: FoldedText;
  #labels: readonly LabelHit[] | null = null;
  #codes: readonly Code[] | null = null;
  #dictated: readonly Code[] | null = null;
  #postcodes: readonly Postcode[] | null = null;
  #terms: readonly MedicalTerm[] | null = null;
  #complaints: readonly Span[] | null = null;
  #said: Map<RegExp, boolean> | null = null;
  #trimmedLength: number | null = null;
  #isShouted: boolean | null = null;
  #labelled: Map<number, OwnLabel | null> | null = null;

  constructor(folded: FoldedText, own: OwnDetails) {
    this.#folded = folded;
    this.original = folded.original;
    this.text = withoutPlaceholders(folded.text);
    this.words = wordsOf(this.text);
    let cues = signs.test(this.text) ? cue.sign : 0;
    for (const word of this.words) cues |= word.cues;
    this.cues = cues;
    this.runs = (cues & (cue.digits | cue.spoken)) === 0 ? [] : digitRuns(this.text, this.words).map(stretchesOf);
    this.own = own;
  }

  get labels(): readonly LabelHit[] {
    this.#labels ??= findLabels(this.text, this.words);
    return this.#labels;
  }

  get codes(): readonly Code[] {
    this.#codes ??= (this.cues & cue.glued) === 0 ? [] : codesOf(this.words);
    return this.#codes;
  }

  get dictated(): readonly Code[] {
    this.#dictated ??= dictatedCodes(this.text, this.words);
    return this.#dictated;
  }

  get postcodes(): readonly Postcode[] {
    this.#postcodes ??= postcodesIn(this);
    return this.#postcodes;
  }

  get terms(): readonly MedicalTerm[] {
    this.#terms ??= medicalTerms(this);
    return this.#terms;
  }

  get complaints(): readonly Span[] {
    this.#complaints ??= (this.cues & (cue.body | cue.bodyPart)) === 0 ? [] : complaintsIn(this.text);
    return this.#complaints;
  }

  labelOf(start: number, end: number): OwnLabel | null {
    this.#labelled ??= new Map();
    const place = start * (this.text.length + 1) + end;
    let own = this.#labelled.get(place);
    if (own === undefined) {
      own = labelOf(this.text, this.labels, start, end);
      this.#labelled.set(place, own);
    }
    return own;
  }

  says(pattern: RegExp): boolean {
    this.#said ??= new Map();
    let isSaid = this.#said.get(pattern);
    if (isSaid === undefined) {
      isSaid = pattern.test(this.text);
      this.#said.set(pattern, isSaid);
    }
    return isSaid;
  }

  get trimmedLength(): number {
    this.#trimmedLength ??= this.text.trim().length;
    return this.#trimmedLength;
  }

  originalAt(start: number, end: number): string {
    const span = this.#folded.spanOf(start, end);
    const written = this.original.slice(span.start, span.end);
    this.#isShouted ??= shouted.test(this.original) && this.original === this.original.toUpperCase();
    return this.#isShouted ? written.toLowerCase() : written;
  }
}
