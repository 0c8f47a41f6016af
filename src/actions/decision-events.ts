import type { Block, Decision, Warn } from "../model/decision.ts";
import type { ModerationEvent } from "../model/event.ts";
import type { OutboundId } from "../model/ids.ts";
import type { Subject } from "../model/subject.ts";
import type { Sanctioners } from "./consequences.ts";

/** Which detectors and which policy judged; stands in every decision. */
export interface Versions {
  readonly detector: string;
  readonly policy: string;
}

export function decided({ messageId }: Subject, decision: Decision, versions: Versions): ModerationEvent {
  return {
    type: "decided",
    messageId,
    rule: decision.rule,
    because: decision.because,
    protocol: decision.protocol,
    actions: decision.actions.map(({ kind }) => kind),
    detectorVersion: versions.detector,
    policyVersion: versions.policy,
  };
}

export function warningIssued(
  { messageId }: Subject,
  warning: Warn,
  by: Sanctioners,
  outboundId: OutboundId | null,
): ModerationEvent {
  const { step, behaviour, until } = warning;
  return { type: "warning-issued", messageId, outboundId, step, behaviour, until: until.toISOString(), ...by };
}

export function closingAnnounced(
  { messageId }: Subject,
  block: Block,
  by: Sanctioners,
  outboundId: OutboundId | null,
): ModerationEvent {
  const { behaviour, ground, until } = block;
  return { type: "closing-announced", messageId, outboundId, ground, behaviour, until: until.toISOString(), ...by };
}
