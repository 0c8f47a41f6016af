import type { Confidence, PersonalDataFinding, PersonalDataType, SuppressedHit } from "../../model/finding.ts";
import { masks, nameMask } from "../../model/mask.ts";
import type { FoldedText } from "../text/folded-text.ts";
import { type DigitStretch, digitRuns, stretchesOf } from "./digit-run.ts";
import { labelOf, type OwnLabel } from "./label-of.ts";
import { findLabels, type LabelHit } from "./labels.ts";
import type { OwnDetails } from "./own-details.ts";
import type { FoundReason, PassedReason } from "./reasons.ts";
import { type Word, wordsOf } from "./word.ts";

export type { OwnLabel } from "./label-of.ts";

/** The candidates of one message, found once; every recogniser then judges those of its own kind. */
export interface PersonalDataReading {
  /** The folded text; every place below is a place in it. */
  readonly text: string;
  readonly original: string;
  readonly words: readonly Word[];
  /** For each run of digits, the stretches of it that can be one number, longest first. */
  readonly runs: readonly (readonly DigitStretch[])[];
  readonly own: OwnDetails;
  /** The label a value at `[start, end)` carries. */
  labelOf(start: number, end: number): OwnLabel | null;
  readonly labels: readonly LabelHit[];
  /** The original text at a place: the case of its letters still tells a name from a word. */
  originalAt(start: number, end: number): string;
}

const placeholder = new RegExp(
  [...Object.values(masks), nameMask].map((mask) => mask.toLowerCase().replace(/[[\]]/g, "\\$&")).join("|"),
  "g",
);

const longestPlaceholder = Math.max(...Object.values(masks).map(({ length }) => length));

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

/** Reads a folded text. Labels are looked for only once a recogniser asks. */
export function read(folded: FoldedText, own: OwnDetails): PersonalDataReading {
  const { original } = folded;
  const text = withoutPlaceholders(folded.text);
  const words = wordsOf(text);
  let hits: readonly LabelHit[] | null = null;
  const labels = () => {
    hits ??= findLabels(text, words);
    return hits;
  };
  return {
    text,
    original,
    words,
    runs: digitRuns(text, words).map(stretchesOf),
    own,
    get labels() {
      return labels();
    },
    labelOf: (start, end) => labelOf(text, labels(), start, end),
    originalAt(start, end) {
      const span = folded.spanOf(start, end);
      return original.slice(span.start, span.end);
    },
  };
}

// Our own placeholders name kinds of data, and are neither a label nor a value.
function withoutPlaceholders(text: string): string {
  return text.includes("[") ? text.replace(placeholder, (found) => `${" ".repeat(found.length - 1)}]`) : text;
}

// What stands on both sides of a placeholder is no longer one value, and half a placeholder is never masked again.
function touchesPlaceholder(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - longestPlaceholder);
  return Array.from(text.slice(from, end + longestPlaceholder).matchAll(placeholder)).some(
    ({ 0: found, index }) => from + index < end && start < from + index + found.length,
  );
}

/** Collects what recognisers report, with places led back to the original. */
export function collect(
  folded: FoldedText,
  recognize: (report: Report) => void,
): { readonly findings: PersonalDataFinding[]; readonly suppressed: SuppressedHit[] } {
  const findings: PersonalDataFinding[] = [];
  const suppressed: SuppressedHit[] = [];
  const mayHoldPlaceholder = folded.text.includes("[");
  recognize({
    found(type, start, end, confidence, reasons, isPublic) {
      if (mayHoldPlaceholder && touchesPlaceholder(folded.text, start, end)) return;
      const finding = {
        kind: "personal-data" as const,
        type,
        span: folded.spanOf(start, end),
        confidence,
        recognizer: type,
        reasons,
      };
      findings.push(isPublic ? { ...finding, public: true } : finding);
    },
    passedOver(type, start, end, reason) {
      suppressed.push({ kind: "personal-data", type, span: folded.spanOf(start, end), reason });
    },
  });
  return { findings, suppressed };
}
