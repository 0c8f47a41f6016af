import type { ChannelEvent } from "../../model/channel-event.ts";

/** What we leave alone and count by name: words of ours, and types of message that no person writes. */
const known = [
  "unreadable",
  "own-message",
  "status",
  "broadcast",
  "newsletter",
  "group-message",
  "whatsapp-itself",
  "other-sender",
  "message-without-sender",
  "message-without-type",
  "reaction-without-id",
  "revoke-without-id",
  "edit-without-words",
  "words-filled-in",
  "ciphertext-waiting",
  "too-old",
  "ack-pending",
  "ack-of-other",
  "identity-change-without-ids",
  // The pictures of an album come one by one as well.
  "album",
  // Come as events of their own.
  "reaction",
  "broadcast_notification",
  "call_log",
  "debug",
  "e2e_notification",
  "gp2",
  "group_notification",
  "newsletter_notification",
  "notification",
  "notification_template",
  "pin_message",
  "protocol",
] as const;
export type Ignored = (typeof known)[number];

const names: ReadonlySet<string> = new Set(known);

/** Whether a type of message is one that no person writes. */
export function isNoMessage(type: string): type is Ignored {
  return names.has(type);
}

export function ignored(what: Ignored): ChannelEvent {
  return { kind: "ignored", what };
}
