import type { ChannelName } from "./channel.ts";
import type { Detection } from "./finding.ts";
import type { ConversationId, MessageId, ResidentId } from "./ids.ts";
import type { Alias } from "./resident.ts";

export type MediaType = "image" | "video" | "audio" | "voice" | "document" | "sticker";

/** What a resident sent. Texts are the resident's own words; an advert's or a quoted person's words never get in. */
export type MessageContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "media"; readonly mediaType: MediaType; readonly mediaId?: string; readonly caption?: string }
  | { readonly kind: "location"; readonly latitude: number; readonly longitude: number; readonly label?: string }
  | { readonly kind: "contacts"; readonly count: number }
  | { readonly kind: "answer"; readonly answerId: string; readonly text: string }
  | { readonly kind: "reaction"; readonly emoji: string | null; readonly to?: string }
  | { readonly kind: "edit"; readonly of: string; readonly text: string }
  | { readonly kind: "deletion"; readonly of: string }
  | { readonly kind: "unsupported"; readonly what: string };

export type ContentKind = MessageContent["kind"];

/** A message as a channel hands it over: parsed and verified, its sender not yet matched to a resident. */
export interface ArrivingMessage {
  readonly channel: ChannelName;
  /** The platform's own id; one message is stored once per (channel, channelMessageId). */
  readonly channelMessageId: string;
  readonly sender: readonly Alias[];
  readonly profileName?: string;
  readonly content: MessageContent;
  readonly replyTo?: string;
  /** When the platform says it was sent; `null` when it does not say. */
  readonly sentAt: Date | null;
}

/** A message as it is stored: what may be kept of it in clear, and the whole of it to be sealed. */
export interface NewMessage {
  readonly arriving: ArrivingMessage;
  readonly conversationId: ConversationId;
  readonly residentId: ResidentId;
  readonly contentKind: ContentKind;
  readonly redactedText: string | null;
  readonly detection: Detection;
  readonly receivedAt: Date;
}

/** A stored message. Its readable text is the redacted one; the original is sealed elsewhere and short-lived. */
export interface InboundMessage {
  readonly id: MessageId;
  readonly channel: ChannelName;
  readonly channelMessageId: string;
  readonly conversationId: ConversationId;
  readonly residentId: ResidentId;
  readonly contentKind: ContentKind;
  readonly redactedText: string | null;
  readonly sentAt: Date;
  readonly receivedAt: Date;
}

/**
 * `queued -> sending -> sent -> delivered`, or `failed` from any of them. Back to `queued` only when an attempt is known
 * to have failed and another one is due. `queued -> withdrawn` when people took back what it says before it was sent.
 */
export const deliveryStates = ["queued", "sending", "sent", "delivered", "failed", "withdrawn"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export type OutboundOrigin = "bot" | "agent";

/**
 * What hangs on a message: a warning counts, and a block begins, only once its text is there. A reopening asks a resident
 * to write again, in a text that the platform has approved, because it takes no other any more.
 */
export type OutboundPurpose = "reply" | "warning" | "closing" | "reopening";

/** The words of a message that can be judged; `null` when it has none (a sticker, a location). */
export function textOf(content: MessageContent): string | null {
  switch (content.kind) {
    case "text":
    case "edit":
    case "answer":
      return content.text;
    case "media":
      return content.caption ?? null;
    case "location":
    case "contacts":
    case "reaction":
    case "deletion":
    case "unsupported":
      return null;
  }
}
