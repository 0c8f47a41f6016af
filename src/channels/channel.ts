import type { ChannelName } from "../model/channel.ts";
import type { SendFailure } from "../model/channel-event.ts";
import type { OutboundId } from "../model/ids.ts";
import type { Alias } from "../model/resident.ts";

/** A text for one resident. `id` is our own id of it; a platform that can, carries it along and gives it back. */
export interface OutgoingText {
  readonly id: OutboundId;
  /** Every way in which the resident is known here, latest seen first. */
  readonly to: readonly Alias[];
  readonly text: string;
}

/** How an attempt to send ended. Only `unknown` leaves open whether the resident will get it. */
export type SendResult =
  | { readonly outcome: "accepted"; readonly channelMessageId: string }
  | { readonly outcome: "refused"; readonly failure: SendFailure }
  /** It may have arrived: the platform did not answer. Nothing is sent again before its status has been awaited. */
  | { readonly outcome: "unknown"; readonly failure: SendFailure };

/**
 * One network through which residents write.
 * Laws: `send` never throws for what a platform or a network does, it answers whose fault it is; it never marks
 * anything as read or seen, shows typing or presence (D54); our own id travels along where the platform has room
 * for it; `close` leaves nothing running.
 */
export interface Channel {
  readonly name: ChannelName;
  /** Least time between two messages to one resident, in milliseconds. */
  readonly perRecipientMilliseconds: number;
  send(message: OutgoingText): Promise<SendResult>;
  close(): Promise<void>;
}
