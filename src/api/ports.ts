import type { Contacts } from "../casework/contacts.ts";
import type { DepartmentDesk } from "../casework/department-desk.ts";
import type { Desk } from "../casework/desk.ts";
import type { Inquiries } from "../casework/inquiries.ts";
import type { NextStep } from "../casework/next-step.ts";
import type { Sanctions } from "../casework/sanctions.ts";
import type { SecondOpinions } from "../casework/second-opinion.ts";
import type { ViewMedia } from "../casework/view-media.ts";
import type { AnswerWindows, LastContact } from "../model/answer-window.ts";
import type { Case as CaseModel } from "../model/case.ts";
import type { ChannelName } from "../model/channel.ts";
import type { ChannelSwitch } from "../model/channel-switch.ts";
import type { Conversation, ConversationFilter } from "../model/conversation.ts";
import type { DepartmentId } from "../model/department.ts";
import type { ModerationEvent, RecordedEvent } from "../model/event.ts";
import type { Finding, PersonalDataFinding, SuppressedHit } from "../model/finding.ts";
import type { AgentId, CaseId, ConversationId, InquiryId, MessageId, OutboundId, ResidentId } from "../model/ids.ts";
import type { Inquiry } from "../model/inquiry.ts";
import type { LinkState } from "../model/link-state.ts";
import type { LiveChange } from "../model/live-change.ts";
import type { MediaRecord } from "../model/media.ts";
import type { ContentKind, DeliveryState, OutboundOrigin, OutboundPurpose } from "../model/message.ts";
import type { Alias, Person } from "../model/resident.ts";
import type { TemplateName } from "../model/template.ts";
import type { Theme } from "../model/theme.ts";
import type { Processors } from "../policy/processors.ts";
import type { Policy } from "../policy/rule.ts";
import type { Municipality } from "../replies/municipality.ts";
import type { Replies } from "../replies/replies.ts";
import type { ApiLog } from "./api-log.ts";
import type { InquiryLinks } from "./back-office/inquiry-links.ts";
import type { Accounts } from "./session/accounts.ts";
import type { Webchat } from "./webchat/webchat.ts";
import type { Webhook } from "./webhooks/webhook.ts";

export type CaseRow = CaseModel & {
  readonly number: number;
  readonly remindedAt: Date | null;
  readonly lapsedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly sealedPhone: Buffer | null;
};

export interface MessageRow {
  readonly id: MessageId;
  readonly contentKind: ContentKind;
  readonly redactedText: string | null;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedHit[];
  readonly receivedAt: Date;
}

export type MediaRow = MediaRecord & { readonly messageId: MessageId; readonly isKept: boolean };

export interface OutboundRow {
  readonly id: OutboundId;
  readonly origin: OutboundOrigin;
  readonly purpose: OutboundPurpose;
  readonly agentId: AgentId | null;
  readonly readableText: string;
  readonly state: DeliveryState;
  readonly failureCode: string | null;
  readonly createdAt: Date;
}

export interface EventRow {
  readonly event: ModerationEvent;
  readonly simulated: boolean;
  readonly at: Date;
}

export interface ConversationRow extends Conversation {
  readonly startedAt: Date;
}

export interface FoundConversationRow extends ConversationRow {
  readonly personId: ResidentId;
  readonly lastMessageAt: Date;
  readonly openCases: number;
}

