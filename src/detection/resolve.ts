import type { PersonalDataFinding } from "../model/finding.ts";
import { isAtLeast } from "../model/finding.ts";

// Which kind keeps characters that two claim: what is redirected goes before what is merely masked.
const masked: ReadonlySet<string> = new Set(["email-address", "phone-number", "licence-plate"]);
const readable = /[\p{L}\p{N}]/u;

/**
 * Gives every character to one finding: a likely one before a possible one, then the longest, on a tie the one that
 * matters most, then the surest. What is left of another keeps its kind, so that no part of a value stays readable beside a mask.
 * Ordered by place.
 */
export function resolve(text: string, findings: readonly PersonalDataFinding[]): readonly PersonalDataFinding[] {
  if (findings.length < 2) return findings;
  const inPlace = [...findings].sort(byPlace);
  const kept: PersonalDataFinding[] = [];
  for (let first = 0, next = 1; first < inPlace.length; first = next++) {
    let end = inPlace[first]?.span.end ?? 0;
    for (let other = inPlace[next]; other !== undefined && other.span.start < end; other = inPlace[++next])
      end = Math.max(end, other.span.end);
    share(text, inPlace.slice(first, next), end, kept);
  }
  return kept;
}

// Parts what stands between the first of these claims and `end`.
function share(text: string, claims: readonly PersonalDataFinding[], end: number, kept: PersonalDataFinding[]): void {
  const [first] = claims;
  const from = first?.span.start ?? 0;
  if (first !== undefined && claims.length === 1) {
    if (readable.test(text.slice(from, end))) kept.push(first);
    return;
  }
  // Most often one claims all that the others do.
  const best = claims.reduce((one, other) => (byRight(one, other) <= 0 ? one : other));
  if (best.span.start === from && best.span.end === end && readable.test(text.slice(from, end))) {
    kept.push(best);
    return;
  }
  const taken = new Uint8Array(end - from);
  const shares: PersonalDataFinding[] = [];
  for (const finding of [...claims].sort(byRight)) {
    for (let at = finding.span.start; at < finding.span.end; ) {
      const start = at;
      const isTaken = taken[at - from] === 1;
      while (at < finding.span.end && (taken[at - from] === 1) === isTaken) at++;
      if (isTaken || !readable.test(text.slice(start, at))) continue;
      shares.push({ ...finding, span: { start, end: at } });
      taken.fill(1, start - from, at - from);
    }
  }
  for (const finding of shares.sort(byPlace)) kept.push(finding);
}

function byPlace(a: PersonalDataFinding, b: PersonalDataFinding): number {
  return a.span.start - b.span.start;
}

function byRight(a: PersonalDataFinding, b: PersonalDataFinding): number {
  return sureness(b) - sureness(a) || length(b) - length(a) || weight(b) - weight(a) || certainty(b) - certainty(a);
}

function sureness({ confidence }: PersonalDataFinding): number {
  return isAtLeast(confidence, "likely") ? 1 : 0;
}

function certainty({ confidence }: PersonalDataFinding): number {
  return confidence === "certain" ? 1 : 0;
}

function length({ span }: PersonalDataFinding): number {
  return span.end - span.start;
}

function weight({ type, public: isPublic }: PersonalDataFinding): number {
  return masked.has(type) ? 0 : isPublic ? 1 : 2;
}
