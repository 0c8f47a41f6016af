import type { ChannelName } from "../model/channel.ts";
import type { MediaProblem } from "../model/media.ts";
import type { ArrivingMessage, MediaType } from "../model/message.ts";

// Sounds and films hold words that nothing here reads, and a sticker holds none.
const opened: ReadonlySet<MediaType> = new Set(["image", "document"]);

/**
 * What a message brings besides words; `null` when it brings nothing. Without a problem it is to be fetched and looked at
 * before the message is judged.
 */
export function mediaOf(
  { channel, content }: Pick<ArrivingMessage, "channel" | "content">,
  handsOver: (channel: ChannelName) => boolean,
): { readonly mediaType: MediaType; readonly problem: MediaProblem | null } | null {
  if (content.kind !== "media") return null;
  const { mediaType, mediaId } = content;
  if (!opened.has(mediaType)) return { mediaType, problem: "kind-not-opened" };
  const isThere = mediaId !== undefined && handsOver(channel);
  return { mediaType, problem: isThere ? null : "not-handed-over" };
}
