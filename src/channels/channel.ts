import type { AnswerWindow } from "../model/answer-window.ts";
import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import type { LinkState } from "../model/link-state.ts";
import type { FetchedMedia, FetchLimits } from "../model/media.ts";
import type { PlatformBlockResult, PlatformBlockWish } from "../model/platform-block.ts";
import type { Alias } from "../model/resident.ts";
import type { OutgoingText, SendRate, SendResult } from "../model/sending.ts";

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
  /** Where so few messages may be sent that they have to wait for each other; what waits for one resident goes as one. */
  readonly rate?: SendRate;
  /** How long people can answer; absent where the platform sets no end. */
  readonly answerWindow?: AnswerWindow;
  send(message: OutgoingText): Promise<SendResult>;
  /** Puts somebody on the platform's own block list, or takes them off it; absent where the platform has none. */
  setPlatformBlock?(wish: PlatformBlockWish, person: readonly Alias[]): Promise<PlatformBlockResult>;
  /** Fetches a picture or document that a resident sent, by the id that came with it; absent where that cannot be. */
  fetchMedia?(mediaId: string, limits: FetchLimits): Promise<FetchedMedia>;
  close(): Promise<void>;
}

/** A channel that calls no webhook but is linked to a telephone, and so is one process's alone. */
export interface LinkedChannel extends Channel {
  /**
   * Links it, and keeps it so. What comes in is handed to `takeIn` in its order; what that rejects is handed over again
   * until it is in.
   */
  open(takeIn: (events: readonly ChannelEvent[]) => Promise<void>): void;
  linkState(): LinkState;
}
