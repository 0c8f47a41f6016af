import type { OutboundId } from "./ids.ts";
import type { ArrivingMessage } from "./message.ts";
import type { Alias } from "./resident.ts";
import type { SendFailure } from "./sending.ts";

/** Everything a platform can tell us, after parsing. Raw payloads never travel further than the channel's folder. */
export type ChannelEvent =
  | { readonly kind: "message"; readonly message: ArrivingMessage }
  | {
      readonly kind: "delivery";
      readonly state: "sent" | "delivered" | "failed";
      readonly outboundId: OutboundId | null;
      readonly channelMessageId: string;
      readonly at: Date | null;
      readonly failure?: SendFailure;
    }
  /** Everything that was sent to a resident until this moment has arrived; which messages those are is not told. */
  | { readonly kind: "delivered-until"; readonly resident: Alias; readonly until: Date }
  | {
      readonly kind: "identity-change";
      /** The same change told again has the same key: it counts once. Holds numbers in clear; stored as a keyed hash. */
      readonly key: string;
      readonly previous: Alias;
      readonly current: Alias;
    }
  | {
      /**
       * Somebody else answered the resident in the name of the municipality: a person in the platform's own inbox, or
       * another program; or the conversation was handed over to them (then without id and text). What they said is
       * never judged, and never answered by the bot.
       */
      readonly kind: "answered-elsewhere";
      readonly resident: Alias;
      readonly channelMessageId: string | null;
      readonly text: string | null;
      readonly at: Date | null;
      /**
       * Whether the platform says that it was not us. Where it names nobody, this may be a message of ours that it
       * repeats: who acts on it first looks whether `channelMessageId` is of one of ours.
       */
      readonly isCertain: boolean;
    }
  | { readonly kind: "alarm"; readonly reason: string }
  | { readonly kind: "ignored"; readonly what: string }
  | { readonly kind: "unknown"; readonly what: UnknownPart };

/**
 * What a platform may send that this version does not know: a type of message (which a person sees to all the same),
 * or something that cannot be read at all where one of these was to stand.
 */
export type UnknownPart = "message-type" | "entry" | "change" | "message" | "status" | "echo" | "user-id-update";
