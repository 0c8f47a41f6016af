import type { ChannelEvent } from "../../model/channel-event.ts";

/** What we leave alone and count by name: words of ours, and of Meta's documentation of webhooks. */
const known: ReadonlySet<string> = new Set([
  "body",
  "empty",
  "own-echo",
  "group-message",
  "change-without-value",
  "change-without-content",
  "message-without-type",
  "message-without-sender",
  "reaction-without-id",
  "identity-change-without-ids",
  "system",
  "customer_identity_changed",
  "request_welcome",
  "revoke",
  "status-deleted",
  "status-warning",
  "status-unknown",
  "messages",
  "account_alerts",
  "account_review_update",
  "account_settings_update",
  "account_update",
  "business_capability_update",
  "business_status_update",
  "calls",
  "flows",
  "group_lifecycle_update",
  "group_participants_update",
  "group_settings_update",
  "group_status_update",
  "history",
  "message_echoes",
  "message_template_components_update",
  "message_template_quality_update",
  "message_template_status_update",
  "phone_number_name_update",
  "phone_number_quality_update",
  "security",
  "smb_app_state_sync",
  "smb_message_echoes",
  "template_category_update",
  "tracking_events",
  "user_id_update",
  "user_preferences",
]);

/** An event that asks nothing of us. A name that we do not know is not repeated: it came from outside. */
export function ignored(what: string): ChannelEvent {
  return { kind: "ignored", what: known.has(what) ? what : "unknown" };
}
