import type { EscalationReason, Urgency } from "../model/case.ts";
import type { Choice } from "../model/choice.ts";
import type { ModerationEvent } from "../model/event.ts";
import type { AgentId, CaseId, ConversationId, OutboundId } from "../model/ids.ts";
import type { ReplyLanguage } from "../model/language.ts";
import type { OutboundOrigin, OutboundPurpose } from "../model/message.ts";
import type { FormOfAddress } from "../model/resident.ts";
import type { Subject } from "../model/subject.ts";
import type { ReplyRequest } from "../replies/replies.ts";

/** Appends what happened. Called inside the transaction that makes it true. */
export interface EventLog {
  append(subject: Subject, event: ModerationEvent, at: Date, simulated: boolean): Promise<void>;
}

/** A text on its way to a resident: as it will be sent, and readable with the name masked. */
export interface OutboundDraft {
  readonly subject: Subject;
  readonly origin: OutboundOrigin;
  readonly purpose: OutboundPurpose;
  readonly agentId: AgentId | null;
  readonly body: string;
  readonly readable: string;
  /** The answers that it offers. */
  readonly choices?: readonly Choice[];
  readonly at: Date;
}

export interface Outbox {
  add(draft: OutboundDraft): Promise<OutboundId>;
}

export interface CaseDraft {
  readonly subject: Subject;
  readonly reason: EscalationReason;
  readonly urgency: Urgency;
  readonly promisedAt: Date | null;
  /** The resident is told that moment; otherwise it is a term of our own. */
  readonly isPromised?: boolean;
  /** This moment stands instead of what was promised before. */
  readonly renews?: boolean;
  /** The number to call back, when the resident gave one; kept sealed, and only while the case is open. */
  readonly phone: string | null;
  readonly at: Date;
}

export interface CaseBook {
  /** Opens a case, or adds to the one that is open for this conversation and reason; `isNew` tells which. */
  open(draft: CaseDraft): Promise<{ readonly caseId: CaseId; readonly isNew: boolean }>;
  /** Closes what is open for calling somebody back, unless an agent has it in hand. */
  cancelCallBack(conversationId: ConversationId, at: Date): Promise<void>;
}

/** The texts in use. */
export interface ReplyTexts {
  automatic(request: ReplyRequest): string;
}

/** How the resident is spoken to, read once for a decision. */
export interface Addressee {
  readonly name: string | null;
  readonly formOfAddress: FormOfAddress;
  readonly language: ReplyLanguage;
}
