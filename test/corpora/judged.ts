import type { AbuseFinding, Finding, SuppressedHit } from "../../src/model/finding.ts";
import type { BehaviourMessage, Wish } from "./corpus.ts";

/** A labelled message with what the detectors say of it. */
export interface Judged extends BehaviourMessage {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedHit[];
}

export function abuseIn(findings: readonly Finding[]): readonly AbuseFinding[] {
  return findings.filter((finding): finding is AbuseFinding => finding.kind === "abuse");
}

export function isFound({ findings }: Judged): boolean {
  return abuseIn(findings).length > 0;
}

// What puts somebody on the ladder. Severity 3 is put before a person, and danger goes before either.
export function wouldWarn({ findings }: Judged): boolean {
  return abuseIn(findings).some(
    ({ severity, target, confidence }) => severity < 3 && target === "staff" && confidence === "certain",
  );
}

export function isAlarm({ findings }: Judged): boolean {
  return findings.some(({ kind }) => kind === "distress");
}

export function wants({ findings }: Judged, wish: Wish): boolean {
  const type = wish === "call-back-yes" || wish === "call-back-no" ? "call-back" : wish;
  return findings.some(
    (finding) =>
      finding.kind === "intent" &&
      finding.type === type &&
      (type !== "call-back" || (finding.answer === "no") === (wish === "call-back-no")),
  );
}
