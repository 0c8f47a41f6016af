import type { EscalationReason } from "./case.ts";
import type { Block, Warn } from "./decision.ts";
import type { DepartmentId } from "./department.ts";
import type { Severity } from "./finding.ts";
import type { AgentId, CaseId, ConversationId, InquiryId, MessageId, OutboundId } from "./ids.ts";
import type { PlatformBlockWish } from "./platform-block.ts";
import type { WarningStep } from "./standing.ts";

/** Who did it: the bot by itself, or a person. */
export type Actor = { readonly by: "bot" } | { readonly by: "agent"; readonly agentId: AgentId };

interface AboutInquiry {
  readonly caseId: CaseId;
  readonly inquiryId: InquiryId;
  readonly department: DepartmentId;
}

/**
 * What happened, as it is kept: appended, hash-chained per conversation, never changed. Payloads hold ids,
 * codes and our own words, never a resident's; an agent's `reason` is refused when it holds personal data, and sealed
 * where it is stored. States (standing, cases, reports) derive from these.
 */
export type ModerationEvent =
  | {
      readonly type: "decided";
      readonly messageId: MessageId;
      readonly rule: string;
      readonly because: readonly string[];
      readonly protocol: readonly string[];
      readonly actions: readonly string[];
      readonly detectorVersion: string;
      readonly policyVersion: string;
    }
  | {
      readonly type: "warning-issued";
      readonly messageId: MessageId;
      readonly outboundId: OutboundId | null;
      readonly step: WarningStep;
      readonly behaviour: string;
      readonly until: string;
      readonly proposer: Actor;
      readonly confirmer: Actor | null;
    }
  | { readonly type: "warning-delivered"; readonly outboundId: OutboundId }
  | { readonly type: "warning-failed"; readonly outboundId: OutboundId }
  | {
      readonly type: "warning-reversed";
      readonly outboundId: OutboundId;
      readonly actor: Actor;
      readonly reason: string;
    }
  | {
      readonly type: "closing-announced";
      readonly messageId: MessageId;
      readonly outboundId: OutboundId | null;
      /** The warning that this block builds on. */
      readonly ground: OutboundId | null;
      readonly behaviour: string;
      readonly until: string;
      readonly proposer: Actor;
      readonly confirmer: Actor | null;
    }
  | {
      readonly type: "block-started";
      readonly outboundId: OutboundId | null;
      readonly until: string;
      readonly notice: "delivered" | "failed" | "unconfirmed";
    }
  | { readonly type: "block-lifted"; readonly actor: Actor; readonly reason: string }
  /** The platform's own list has followed our block, or its end. */
  | { readonly type: "platform-blocked" }
  | { readonly type: "platform-unblocked" }
  /** It has not, or does not show it. */
  | {
      readonly type: "platform-block-failed";
      readonly wish: PlatformBlockWish;
      readonly outcome: "unconfirmed" | "refused";
      readonly code: string;
    }
  | {
      readonly type: "sanction-proposed";
      readonly messageId: MessageId;
      readonly caseId: CaseId;
      readonly sanction: SanctionRecord;
    }
  | { readonly type: "sanction-confirmed"; readonly caseId: CaseId; readonly actor: Actor }
  | { readonly type: "sanction-declined"; readonly caseId: CaseId; readonly actor: Actor; readonly reason: string }
  /** Somebody else has looked at a sanction, and it stands. */
  | { readonly type: "sanction-upheld"; readonly caseId: CaseId; readonly actor: Actor; readonly reason: string }
  /** An agent asks a colleague whether this is abuse (D25): the message, and what the behaviour would be called. */
  | {
      readonly type: "opinion-asked";
      readonly caseId: CaseId;
      readonly messageId: MessageId;
      readonly behaviour: string;
      readonly severity: Severity;
      readonly actor: Actor;
    }
  | {
      readonly type: "opinion-given";
      readonly caseId: CaseId;
      readonly agrees: boolean;
      readonly actor: Actor;
      readonly reason: string;
    }
  /** What an agent wants colleagues to know; its words stand in `reason`. */
  | { readonly type: "note-written"; readonly actor: Actor; readonly reason: string }
  /** An agent asked for a picture or document that holds personal data, or of which that is not known. */
  | { readonly type: "media-viewed"; readonly messageId: MessageId; readonly actor: Actor }
  | { readonly type: "contact-linked"; readonly other: ConversationId; readonly actor: Actor }
  | { readonly type: "contact-unlinked"; readonly other: ConversationId; readonly actor: Actor }
  | {
      readonly type: "case-opened";
      readonly caseId: CaseId;
      readonly reason: EscalationReason;
      /** The message whose judgement opened it; absent when something else did. */
      readonly messageId?: MessageId;
    }
  | { readonly type: "case-joined"; readonly caseId: CaseId; readonly messageId: MessageId }
  | { readonly type: "case-claimed"; readonly caseId: CaseId; readonly actor: Actor }
  | { readonly type: "case-handed-over"; readonly caseId: CaseId; readonly actor: Actor; readonly to: AgentId }
  | { readonly type: "case-handed-back"; readonly caseId: CaseId; readonly actor: Actor }
  | { readonly type: "case-closed"; readonly caseId: CaseId; readonly actor: Actor }
  | { readonly type: "promise-near"; readonly caseId: CaseId }
  | { readonly type: "promise-lapsed"; readonly caseId: CaseId }
  /** Nobody answered when a resident was called back. */
  | { readonly type: "call-failed"; readonly caseId: CaseId; readonly actor: Actor }
  | (AboutInquiry & { readonly type: "inquiry-made"; readonly actor: Actor; readonly until: string })
  | (AboutInquiry & { readonly type: "inquiry-answered" })
  | (AboutInquiry & { readonly type: "inquiry-late" })
  | (AboutInquiry & { readonly type: "inquiry-withdrawn"; readonly actor: Actor })
  | (AboutInquiry & { readonly type: "more-time-asked"; readonly workingDays: number; readonly reason: string })
  | {
      readonly type: "term-extended";
      readonly caseId: CaseId;
      /** The question to a department that takes longer, when there is one; the case waits for it then. */
      readonly inquiryId: InquiryId | null;
      readonly until: string;
      readonly actor: Actor;
      /** With whom the agent agreed on it (D50). */
      readonly reason: string;
    }
  /** A resident was asked to write again, because the platform takes no answer any more. */
  | {
      readonly type: "reopening-asked";
      readonly caseId: CaseId;
      readonly outboundId: OutboundId;
      readonly actor: Actor;
    }
  | { readonly type: "call-back-requested"; readonly messageId: MessageId }
  | { readonly type: "call-back-cancelled"; readonly messageId: MessageId }
  | { readonly type: "replied"; readonly outboundId: OutboundId | null; readonly actor: Actor }
  /** A person answered outside Berichtwacht, or took the conversation over there (`null`). */
  | { readonly type: "answered-elsewhere"; readonly outboundId: OutboundId | null }
  | { readonly type: "delivery-failed"; readonly outboundId: OutboundId; readonly code: string };

/** A proposed sanction with its moments as ISO strings, so that it can be carried out later as it was proposed. */
export type SanctionRecord = (Omit<Warn, "until"> | Omit<Block, "until">) & { readonly until: string };

export type EventType = ModerationEvent["type"];

/** What people do by hand, answers aside. */
export const agentActs = [
  "case-claimed",
  "case-handed-over",
  "call-failed",
  "case-handed-back",
  "case-closed",
  "sanction-confirmed",
  "sanction-declined",
  "warning-reversed",
  "block-lifted",
  "sanction-upheld",
  "opinion-asked",
  "opinion-given",
  "note-written",
  "contact-linked",
  "contact-unlinked",
  "inquiry-made",
  "inquiry-withdrawn",
  "term-extended",
] as const satisfies readonly EventType[];

/** An event with its place in time. Simulated ones come from shadow mode: recorded, never carried out. */
export interface RecordedEvent {
  readonly event: ModerationEvent;
  readonly at: Date;
  readonly simulated: boolean;
}
