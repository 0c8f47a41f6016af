import type { ChannelEvent } from "../../../model/channel-event.ts";

/** Kinds of events that ask nothing of us, by the key under which they come; words of Meta's documentation. */
export const silentKinds = [
  "account_linking",
  "app_roles",
  "delivery",
  "game_play",
  "message_edit",
  "message_reads",
  "messaging_feedback",
  "optin",
  "pass_thread_control",
  "payment",
  "policy_enforcement",
  "policy-enforcement",
  "postback",
  "reaction",
  "read",
  "referral",
  "request_thread_control",
  "take_thread_control",
] as const;

/** What we leave alone and count by name: words of ours, and of Meta's documentation of webhooks. */
const known: ReadonlySet<string> = new Set([
  ...silentKinds,
  "body",
  "empty",
  "entry-without-content",
  "change-without-content",
  "dashboard-test",
  "deletion-without-id",
  "echo-without-recipient",
  "edit-without-id",
  "message-without-sender",
  "own-echo",
  "reaction-without-emoji",
  "reaction-without-id",
  "standby",
  "comments",
  "feed",
  "live_comments",
  "mentions",
  "message_echoes",
  "message_reactions",
  "messages",
  "messaging_handover",
  "messaging_handovers",
  "messaging_optins",
  "messaging_postbacks",
  "messaging_referral",
  "messaging_seen",
  "story_insights",
]);

/** An event that asks nothing of us. A name that we do not know is not repeated: it came from outside. */
export function ignored(what: string): ChannelEvent {
  return { kind: "ignored", what: known.has(what) ? what : "unknown" };
}
