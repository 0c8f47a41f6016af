import type { Finding, SuppressedHit } from "../../model/finding.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";
import { digitRuns, stretches } from "./digit-run.ts";
import { passesElfproef } from "./elfproef.ts";
import { findLabels, labelOf } from "./labels.ts";

const endsWithBsnLabel =
  /(?:bsn|burger ?service ?nummer|sofi ?-?nummer)[^a-z0-9]*(?:nummer)?[^a-z0-9]*(?:is|=)?[^a-z0-9]*$/;

/**
 * Citizen service numbers. Two ways to be sure: the 11-test, or a label of its own; either will do, both is
 * certain. A label of another kind of number outranks a passing test.
 */
export const bsn: Recognizer = (reading) => {
  const { text } = reading.folded;
  const labels = findLabels(text);
  const asked = endsWithBsnLabel.test(reading.previous.at(-1) ?? "");
  const findings: Finding[] = [];
  const suppressed: SuppressedHit[] = [];
  for (const run of digitRuns(text)) {
    const taken: Span[] = [];
    for (const stretch of stretches(run, [8, 9])) {
      if (taken.some((span) => overlaps(span, stretch)) || isPartOfWord(text, stretch.start, stretch.end)) continue;
      const label = labelOf(text, labels, stretch.start, stretch.end) ?? (asked && stretch.whole ? "bsn" : null);
      const passes = passesElfproef(stretch.digits);
      const span = spanIn(reading, stretch.start, stretch.end);
      if (label === "bsn") {
        const reasons = [passes ? "elfproef-passed" : "elfproef-failed", "own-label"];
        findings.push(found(span, passes ? "certain" : "likely", reasons));
      } else if (!passes) {
        continue;
      } else if (label !== null) {
        suppressed.push({ kind: "personal-data", type: "bsn", span, reason: `label-${label}` });
      } else if (stretch.digits.length === 9 && stretch.whole && !looksLikePhone(text, stretch)) {
        findings.push(found(span, "likely", ["elfproef-passed", "no-label"]));
      } else if (stretch.digits.length === 8 && stretch.whole && !looksLikeDate(stretch.digits)) {
        findings.push(found(span, "possible", ["elfproef-passed", "eight-digits", "no-label"]));
      } else {
        continue;
      }
      taken.push(stretch);
    }
  }
  return { findings, suppressed };
};

function found(
  span: { start: number; end: number },
  confidence: "possible" | "likely" | "certain",
  reasons: string[],
): Finding {
  return { kind: "personal-data", type: "bsn", span, confidence, recognizer: "bsn", reasons };
}

// Letters glued on make it a code ("MSKU123456782", "NL123456782B01"), unless they spell the label itself.
function isPartOfWord(text: string, start: number, end: number): boolean {
  const before = /[a-z]+$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  const glued = before !== "" && !/(?:bsn|nummer|nr|is)$/.test(before);
  return glued || /^[a-z]\d/.test(text.slice(end, end + 2));
}

function looksLikePhone(text: string, stretch: { start: number }): boolean {
  return (
    text[stretch.start - 1] === "+" ||
    /(?:tel|telefoon|bel|mobiel|gsm)[^a-z0-9]*(?:nummer)?[^a-z0-9]*$/.test(
      text.slice(Math.max(0, stretch.start - 20), stretch.start),
    )
  );
}

function looksLikeDate(digits: string): boolean {
  const dayFirst = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/;
  const yearFirst = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
  return dayFirst.test(digits) || yearFirst.test(digits);
}