/** What the API reads. */
export interface ReadingStore {
  readonly cases: {
    desk(): Promise<readonly CaseRow[]>;
    find(id: CaseId): Promise<CaseRow | null>;
    openOf(conversationId: ConversationId): Promise<readonly CaseRow[]>;
    ofConversation(conversationId: ConversationId): Promise<readonly CaseRow[]>;
    conversationOfNumber(number: number): Promise<ConversationId | null>;
    phoneOf(row: CaseRow): Promise<string | null>;
  };
  readonly inquiries: {
    find(id: InquiryId): Promise<Inquiry | null>;
    awaitedOf(caseId: CaseId): Promise<Inquiry | null>;
    wordsOf(id: InquiryId): Promise<{ readonly question: string; readonly answer: string | null } | null>;
    /** Oldest first. */
    ofConversation(id: ConversationId): Promise<readonly Inquiry[]>;
    latestOf(caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, Inquiry>>;
  };
  /** Channels that are out of order. */
  readonly channelPauses: {
    find(channel: ChannelName): Promise<{ readonly code: string; readonly until: Date } | null>;
  };
  readonly channelSwitches: {
    latest(): Promise<ReadonlyMap<ChannelName, ChannelSwitch>>;
    isOff(channel: ChannelName): Promise<boolean>;
  };
  readonly lastContacts: { of(residentId: ResidentId, channel: ChannelName): Promise<LastContact> };
  readonly conversations: {
    find(id: ConversationId): Promise<ConversationRow | null>;
    /** Latest first. */
    search(filter: ConversationFilter): Promise<readonly FoundConversationRow[]>;
  };
  readonly messages: {
    findAll(ids: readonly MessageId[]): Promise<readonly MessageRow[]>;
    ofConversation(id: ConversationId): Promise<readonly MessageRow[]>;
    latestOf(ids: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, MessageRow>>;
  };
  readonly media: { ofConversation(id: ConversationId): Promise<readonly MediaRow[]> };
  readonly outbound: {
    ofConversation(id: ConversationId): Promise<readonly OutboundRow[]>;
    /** How many messages wait for a channel. */
    waitingFor(channel: ChannelName): Promise<number>;
  };
  readonly events: {
    ofConversation(id: ConversationId): Promise<readonly EventRow[]>;
    sanctionsOf(residentId: ResidentId, channel: ChannelName): Promise<readonly RecordedEvent[]>;
    personsUnderSanction(now: Date): Promise<readonly ResidentId[]>;
    sanctionsOfAll(
      persons: readonly ResidentId[],
    ): Promise<readonly (RecordedEvent & { readonly personId: ResidentId; readonly channel: ChannelName })[]>;
    openOpinions(
      caseIds: readonly CaseId[],
    ): Promise<ReadonlyMap<CaseId, { readonly behaviour: string; readonly askedBy: AgentId | null }>>;
    openProposals(
      caseIds: readonly CaseId[],
    ): Promise<ReadonlyMap<CaseId, { readonly kind: "warn" | "block"; readonly behaviour: string }>>;
  };
  readonly residents: {
    person(residentId: ResidentId): Promise<Person>;
    namesOf(residentIds: readonly ResidentId[]): Promise<ReadonlyMap<ResidentId, string>>;
    named(part: string): Promise<readonly ResidentId[]>;
    findByAlias(alias: Alias): Promise<ResidentId | null>;
  };
  readonly templates: {
    latest(): Promise<readonly TemplateVersionRow[]>;
    historyOf(name: TemplateName): Promise<readonly TemplateVersionRow[]>;
    save(version: {
      name: TemplateName;
      u: string;
      je: string;
      isOriginal?: boolean;
      authorId: AgentId;
      savedAt: Date;
    }): Promise<number>;
  };
  readonly live: { publish(change: LiveChange): Promise<void> };
  readonly tries: Tries;
}

/** Counts what somebody tried, by kind and key, in a window that begins with the first try. */
export interface Tries {
  /** Counts one more: how many there are now, and when the window ends. */
  add(
    kind: string,
    key: string,
    windowMilliseconds: number,
    at: Date,
  ): Promise<{ readonly count: number; readonly until: Date }>;
  /** Takes one off again. */
  takeBack(kind: string, key: string): Promise<void>;
  forget(kind: string, key: string): Promise<void>;
}

export interface TemplateVersionRow {
  readonly version: number;
  readonly name: TemplateName;
  readonly u: string;
  readonly je: string;
  /** The text of the file was put back. */
  readonly isOriginal: boolean;
  readonly authorId: AgentId;
  readonly savedAt: Date;
}

/** The texts in use, and how to try another one. */
export interface TemplateDesk {
  replies(): Replies;
  /** The text of the file, under whatever version is in use. */
  original(name: TemplateName): { readonly u: string; readonly je: string };
  /** The texts with one replaced. Throws a TemplateError when it is wrong. */
  withReplaced(name: TemplateName, text: { u: string; je: string }): Replies;
}

export interface ApiParts {
  readonly store: ReadingStore;
  readonly accounts: Accounts;
  readonly desk: Desk;
  readonly sanctions: Sanctions;
  readonly inquiries: Inquiries;
  readonly secondOpinions: SecondOpinions;
  readonly nextStep: NextStep;
  readonly uphold: (caseId: CaseId, agentId: AgentId, reason: string) => Promise<void>;
  readonly contacts: Contacts;
  /** What each kind of abuse is called towards a resident. */
  readonly behaviours: Readonly<Record<string, string>>;
  readonly switchChannel: (change: Omit<ChannelSwitch, "at">) => Promise<void>;
  /** Who processes what residents send. */
  readonly processors: Processors["processors"];
  readonly departmentDesk: DepartmentDesk;
  readonly inquiryLinks: InquiryLinks;
  /** A department by name; one that is not configured any more by its id. */
  readonly departmentName: (id: DepartmentId) => string;
  readonly answer: (caseId: CaseId, agentId: AgentId, words: string) => Promise<void>;
  /** Asks a resident to write again where no answer is taken any more. */
  readonly reopen: (caseId: CaseId, agentId: AgentId) => Promise<void>;
  readonly answerWindows: AnswerWindows;
  readonly noteFailedCall: (caseId: CaseId, agentId: AgentId) => Promise<void>;
  readonly viewMedia: ViewMedia;
  readonly templates: TemplateDesk;
  readonly webchat: Webchat;
  /** Those of the channels that are on. */
  readonly webhooks: readonly Webhook[];
  readonly onChange: (listener: (change: LiveChange) => void) => () => void;
  /** How a channel stands that is linked to a telephone; `null` for one that is not. */
  readonly linkState: (channel: ChannelName) => LinkState | null;
  readonly policy: Policy;
  readonly municipality: Municipality;
  /** The channels that are on, in the order in which they are named. */
  readonly channels: readonly ChannelName[];
  readonly nameMask: string;
  /** What personal data a text holds, and where. */
  readonly personalDataIn: (text: string) => readonly PersonalDataFinding[];
  readonly publicUrl: string;
  /** How many reverse proxies stand in front; only their word on the client's address counts. */
  readonly proxyHops: number;
  /** Who may show the chat page in a frame, by origin, and the house style; `null` for our own. */
  readonly chatPage: { readonly origins: readonly string[]; readonly theme: Theme | null };
  /** Where the built console and chat page lie. */
  readonly pages: string;
  readonly isReady: () => Promise<boolean>;
  /** Who shows it may read the metrics; `null` when only this machine may. */
  readonly metricsToken: string | null;
  readonly metrics: () => Promise<{ readonly contentType: string; readonly text: string }>;
  readonly now: () => Date;
  readonly log: ApiLog;
}
