import type { MediaType, MessageContent } from "../../../model/message.ts";
import { ofUnknownType, unsupported } from "../unsupported.ts";
import type { RawAttachment, RawMessage } from "./payload.ts";

/**
 * What a message says: one thing, or one for each photo or file in it. Words stand with the first. What somebody else
 * made (a post, a story, a link's preview) is named and no more: its words are not the resident's.
 */
export function contentsOf(message: RawMessage): readonly MessageContent[] {
  const { text: words = "", quick_reply: button } = message;
  if (button) return [{ kind: "answer", answerId: button.payload ?? "", text: words }];
  const attached = message.attachments.map(attachmentContent);
  const own = attached.filter(({ kind }) => kind !== "unsupported");
  if (words === "") {
    if (own.length > 0) return own;
    return [attached[0] ?? unsupported(message.is_unsupported ? "unsupported" : "message-without-content")];
  }
  const [first, ...others] = own;
  if (first?.kind === "media") return [{ ...first, caption: words }, ...others];
  return [{ kind: "text", text: words }, ...own];
}

/** Whether something in a message is of a type that this version does not know. */
export function hasUnknownType({ attachments }: RawMessage): boolean {
  return attachments.some(({ type }) => type !== undefined && !mediaTypes.has(type) && !named.has(type));
}

const mediaTypes: ReadonlyMap<string, MediaType> = new Map([
  ["image", "image"],
  ["video", "video"],
  ["audio", "audio"],
  ["file", "document"],
  ["sticker", "sticker"],
  ["like_heart", "sticker"],
]);

/** Attachments that hold no words or pictures of the resident's own, or none that last. */
const named: ReadonlySet<string> = new Set([
  "appointment_booking",
  "ephemeral",
  "fallback",
  "ig_post",
  "ig_reel",
  "ig_story",
  "location",
  "post",
  "product",
  "reel",
  "share",
  "story",
  "story_mention",
  "template",
  "unsupported_type",
]);

function attachmentContent({ type, payload }: RawAttachment): MessageContent {
  if (type === undefined) return unsupported("attachment-without-type");
  const mediaType = mediaTypes.get(type);
  if (mediaType !== undefined) {
    return {
      kind: "media",
      // A thumbs-up comes as a picture with a sticker's number.
      mediaType: payload?.sticker_id === undefined ? mediaType : "sticker",
      // The address at which Meta keeps it for a while: there is no other id.
      ...(payload?.url ? { mediaId: payload.url } : {}),
    };
  }
  if (type === "location" && payload?.coordinates)
    return { kind: "location", latitude: payload.coordinates.lat, longitude: payload.coordinates.long };
  return named.has(type) ? unsupported(type) : ofUnknownType(type);
}
