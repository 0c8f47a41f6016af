import type { Urgency } from "../model/case.ts";
import type { ChannelName } from "../model/channel.ts";
import type { ModerationEvent } from "../model/event.ts";
import type { CaseId, ConversationId, MessageId, OutboundId, ResidentId } from "../model/ids.ts";
import type { LiveChange } from "../model/live-change.ts";
import type { DeliveryState, OutboundPurpose } from "../model/message.ts";
import type { Person } from "../model/resident.ts";
import type { OutgoingText, SendFailure, SendResult } from "../model/sending.ts";
import type { Subject } from "../model/subject.ts";

/** A message on its way out, as delivery sees it. */
export interface Outgoing {
  readonly id: OutboundId;
  readonly channel: ChannelName;
  readonly conversationId: ConversationId;
  readonly residentId: ResidentId;
  readonly inReplyTo: MessageId;
  readonly purpose: OutboundPurpose;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly dueAt: Date;
  readonly handedOverAt: Date | null;
  readonly body: Buffer | null;
}

export interface OutgoingChange {
  readonly state?: DeliveryState;
  readonly attempts?: number;
  readonly dueAt?: Date;
  readonly handedOverAt?: Date;
  readonly channelMessageId?: string;
  readonly failureCode?: string;
  readonly sentAt?: Date;
  readonly deliveredAt?: Date;
}

export interface FailedDeliveryCase {
  readonly subject: Subject;
  readonly reason: "delivery-failed";
  readonly urgency: Urgency;
  readonly promisedAt: null;
  readonly phone: null;
  readonly at: Date;
}

export interface DeliveryUnit {
  readonly conversations: {
    lock(id: ConversationId): Promise<{ readonly pacedUntil: Date | null }>;
    update(id: ConversationId, change: { readonly pacedUntil: Date }): Promise<void>;
  };
  readonly outbound: {
    find(id: OutboundId): Promise<Outgoing | null>;
    head(conversationId: ConversationId): Promise<Outgoing | null>;
    bodyOf(outgoing: Outgoing): Promise<string>;
    update(id: OutboundId, change: OutgoingChange): Promise<void>;
    /** Notes that a platform has accepted it; a later state that its status already brought stays. */
    markAccepted(id: OutboundId, channelMessageId: string, at: Date): Promise<void>;
  };
  readonly residents: { person(residentId: ResidentId): Promise<Person> };
  readonly events: {
    append(outgoing: Outgoing, event: ModerationEvent, at: Date, simulated: boolean): Promise<void>;
    openAnnouncementOf(
      conversationId: ConversationId,
      outboundId: OutboundId,
    ): Promise<{ readonly until: string } | null>;
  };
  readonly cases: { open(draft: FailedDeliveryCase): Promise<{ readonly caseId: CaseId; readonly isNew: boolean }> };
  readonly live: { publish(change: LiveChange): Promise<void> };
}

export interface DeliveryStore {
  readonly outbound: {
    find(id: OutboundId): Promise<Outgoing | null>;
    findByChannelMessageId(channel: ChannelName, channelMessageId: string): Promise<Outgoing | null>;
    head(conversationId: ConversationId): Promise<Outgoing | null>;
    /** Closing notices sent before a moment whose block neither began nor was lifted since. */
    unconfirmedClosings(before: Date): Promise<readonly Outgoing[]>;
  };
  transaction<Result>(work: (unit: DeliveryUnit) => Promise<Result>): Promise<Result>;
}

/** A channel, as far as sending goes. */
export interface Carrier {
  readonly perRecipientMilliseconds: number;
  send(message: OutgoingText): Promise<SendResult>;
}

export type Carriers = Partial<Readonly<Record<ChannelName, Carrier>>>;

export interface DeliveryLog {
  messageSent(id: OutboundId, channel: ChannelName, attempt: number): void;
  sendingFailed(id: OutboundId, channel: ChannelName, failure: SendFailure, attempt: number): void;
  deliveryFailed(id: OutboundId, channel: ChannelName, code: string): void;
  deliveryConfirmed(id: OutboundId, channel: ChannelName): void;
  blockNotStarted(id: OutboundId, error: unknown): void;
  statusUnmatched(channel: ChannelName): void;
}
