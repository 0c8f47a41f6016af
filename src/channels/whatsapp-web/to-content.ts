import type { MediaType, MessageContent } from "../../model/message.ts";
import type { RawMessage } from "./raw-message.ts";

const mediaTypes: Readonly<Record<string, MediaType>> = {
  image: "image",
  video: "video",
  ptv: "video",
  audio: "audio",
  ptt: "voice",
  document: "document",
  sticker: "sticker",
};

/** What a person may send that this channel has no words for; whoever sent it is asked for text. */
const wordless: ReadonlySet<string> = new Set([
  "comment",
  "event_creation",
  "groups_v4_invite",
  "hsm",
  "interactive",
  "list",
  "native_flow",
  "order",
  "oversized",
  "payment",
  "poll_creation",
  "poll_update",
  "product",
  "scheduled_event_creation",
  "unknown",
]);

/** Whether WhatsApp Web has a type of message that this version does not know. */
export function isUnknownType(type: string): boolean {
  return contentByType(type) === null && !wordless.has(type);
}

/** What a message says. `id` is what its file is fetched by. */
export function contentOf(message: RawMessage & { readonly type: string }, id: string): MessageContent {
  const content = contentByType(message.type)?.(message, id);
  if (content) return content;
  return unsupported(wordless.has(message.type) ? message.type : `unknown-${message.type.slice(0, 40)}`);
}

/** The words of a message that can be edited. */
export function wordsOf({ type, body, caption }: RawMessage): string | undefined {
  return type === "chat" ? body : caption;
}

export function unsupported(what: string): MessageContent {
  return { kind: "unsupported", what };
}

type Read = (message: RawMessage, id: string) => MessageContent;

function contentByType(type: string): Read | null {
  const mediaType = Object.hasOwn(mediaTypes, type) ? mediaTypes[type] : undefined;
  // Without a file the body is a thumbnail, so that only the caption is words.
  if (mediaType)
    return ({ caption }, id) => ({ kind: "media", mediaType, mediaId: id, ...(caption ? { caption } : {}) });
  switch (type) {
    case "chat":
      return ({ body }) => (body ? { kind: "text", text: body } : unsupported("text-without-body"));
    case "location":
      return location;
    case "vcard":
      return () => ({ kind: "contacts", count: 1 });
    case "multi_vcard":
      return ({ vcardList }) => ({ kind: "contacts", count: vcardList?.length ?? 0 });
    case "buttons_response":
      return ({ selectedButtonId, body }) => ({ kind: "answer", answerId: selectedButtonId ?? "", text: body ?? "" });
    case "template_button_reply":
      return ({ selectedId, body }) => ({ kind: "answer", answerId: selectedId ?? "", text: body ?? "" });
    case "list_response":
      return ({ listResponse, body }) => ({
        kind: "answer",
        answerId: listResponse?.singleSelectReply?.selectedRowId ?? "",
        text: body ?? "",
      });
    case "ciphertext":
      return () => unsupported("ciphertext");
    default:
      return null;
  }
}

function location({ lat, lng, loc }: RawMessage): MessageContent {
  if (lat === undefined || lng === undefined) return unsupported("location-without-place");
  const label = (loc ?? "").split("\n").filter(Boolean).join(", ");
  return { kind: "location", latitude: lat, longitude: lng, ...(label ? { label } : {}) };
}
