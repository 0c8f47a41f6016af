import type { LastContact } from "../model/answer-window.ts";
import type { Urgency } from "../model/case.ts";
import type { ChannelName } from "../model/channel.ts";
import type { Choice } from "../model/choice.ts";
import type { ModerationEvent, RecordedEvent } from "../model/event.ts";
import type { CaseId, ConversationId, MessageId, OutboundId, ResidentId } from "../model/ids.ts";
import type { LiveChange } from "../model/live-change.ts";
import type { DeliveryState, OutboundOrigin, OutboundPurpose } from "../model/message.ts";
import type { PlatformBlockResult, PlatformBlockWish } from "../model/platform-block.ts";
import type { Alias, Person } from "../model/resident.ts";
import type { OutgoingText, SendFailure, SendRate, SendResult } from "../model/sending.ts";
import type { Subject } from "../model/subject.ts";

/** A message on its way out, as delivery sees it. */
export interface Outgoing {
  readonly id: OutboundId;
  /** Counts on over all messages: of two, the lower one was there first. */
  readonly sequence: number;
  readonly channel: ChannelName;
  readonly conversationId: ConversationId;
  readonly residentId: ResidentId;
  readonly inReplyTo: MessageId;
  readonly origin: OutboundOrigin;
  readonly purpose: OutboundPurpose;
  readonly choices: readonly Choice[];
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly dueAt: Date;
  /** Its channel was out of order when it was looked at last; `dueAt` says when to look again. */
  readonly waitsForChannel: boolean;
  readonly handedOverAt: Date | null;
  readonly body: Buffer | null;
  readonly createdAt: Date;
  readonly channelMessageHash: string | null;
  readonly failedMessageHashes: readonly string[];
}

export interface OutgoingChange {
  readonly state?: DeliveryState;
  readonly attempts?: number;
  readonly dueAt?: Date;
  readonly waitsForChannel?: boolean;
  readonly handedOverAt?: Date;
  readonly channelMessageId?: string;
  readonly failureCode?: string;
  readonly sentAt?: Date;
  readonly deliveredAt?: Date;
}

export interface ChannelPause {
  readonly until: Date;
  /** The message that was sent last to see whether the channel works again. */
  readonly trial: OutboundId | null;
  /** It was taken, and it is not known yet whether it arrives. */
  readonly isAccepted: boolean;
  readonly failures: number;
}

export interface FailedDeliveryCase {
  readonly subject: Subject;
  readonly reason: "delivery-failed";
  readonly urgency: Urgency;
  readonly promisedAt: null;
  readonly phone: null;
  readonly at: Date;
}

/** A block that has begun, and how far the platform's own list has followed it. */
export interface PlatformBlock {
  /** The closing notice with which it began. */
  readonly notice: OutboundId;
  readonly conversationId: ConversationId;
  readonly residentId: ResidentId;
  readonly channel: ChannelName;
  readonly until: Date;
  /** `listed`: the platform has, or may have, the resident on its list. `free`: not, or not any more. */
  readonly settled: "listed" | "free" | null;
  readonly attempts: number;
  readonly dueAt: Date;
}

