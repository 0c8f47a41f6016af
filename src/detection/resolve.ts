import type { Finding, PersonalDataFinding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";

// Which kind keeps characters that two claim: what is redirected goes before what is merely masked.
const masked: ReadonlySet<string> = new Set(["email-address", "phone-number", "licence-plate"]);

/**
 * Gives every character to one finding: the longest that claims it, on a tie the one that matters most. What is
 * left of another keeps its kind, so that no part of a value stays readable beside a mask. Ordered by place.
 */
export function resolve(findings: readonly Finding[]): readonly PersonalDataFinding[] {
  const length = ({ span }: PersonalDataFinding) => span.end - span.start;
  const weight = ({ type }: PersonalDataFinding) => (masked.has(type) ? 0 : 1);
  const kept: PersonalDataFinding[] = [];
  const candidates = findings.filter((finding) => finding.kind === "personal-data");
  for (const finding of candidates.sort((a, b) => length(b) - length(a) || weight(b) - weight(a))) {
    const left = kept.reduce<readonly Span[]>(
      (spans, other) => spans.flatMap((span) => without(span, other.span)),
      [finding.span],
    );
    kept.push(...left.map((span) => ({ ...finding, span })));
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function without(span: Span, taken: Span): readonly Span[] {
  const before = { start: span.start, end: Math.min(span.end, taken.start) };
  const after = { start: Math.max(span.start, taken.end), end: span.end };
  return [before, after].filter(({ start, end }) => start < end);
}
