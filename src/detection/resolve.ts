import type { Finding, PersonalDataFinding } from "../model/finding.ts";
import { overlaps } from "../model/span.ts";

// Which kind keeps characters that two claim: what is redirected goes before what is merely masked.
const masked: ReadonlySet<string> = new Set(["email-address", "phone-number", "licence-plate"]);

/** Of overlapping personal data keeps the longest, on a tie the one that matters most; ordered by place. */
export function resolve(findings: readonly Finding[]): readonly PersonalDataFinding[] {
  const length = ({ span }: PersonalDataFinding) => span.end - span.start;
  const weight = ({ type }: PersonalDataFinding) => (masked.has(type) ? 0 : 1);
  const kept: PersonalDataFinding[] = [];
  const candidates = findings.filter((finding) => finding.kind === "personal-data");
  for (const finding of candidates.sort((a, b) => length(b) - length(a) || weight(b) - weight(a))) {
    if (!kept.some((other) => overlaps(other.span, finding.span))) kept.push(finding);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
