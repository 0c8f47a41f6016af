import type { AnswerWindow } from "../model/answer-window.ts";
import type { ChannelName } from "../model/channel.ts";
import type { PlatformBlockResult, PlatformBlockWish } from "../model/platform-block.ts";
import type { Alias } from "../model/resident.ts";
import type { OutgoingText, SendResult } from "../model/sending.ts";

/**
 * One network through which residents write.
 * Laws: nothing in here throws for what a platform or a network does, it answers whose fault it is; it never marks
 * anything as read or seen, shows typing or presence (D54); our own id travels along where the platform has room
 * for it; `close` leaves nothing running.
 */
export interface Channel {
  readonly name: ChannelName;
  /** Least time between two messages to one resident, in milliseconds. */
  readonly perRecipientMilliseconds: number;
  /** How long people can answer; absent where the platform sets no end. */
  readonly answerWindow?: AnswerWindow;
  send(message: OutgoingText): Promise<SendResult>;
  /** Puts somebody on the platform's own block list, or takes them off it; absent where the platform has none. */
  setPlatformBlock?(wish: PlatformBlockWish, person: readonly Alias[]): Promise<PlatformBlockResult>;
  close(): Promise<void>;
}
