import type { Finding, SuppressedHit } from "../../model/finding.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";
import { digitRuns, stretches } from "./digit-run.ts";
import { findLabels, labelOf } from "./labels.ts";

const lengths = [9, 10, 11, 12, 13, 14] as const;

/**
 * Dutch numbers (nine digits behind 0, +31 or 0031) and Belgian ones (eight or nine behind 0, +32 or 0032).
 * Sources: Nummerplan telefoon- en ISDN-diensten (ACM), Belgian numbering plan (BIPT). Service numbers (14 0xx,
 * 112, 0800, 0900) belong to organisations and are left alone.
 */
function isPhone(digits: string, plus: boolean): boolean {
  const national = nationalPart(digits, plus);
  return national !== null && /^[1-9]\d{7,8}$/.test(national) && !/^[89]00/.test(national);
}

function nationalPart(digits: string, plus: boolean): string | null {
  const international = plus ? digits : digits.startsWith("00") ? digits.slice(2) : null;
  if (international !== null) return /^3[12]/.test(international) ? international.slice(2).replace(/^0/, "") : null;
  return digits.startsWith("0") ? digits.slice(1) : null;
}

/** Telephone numbers: allowed here (D37), yet masked in every readable copy. */
export const phoneNumber: Recognizer = (reading) => {
  const { text } = reading.folded;
  const labels = findLabels(text);
  const findings: Finding[] = [];
  const suppressed: SuppressedHit[] = [];
  for (const run of digitRuns(text)) {
    const taken: Span[] = [];
    for (const stretch of stretches(run, lengths)) {
      const plus = text[stretch.start - 1] === "+";
      if (taken.some((span) => overlaps(span, stretch)) || !isPhone(stretch.digits, plus)) continue;
      const start = plus || text[stretch.start - 1] === "(" ? stretch.start - 1 : stretch.start;
      const span = spanIn(reading, start, stretch.end);
      const label = labelOf(text, labels, start, stretch.end);
      if (label === "bsn" || label === "other-number") {
        suppressed.push({ kind: "personal-data", type: "phone-number", span, reason: `label-${label}` });
        continue;
      }
      findings.push({
        kind: "personal-data",
        type: "phone-number",
        span,
        confidence: "certain",
        recognizer: "phone-number",
        reasons: ["numbering-plan"],
      });
      taken.push(stretch);
    }
  }
  return { findings, suppressed };
};
