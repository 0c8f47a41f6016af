import type { Choice } from "./choice.ts";
import type { OutboundId } from "./ids.ts";
import type { OutboundOrigin, OutboundPurpose } from "./message.ts";
import type { Alias } from "./resident.ts";

/** A text for one resident. `id` is our own id of it; a platform that can, carries it along and gives it back. */
export interface OutgoingText {
  readonly id: OutboundId;
  /** Every way in which the resident is known on the channel, latest seen first. */
  readonly to: readonly Alias[];
  readonly text: string;
  /** Who wrote it: some platforms allow people longer to answer than a bot, and a bot never passes for one. */
  readonly origin: OutboundOrigin;
  /** What it is for: a reopening goes as the template that the platform has approved. */
  readonly purpose: OutboundPurpose;
  /** The answers that it offers; its text names them too. */
  readonly choices: readonly Choice[];
}

/** Whose doing it is that something could not be sent, and what that asks of us. */
export interface SendFailure {
  /** The platform's own code, or a word of ours such as `unreachable`. */
  readonly code: string;
  readonly advice: string;
  /**
   * Try this message again later; give it up; or keep everything for its channel until that works again, which asks
   * for people (`alarm`) or only for patience (`outage`).
   */
  readonly next: "retry" | "give-up" | "alarm" | "outage";
  /** How long the platform asks to wait before the next attempt, when it says so. */
  readonly retryAfterSeconds?: number;
}

/** As much as a platform takes over all residents together: no more messages than these in any such while. */
export interface SendRate {
  readonly messages: number;
  readonly milliseconds: number;
}

/** How an attempt to send ended. Only `unknown` leaves open whether the resident will get it. */
export type SendResult =
  | {
      readonly outcome: "accepted";
      readonly channelMessageId: string;
      /** The platform says nothing of it later: that it took the message is its last word, and counts as delivered. */
      readonly isDelivered?: true;
    }
  | { readonly outcome: "refused"; readonly failure: SendFailure }
  /** It may have arrived: the platform did not answer. Nothing is sent again before its status has been awaited. */
  | { readonly outcome: "unknown"; readonly failure: SendFailure };
