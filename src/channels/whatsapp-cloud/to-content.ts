import type { MediaType, MessageContent } from "../../model/message.ts";
import { ofUnknownType, unsupported } from "../meta/unsupported.ts";
import { chosenWords } from "./interactive.ts";
import type { RawMessage } from "./payload.ts";

/** What a message says; `null` for what nobody said (a chat that was merely opened). */
export function contentOf(message: RawMessage): MessageContent | null {
  switch (message.type) {
    case "text":
      return message.text?.body === undefined
        ? unsupported("text-without-body")
        : { kind: "text", text: message.text.body };
    case "image":
    case "video":
    case "audio":
    case "document":
    case "sticker":
    case "voice":
      return media(message.type, message[message.type]);
    case "location":
      return location(message);
    case "contacts":
      return { kind: "contacts", count: message.contacts?.length ?? 0 };
    case "button":
      return { kind: "answer", answerId: message.button?.payload ?? "", text: message.button?.text ?? "" };
    case "interactive":
      return interactive(message.interactive);
    case "reaction":
      return reaction(message);
    case "order":
      return message.order?.text ? { kind: "text", text: message.order.text } : unsupported("order");
    case "edit":
      return edited(message);
    case "revoke":
      return message.revoke?.original_message_id ? { kind: "deletion", of: message.revoke.original_message_id } : null;
    case "request_welcome":
    case undefined:
      return null;
    default:
      return message.type === "unsupported" ? unsupported("unsupported") : ofUnknownType(message.type);
  }
}

function media(
  type: "image" | "video" | "audio" | "voice" | "document" | "sticker",
  raw: RawMessage["image"],
): MessageContent {
  const mediaType: MediaType = type === "audio" && raw?.voice === true ? "voice" : type;
  return {
    kind: "media",
    mediaType,
    ...(raw?.id === undefined ? {} : { mediaId: raw.id }),
    ...(raw?.caption ? { caption: raw.caption } : {}),
  };
}

function location({ location: place }: RawMessage): MessageContent {
  if (!place) return unsupported("location-without-place");
  const label = [place.name, place.address].filter(Boolean).join(", ");
  return { kind: "location", latitude: place.latitude, longitude: place.longitude, ...(label ? { label } : {}) };
}

function interactive(raw: RawMessage["interactive"]): MessageContent {
  const reply = raw?.button_reply ?? raw?.list_reply;
  if (reply) return { kind: "answer", answerId: reply.id ?? "", text: chosenWords(reply.id) ?? reply.title ?? "" };
  return unsupported(`interactive-${raw?.type ?? "empty"}`);
}

function reaction({ reaction: raw }: RawMessage): MessageContent {
  return { kind: "reaction", emoji: raw?.emoji || null, ...(raw?.message_id ? { to: raw.message_id } : {}) };
}

// The new words replace the old ones and are judged like any message.
function edited({ edit }: RawMessage): MessageContent {
  const inner = edit?.message;
  const of = edit?.original_message_id ?? "";
  const text = inner?.text?.body ?? inner?.image?.caption ?? inner?.video?.caption ?? inner?.document?.caption;
  return text === undefined ? unsupported("edit-without-text") : { kind: "edit", of, text };
}
