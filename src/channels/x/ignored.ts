import type { ChannelEvent } from "../../model/channel-event.ts";

/** What we leave alone and count by name: words of ours, and X's names of events. */
const known: ReadonlySet<string> = new Set([
  "body",
  "empty",
  "own-message",
  "group-message",
  "other-recipient",
  "other-account",
  "message-without-sender",
  "chat-without-sender",
  "no-message",
  "dm.sent",
  "dm.read",
  "dm.indicate_typing",
  "chat.sent",
  "chat.conversation_join",
  "profile.update",
  "follow.followed",
  "follow.followed_by",
  "for_user_id",
  "direct_message_mark_read_events",
  "direct_message_indicate_typing_events",
  "tweet_create_events",
  "tweet_delete_events",
  "favorite_events",
  "follow_events",
  "block_events",
  "mute_events",
]);

/** An event that asks nothing of us. A name that we do not know is not repeated: it came from outside. */
export function ignored(what: string): ChannelEvent {
  return { kind: "ignored", what: known.has(what) ? what : "unknown" };
}
