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
  if (areApart(inPlace)) return inPlace.filter(({ span }) => readable.test(text.slice(span.start, span.end)));
  const taken = new Uint8Array(text.length);
  const kept: PersonalDataFinding[] = [];
  for (const finding of [...findings].sort(byRight)) {
    for (let at = finding.span.start; at < finding.span.end; ) {
      const start = at;
      const isTaken = taken[at] === 1;
      while (at < finding.span.end && (taken[at] === 1) === isTaken) at++;
      if (isTaken || !readable.test(text.slice(start, at))) continue;
      kept.push({ ...finding, span: { start, end: at } });
      taken.fill(1, start, at);
    }
  }
  return kept.sort(byPlace);
}

function byPlace(a: PersonalDataFinding, b: PersonalDataFinding): number {
  return a.span.start - b.span.start;
}

function areApart(inPlace: readonly PersonalDataFinding[]): boolean {
  let end = 0;
  for (const { span } of inPlace) {
    if (span.start < end) return false;
    end = span.end;
  }
  return true;
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
