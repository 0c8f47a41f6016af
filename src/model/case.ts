import type { ChannelName } from "./channel.ts";
import type { AgentId, CaseId, ConversationId, MessageId, ResidentId } from "./ids.ts";

export const escalationReasons = [
  "question",
  "report",
  "complaint",
  "personal-data",
  "formal-request",
  "call-back",
  "doubtful-abuse",
  "threat",
  "distress",
  "block-review",
  "appeal",
  "unsupported-content",
  "delivery-failed",
] as const;
export type EscalationReason = (typeof escalationReasons)[number];

export const urgencies = ["normal", "high", "urgent"] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * `queued` until the escalation queue has put it on the desk; then `open`, `claimed` by one agent, `waiting` for the
 * answer of a department, `closed`.
 */
export const caseStatuses = ["queued", "open", "claimed", "waiting", "closed"] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** Work for an agent. A case is ours; a *zaak* belongs to the municipality's own system. */
export interface Case {
  readonly id: CaseId;
  readonly conversationId: ConversationId;
  readonly residentId: ResidentId;
  readonly channel: ChannelName;
  readonly reason: EscalationReason;
  readonly urgency: Urgency;
  readonly status: CaseStatus;
  readonly agentId: AgentId | null;
  readonly messageId: MessageId;
  /** By when it should be answered. */
  readonly promisedAt: Date | null;
  /** The resident has been told that moment. */
  readonly isPromised: boolean;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

/** The more pressing of two urgencies. */
export function mostUrgent(a: Urgency, b: Urgency): Urgency {
  return urgencies.indexOf(a) >= urgencies.indexOf(b) ? a : b;
}
