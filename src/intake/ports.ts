import type { CaseBook, EventLog, Outbox } from "../actions/ports.ts";
import type { Case } from "../model/case.ts";
import type { ChannelName } from "../model/channel.ts";
import type { AwaitedAnswer, Conversation } from "../model/conversation.ts";
import type { RecordedEvent } from "../model/event.ts";
import type { Finding, PersonalDataFinding } from "../model/finding.ts";
import type { ConversationId, MessageId, OutboundId, ResidentId } from "../model/ids.ts";
import type { Language } from "../model/language.ts";
import type { LiveChange } from "../model/live-change.ts";
import type {
  FetchedMedia,
  Inspection,
  MediaFinding,
  MediaFormat,
  MediaProblem,
  MediaReading,
  MediaRecord,
  RefusedFormat,
} from "../model/media.ts";
import type { ContentKind, DeliveryState, MediaType, MessageContent, NewMessage } from "../model/message.ts";
import type { ProductId } from "../model/product.ts";
import type { Alias, FormOfAddress, Person } from "../model/resident.ts";
import type { Subject } from "../model/subject.ts";

/** A conversation with what it has been told, and what the bot waits for. */
export interface RunningConversation extends Conversation {
  readonly acknowledged: boolean;
  readonly absenceToldAt: Date | null;
  readonly unsupportedAnswered: boolean;
  readonly slowedAt: Date | null;
  readonly formalAsked: boolean;
  /** When somebody last answered it outside Berichtwacht. */
  readonly answeredElsewhereAt: Date | null;
  readonly momentsOfferedAt: Date | null;
  readonly awaiting: AwaitedAnswer | null;
}

export interface PendingMessage {
  readonly id: MessageId;
  readonly conversationId: ConversationId;
  readonly residentId: ResidentId;
  readonly channel: ChannelName;
  readonly contentKind: ContentKind;
  readonly redactedText: string | null;
  readonly findings: readonly Finding[];
  readonly formOfAddress: FormOfAddress | "unclear";
  readonly language: Language;
  readonly products: readonly ProductId[];
  readonly original: Buffer | null;
  readonly receivedAt: Date;
  readonly attempts: number;
}

