import type { CaseBook, EventLog, Outbox, ReplyTexts } from "../actions/ports.ts";
import type { LastContact } from "../model/answer-window.ts";
import type { Case } from "../model/case.ts";
import type { ChannelName } from "../model/channel.ts";
import type { AwaitedAnswer, Conversation } from "../model/conversation.ts";
import type { DepartmentId } from "../model/department.ts";
import type { ModerationEvent, RecordedEvent } from "../model/event.ts";
import type { PersonalDataFinding } from "../model/finding.ts";
import type { AgentId, CaseId, ConversationId, InquiryId, MessageId, OutboundId, ResidentId } from "../model/ids.ts";
import type { Inquiry } from "../model/inquiry.ts";
import type { EnqueueAll } from "../model/job.ts";
import type { LiveChange } from "../model/live-change.ts";
import type { MediaRecord } from "../model/media.ts";
import type { DeliveryState } from "../model/message.ts";
import type { Person } from "../model/resident.ts";
import type { Subject } from "../model/subject.ts";
import type { ReplyPart, ReplyRequest } from "../replies/replies.ts";

export type CaseChange = Partial<Pick<Case, "status" | "agentId" | "urgency" | "promisedAt" | "closedAt">> & {
  readonly answeredAt?: Date;
  readonly lapsedAt?: Date;
  readonly remindedAt?: Date;
  readonly sealedPhone?: null;
};

/** A case with what became of its promise. */
export interface ClockedCase extends Case {
  readonly remindedAt: Date | null;
  readonly lapsedAt: Date | null;
  readonly answeredAt: Date | null;
}

/** What casework does with the stores, in one transaction. */
export interface CaseworkUnit {
  readonly cases: CaseBook & {
    find(id: CaseId): Promise<ClockedCase | null>;
    update(id: CaseId, change: CaseChange): Promise<void>;
    /** A moment that the resident has just been told, instead of what was promised before. */
    renewPromise(id: CaseId, promisedAt: Date): Promise<void>;
    /** Opens a queued case to agents; the case, whatever its status. */
    putOnDesk(id: CaseId): Promise<Case | null>;
  };
  readonly conversations: {
    lock(id: ConversationId): Promise<Conversation>;
    update(id: ConversationId, change: { readonly awaiting: AwaitedAnswer | null }): Promise<void>;
  };
  readonly inquiries: {
    add(inquiry: {
      readonly subject: Subject;
      readonly caseId: CaseId;
      readonly department: DepartmentId;
      readonly question: string;
      readonly askedBy: AgentId;
      readonly dueAt: Date;
      readonly at: Date;
    }): Promise<InquiryId>;
    find(id: InquiryId): Promise<Inquiry | null>;
    /** The one of a case that a department still owes its answer to. */
    awaitedOf(caseId: CaseId): Promise<Inquiry | null>;
    update(
      id: InquiryId,
      change: Partial<Pick<Inquiry, "caseId" | "dueAt" | "moreDays" | "lateAt" | "withdrawnAt">>,
    ): Promise<void>;
    answer(inquiry: Pick<Inquiry, "id" | "residentId">, text: string, at: Date): Promise<void>;
  };
  readonly messages: {
    /** Oldest first. */
    ofConversation(id: ConversationId): Promise<readonly { readonly id: MessageId; readonly receivedAt: Date }[]>;
  };
  readonly residents: { person(residentId: ResidentId): Promise<Person> };
  readonly events: EventLog & {
    ofConversation(
      id: ConversationId,
    ): Promise<readonly { readonly event: ModerationEvent; readonly simulated: boolean }[]>;
    sanctionsOf(residentId: ResidentId, channel: ChannelName): Promise<readonly RecordedEvent[]>;
  };
  readonly outbound: Outbox & {
    find(id: OutboundId): Promise<{ readonly conversationId: ConversationId } | null>;
    /** A message on its way out, kept from others until the transaction ends. */
    hold(id: OutboundId): Promise<{ readonly state: DeliveryState; readonly attempts: number } | null>;
  };
  readonly platformBlocks: {
    /** Notes that blocks, by their closing notices, were looked at and stand. */
    uphold(notices: readonly OutboundId[], at: Date): Promise<void>;
    /** Ends a block before its term. */
    end(notice: OutboundId, at: Date): Promise<void>;
  };
  readonly lastContacts: {
    /** Over all conversations of a person on a channel; kept from others who ask for it so until the transaction ends. */
    hold(residentId: ResidentId, channel: ChannelName): Promise<LastContact>;
  };
  readonly channelSwitches: { isOff(channel: ChannelName): Promise<boolean> };
  readonly live: { publish(change: LiveChange): Promise<void> };
}

export interface CaseworkStore {
  readonly cases: { near(from: Date, until: Date): Promise<readonly Pick<Case, "id" | "conversationId">[]> };
  readonly inquiries: { late(before: Date): Promise<readonly Pick<Inquiry, "id" | "conversationId">[]> };
  transaction<Result>(work: (unit: CaseworkUnit) => Promise<Result>): Promise<Result>;
}

/** What came with messages besides words, as far as an agent may see it. */
export interface MediaShelf {
  readonly media: {
    find(messageId: MessageId): Promise<MediaRecord | null>;
    /** `null` when there are no bytes, or not any more. */
    read(messageId: MessageId): Promise<Buffer | null>;
  };
  readonly messages: {
    find(
      messageId: MessageId,
    ): Promise<{ readonly conversationId: ConversationId; readonly residentId: ResidentId } | null>;
  };
}

export interface Texts extends ReplyTexts {
  personal(words: string, request: Omit<ReplyRequest, "parts">): string;
  single(part: ReplyPart, request: Omit<ReplyRequest, "parts">): string;
}

/** Who answers questions of the KCC. */
export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
}

export interface CaseworkParts {
  readonly store: CaseworkStore;
  readonly texts: () => Texts;
  readonly enqueueAll: EnqueueAll;
  /** A text with personal data masked, for the readable copy of what an agent writes. */
  readonly mask: (text: string) => string;
  /** What personal data a text holds. */
  readonly personalDataIn: (text: string) => readonly Pick<PersonalDataFinding, "type" | "confidence">[];
  readonly nameMask: string;
  readonly policyVersion: string;
  readonly now: () => Date;
}
