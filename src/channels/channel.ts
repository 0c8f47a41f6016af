import type { ChannelName } from "../model/channel.ts";
import type { OutgoingText, SendResult } from "../model/sending.ts";

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