/** What intake does with the stores, in one transaction. */
export interface IntakeUnit {
  readonly residents: {
    resolveAll(
      channel: ChannelName,
      senders: readonly { readonly sender: readonly Alias[]; readonly profileName: string | null }[],
      at: Date,
    ): Promise<readonly ResidentId[]>;
    changeAlias(channel: ChannelName, key: string, previous: Alias, current: Alias, at: Date): Promise<boolean>;
    /** The resident behind an alias; `null` when nobody wrote under it. */
    findByAlias(alias: Alias): Promise<ResidentId | null>;
    person(residentId: ResidentId): Promise<Person>;
    setPrefersMail(residentId: ResidentId, prefers: boolean): Promise<void>;
  };
  readonly conversations: {
    runningOf(
      residentIds: readonly ResidentId[],
      channel: ChannelName,
      at: Date,
      isOver: (lastMessageAt: Date) => boolean,
    ): Promise<ReadonlyMap<ResidentId, RunningConversation>>;
    latestOf(residentId: ResidentId, channel: ChannelName): Promise<Pick<Conversation, "id"> | null>;
    lock(id: ConversationId): Promise<RunningConversation>;
    update(
      id: ConversationId,
      change: Partial<Omit<RunningConversation, "id" | "residentId" | "channel">>,
    ): Promise<void>;
  };
  readonly messages: {
    addAll(messages: readonly NewMessage[]): Promise<readonly (MessageId | null)[]>;
    /** The last message of each of these conversations. */
    latestOf(ids: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, { readonly id: MessageId }>>;
    nextPending(conversationId: ConversationId): Promise<PendingMessage | null>;
    recentOriginals(
      conversationIds: readonly ConversationId[],
      count: number,
    ): Promise<ReadonlyMap<ConversationId, readonly MessageContent[]>>;
    /** How many messages of a conversation came in after one moment and no later than another. */
    countWithin(conversationId: ConversationId, after: Date, until: Date): Promise<number>;
    openOriginal(message: PendingMessage): Promise<MessageContent | null>;
    markDecided(id: MessageId): Promise<void>;
    countAttempt(id: MessageId): Promise<number>;
  };
  readonly media: {
    addAll(
      added: readonly {
        readonly messageId: MessageId;
        readonly mediaType: MediaType;
        readonly problem: MediaProblem | null;
        readonly receivedAt: Date;
      }[],
    ): Promise<void>;
    find(messageId: MessageId): Promise<(MediaRecord & { readonly receivedAt: Date }) | null>;
  };
  readonly events: EventLog & {
    sanctionsOf(residentId: ResidentId, channel: ChannelName): Promise<readonly RecordedEvent[]>;
  };
  readonly cases: CaseBook & {
    /** Notes of the open cases of a conversation that a person has answered. */
    markAnswered(conversationId: ConversationId, at: Date): Promise<void>;
    openOf(
      conversationId: ConversationId,
    ): Promise<readonly (Pick<Case, "status" | "reason"> & { readonly sealedPhone: Buffer | null })[]>;
  };
  readonly outbound: Outbox & {
    findByChannelMessageId(channel: ChannelName, channelMessageId: string): Promise<unknown>;
    head(conversationId: ConversationId): Promise<{ readonly state: DeliveryState } | null>;
    /** A text that a person sent outside Berichtwacht, and that has arrived. */
    addArrived(arrived: {
      readonly subject: Subject;
      readonly body: string;
      readonly readable: string;
      readonly channelMessageId: string | null;
      readonly at: Date;
    }): Promise<OutboundId>;
  };
  readonly channelSwitches: { isOff(channel: ChannelName): Promise<boolean> };
  readonly live: { publish(change: LiveChange): Promise<void> };
}

export interface IntakeStore {
  readonly messages: {
    find(id: MessageId): Promise<PendingMessage | null>;
    hasPending(conversationId: ConversationId): Promise<boolean>;
    knownAmong(channel: ChannelName, channelMessageIds: readonly string[]): Promise<ReadonlySet<string>>;
    openOriginal(message: PendingMessage): Promise<MessageContent | null>;
  };
  readonly media: {
    /** Counts an attempt to open what is awaited: which one it is; `null` when it is awaited no longer. */
    countAttempt(messageId: MessageId): Promise<number | null>;
    keepOpened(
      messageId: MessageId,
      receivedAt: Date,
      opened: {
        readonly format: MediaFormat;
        readonly reading: MediaReading;
        readonly findings: readonly MediaFinding[];
        readonly bytes: Uint8Array;
      },
    ): Promise<void>;
    markUnopened(
      messageId: MessageId,
      problem: MediaProblem,
      format?: MediaFormat | RefusedFormat | null,
    ): Promise<void>;
  };
  readonly live: { publish(change: LiveChange): Promise<void> };
  transaction<Result>(work: (unit: IntakeUnit) => Promise<Result>): Promise<Result>;
  /** Whether an error says that a value itself cannot be stored, so that trying again is of no use. */
  cannotHold(error: unknown): boolean;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
}

/** Asks the channel that a message came through for what came with it. */
export type FetchMedia = (channel: ChannelName, mediaId: string) => Promise<FetchedMedia>;

/** Looks at bytes from outside: what they are, what may be kept of them, and what text there is to read. */
export type Inspect = (bytes: Uint8Array) => Promise<Inspection>;

export type Redact = (text: string, findings: readonly PersonalDataFinding[]) => string;

/** What intake reports to the people who run the system; ids and names of kinds only. */
export interface IntakeLog {
  messageReceived(channel: ChannelName, messageId: MessageId): void;
  messageKnown(channel: ChannelName): void;
  messageNotHeld(channel: ChannelName, error: unknown): void;
  detectionFailed(channel: ChannelName, error: unknown): void;
  messageDecided(messageId: MessageId, rule: string): void;
  judgementFailed(messageId: MessageId, attempt: number, error: unknown): void;
}

/** What is reported of what came with a message besides words. */
export interface MediaLog {
  mediaOpened(messageId: MessageId, format: MediaFormat, reading: MediaReading): void;
  /** `code` is a platform's, or a word of ours. */
  mediaUnopened(messageId: MessageId, problem: MediaProblem, code: string): void;
  /** The platform did not hand it over; it is asked again. */
  mediaPutOff(messageId: MessageId, attempt: number, code: string): void;
  /** A defect of ours. */
  mediaFailed(messageId: MessageId, attempt: number, error: unknown): void;
}