export interface DeliveryUnit {
  readonly conversations: {
    lock(id: ConversationId): Promise<{ readonly pacedUntil: Date | null }>;
    update(id: ConversationId, change: { readonly pacedUntil: Date }): Promise<void>;
  };
  readonly outbound: {
    find(id: OutboundId): Promise<Outgoing | null>;
    head(conversationId: ConversationId): Promise<Outgoing | null>;
    /** What a conversation has under way or waiting behind a message, in order. */
    behind(outgoing: Outgoing): Promise<readonly Outgoing[]>;
    /** Of how many other conversations a message has been waiting longer for the same channel than this one. */
    conversationsAhead(outgoing: Outgoing, now: Date): Promise<number>;
    /** Keeps a message from others until the transaction ends. */
    hold(id: OutboundId): Promise<unknown>;
    /** The text to send; `null` when it is gone. */
    bodyOf(outgoing: Outgoing): Promise<string | null>;
    update(id: OutboundId, change: OutgoingChange): Promise<void>;
    /** Puts off everything a conversation has waiting for its channel. */
    postpone(conversationId: ConversationId, dueAt: Date): Promise<void>;
    /** How many messages wait for a channel. */
    waitingFor(channel: ChannelName): Promise<number>;
    /** Notes that an attempt with this id of the platform's failed. */
    markAttemptFailed(id: OutboundId, channelMessageId: string): Promise<void>;
    /** Notes that a platform has accepted it; a later state that its status already brought stays. */
    markAccepted(id: OutboundId, channelMessageId: string, at: Date): Promise<void>;
    /** Whether the platform gave this id to the last attempt of which it gave one. */
    isLastAttempt(outgoing: Outgoing, channelMessageId: string): boolean;
    /** Whether the platform gave this id to an attempt that has failed. */
    hasFailed(outgoing: Outgoing, channelMessageId: string): boolean;
  };
  /** Channels that are out of order, for all processes together. */
  readonly channelPauses: {
    find(channel: ChannelName): Promise<ChannelPause | null>;
    begin(channel: ChannelName, code: string, until: Date): Promise<void>;
    prolong(channel: ChannelName, trial: OutboundId, code: string, until: Date): Promise<void>;
    /** Takes the turn to try a channel whose pause is over; whether it was free. */
    takeTurn(channel: ChannelName, trial: OutboundId, now: Date, until: Date): Promise<boolean>;
    /** Notes that the trial was taken, and until when to wait for what becomes of it. */
    accept(channel: ChannelName, trial: OutboundId, until: Date): Promise<void>;
    /** Ends a pause through its trial; whether this message was that. */
    end(channel: ChannelName, trial: OutboundId): Promise<boolean>;
  };
  /** What channels took lately, for all processes together. */
  readonly handovers: {
    /** When messages were handed to a channel since a moment, oldest first; keeps others waiting until the transaction ends. */
    since(channel: ChannelName, moment: Date): Promise<readonly Date[]>;
    keep(channel: ChannelName, moments: readonly Date[]): Promise<void>;
  };
  readonly lastContacts: { of(residentId: ResidentId, channel: ChannelName): Promise<LastContact> };
  /** Channels that a person switched off. */
  readonly channelSwitches: { isOff(channel: ChannelName): Promise<boolean> };
  readonly platformBlocks: {
    /** Remembers a block that begins. */
    add(block: Omit<Subject, "messageId"> & Pick<PlatformBlock, "notice" | "until">): Promise<void>;
    /** Keeps a block from others until the transaction ends. */
    hold(notice: OutboundId): Promise<PlatformBlock | null>;
    update(notice: OutboundId, change: Partial<Pick<PlatformBlock, "settled" | "attempts" | "dueAt">>): Promise<void>;
  };
  readonly residents: { person(residentId: ResidentId): Promise<Person> };
  readonly events: {
    append(place: Omit<Subject, "messageId">, event: ModerationEvent, at: Date, simulated: boolean): Promise<void>;
    /** Every event that bears on where a resident stands on a channel, by whatever record, oldest first. */
    sanctionsOf(residentId: ResidentId, channel: ChannelName): Promise<readonly RecordedEvent[]>;
  };
  readonly cases: { open(draft: FailedDeliveryCase): Promise<{ readonly caseId: CaseId; readonly isNew: boolean }> };
  readonly live: { publish(change: LiveChange): Promise<void> };
}

export interface DeliveryStore {
  readonly residents: { findByAlias(alias: Alias): Promise<ResidentId | null> };
  readonly outbound: {
    find(id: OutboundId): Promise<Outgoing | null>;
    findByChannelMessageId(channel: ChannelName, channelMessageId: string): Promise<Outgoing | null>;
    head(conversationId: ConversationId): Promise<Outgoing | null>;
    /** What was sent to a resident until a moment, and of which no arrival is known. */
    sentUntil(
      residentId: ResidentId,
      channel: ChannelName,
      until: Date,
    ): Promise<readonly Pick<Outgoing, "id" | "conversationId">[]>;
    /** Closing notices sent before a moment whose block neither began nor was lifted since. */
    unconfirmedClosings(before: Date): Promise<readonly Outgoing[]>;
  };
  transaction<Result>(work: (unit: DeliveryUnit) => Promise<Result>): Promise<Result>;
}

/** A channel, as far as sending goes. */
export interface Carrier {
  readonly perRecipientMilliseconds: number;
  readonly rate?: SendRate;
  send(message: OutgoingText): Promise<SendResult>;
  setPlatformBlock?(wish: PlatformBlockWish, person: readonly Alias[]): Promise<PlatformBlockResult>;
}

export type Carriers = Partial<Readonly<Record<ChannelName, Carrier>>>;

export interface DeliveryLog {
  messageSent(id: OutboundId, channel: ChannelName, attempt: number): void;
  sendingFailed(id: OutboundId, channel: ChannelName, failure: SendFailure, attempt: number): void;
  deliveryFailed(id: OutboundId, channel: ChannelName, code: string): void;
  deliveryConfirmed(id: OutboundId, channel: ChannelName): void;
  blockNotStarted(id: OutboundId, error: unknown): void;
  platformBlockSet(channel: ChannelName, wish: PlatformBlockWish): void;
  platformBlockFailed(channel: ChannelName, failure: SendFailure): void;
  channelResumed(channel: ChannelName): void;
  statusUnmatched(channel: ChannelName): void;
}
