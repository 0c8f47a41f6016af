import type { Update } from "grammy/types";
import type { ChannelEvent } from "../../model/channel-event.ts";

/** Kinds of updates that ask nothing of us: what happens elsewhere than in a chat of one person with the bot. */
const updates = [
  "channel_post",
  "edited_channel_post",
  "business_connection",
  "business_message",
  "edited_business_message",
  "deleted_business_messages",
  "guest_message",
  "stopped_message_generation",
  "message_reaction_count",
  "inline_query",
  "chosen_inline_result",
  "callback_query",
  "shipping_query",
  "pre_checkout_query",
  "purchased_paid_media",
  "poll",
  "poll_answer",
  "my_chat_member",
  "chat_member",
  "chat_join_request",
  "chat_boost",
  "removed_chat_boost",
  "managed_bot",
  "subscription",
] as const satisfies readonly (keyof Update)[];

/** What we leave alone and count by name: words of ours, and the Bot API's names of updates. */
const known: ReadonlySet<string> = new Set([
  ...updates,
  "body",
  "empty",
  "not-private",
  "bot-message",
  "start-command",
  "service-message",
  "edit-without-date",
  "edit-without-text",
  "message-without-sender",
  "reaction-without-id",
  "reaction-without-sender",
  "reaction-without-emoji",
]);

/** An event that asks nothing of us. A name that we do not know is not repeated: it came from outside. */
export function ignored(what: string): ChannelEvent {
  return { kind: "ignored", what: known.has(what) ? what : "unknown" };
}
