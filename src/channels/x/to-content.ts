import type { MediaType, MessageContent } from "../../model/message.ts";
import type { RawMessageData } from "./payload.ts";

type Attachment = NonNullable<RawMessageData>["attachment"];

const mediaTypes: Readonly<Record<string, MediaType>> = { photo: "image", video: "video", animated_gif: "video" };

/** What a direct message says. */
export function contentOf(data: RawMessageData): MessageContent {
  if (data === undefined) return { kind: "unsupported", what: "message-without-data" };
  const { text, attachment, quick_reply_response: quickReply } = data;
  const words = ownWords(text, attachment);
  if (quickReply !== undefined) return { kind: "answer", answerId: quickReply.metadata ?? "", text: words };
  const attached = attachment === undefined ? null : attachedContent(attachment, words);
  if (attached !== null) return attached;
  // Of an attachment that we do not know the words are judged all the same.
  if (words !== "") return { kind: "text", text: words };
  return { kind: "unsupported", what: attachment === undefined ? "text-without-body" : "attachment" };
}

// X puts a link to the attachment behind the words: it is none of them.
function ownWords(text = "", attachment: Attachment): string {
  const link = attachment?.media?.url;
  return (link === undefined || link === "" ? text : text.replace(link, "")).trim();
}

function attachedContent({ type, media, location }: NonNullable<Attachment>, words: string): MessageContent | null {
  const mediaType = mediaTypes[media?.type ?? ""];
  if (type === "media" && mediaType !== undefined) {
    const address = media?.media_url_https;
    return { kind: "media", mediaType, ...(address ? { mediaId: address } : {}), ...(words ? { caption: words } : {}) };
  }
  const place = location?.shared_coordinate?.coordinates.coordinates;
  if (type !== "location" || place === undefined || words !== "") return null;
  // As GeoJSON has it: longitude first.
  const [longitude, latitude] = place;
  return { kind: "location", latitude, longitude };
}
