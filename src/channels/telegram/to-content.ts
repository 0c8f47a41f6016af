import type { Message } from "grammy/types";
import type { MediaType, MessageContent } from "../../model/message.ts";
import type { RawMessage } from "./payload.ts";

// In this order: an animation also stands there as a document.
const media = {
  animation: "video",
  live_photo: "image",
  photo: "image",
  video: "video",
  video_note: "video",
  voice: "voice",
  audio: "audio",
  document: "document",
  sticker: "sticker",
} as const satisfies Partial<Record<keyof Message, MediaType>>;
type MediaKey = keyof typeof media;

/** What somebody says with something that has no words or file for us: a person sees to it. */
const unsupported = [
  "rich_message",
  "paid_media",
  "story",
  "dice",
  "game",
  "poll",
  "checklist",
  "checklist_tasks_done",
  "checklist_tasks_added",
  "giveaway",
  "giveaway_winners",
  "gift",
  "unique_gift",
  "invoice",
  "passport_data",
  "users_shared",
  "chat_shared",
  "web_app_data",
] as const satisfies readonly (keyof Message)[];

/** What Telegram writes in a chat when somebody does something there: nobody said it. */
const service = [
  "pinned_message",
  "message_auto_delete_timer_changed",
  "chat_background_set",
  "write_access_allowed",
  "connected_website",
  "successful_payment",
  "refunded_payment",
  "proximity_alert_triggered",
  "boost_added",
  "gift_upgrade_sent",
  "new_chat_title",
  "new_chat_photo",
  "delete_chat_photo",
  "forum_topic_created",
  "forum_topic_edited",
  "forum_topic_closed",
  "forum_topic_reopened",
  "video_chat_scheduled",
  "video_chat_started",
  "video_chat_ended",
  "managed_bot_created",
] as const satisfies readonly (keyof Message)[];

/** What stands for a kind of message that this version does not know. */
export const unknownContent: MessageContent = { kind: "unsupported", what: "unknown" };

/** What a message says; `null` for what nobody said. */
export function contentOf(message: RawMessage): MessageContent | null {
  if (message.text !== undefined) return { kind: "text", text: message.text };
  const mediaKey = (Object.keys(media) as MediaKey[]).find((key) => message[key] !== undefined);
  if (mediaKey !== undefined) return mediaOf(message, mediaKey);
  const place = message.venue?.location ?? message.location;
  if (place !== undefined) {
    const label = [message.venue?.title, message.venue?.address].filter(Boolean).join(", ");
    return { kind: "location", ...place, ...(label ? { label } : {}) };
  }
  if (message.contact !== undefined) return { kind: "contacts", count: 1 };
  const what = unsupported.find((key) => message[key] !== undefined);
  if (what !== undefined) return { kind: "unsupported", what };
  return service.some((key) => message[key] !== undefined) ? null : unknownContent;
}

function mediaOf(message: RawMessage, key: MediaKey): MessageContent {
  const mediaId = fileIdOf(message, key);
  return {
    kind: "media",
    mediaType: media[key],
    ...(mediaId === undefined ? {} : { mediaId }),
    ...(message.caption ? { caption: message.caption } : {}),
  };
}

// Of a photo Telegram gives several sizes, the largest last.
function fileIdOf(message: RawMessage, key: MediaKey): string | undefined {
  if (key === "photo") return message.photo?.at(-1)?.file_id;
  if (key === "live_photo") return message.live_photo?.photo?.at(-1)?.file_id ?? message.live_photo?.file_id;
  return message[key]?.file_id;
}
