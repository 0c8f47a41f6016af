import { z } from "zod";
import type { FetchedMedia, FetchLimits } from "../../model/media.ts";
import { notFetched, tooLargeMedia, unreachableMedia } from "../fetched-media.ts";
import { inTime } from "./in-time.ts";
import type { WebClient } from "./quiet-client.ts";

const lookMilliseconds = 10_000;
const downloadMilliseconds = 60_000;

const announced = z.object({ size: z.number() });

/**
 * A picture or document that the page of WhatsApp Web has, or can still fetch, by the id of its message. Nothing is marked
 * as seen or played by it. The page hands it over in one piece, so what is too large is told by its announced size first.
 */
export async function fetchMedia(
  client: WebClient,
  messageId: string,
  { largestBytes }: FetchLimits,
): Promise<FetchedMedia> {
  try {
    const message = await inTime("Looking for a message", client.getMessageById(messageId), lookMilliseconds);
    if (!message?.hasMedia) return notFetched("no-media", "gone", "give-up");
    if ((announced.safeParse(message.rawData).data?.size ?? 0) > largestBytes) return tooLargeMedia;
    const media = await inTime("Fetching a file", message.downloadMedia(), downloadMilliseconds);
    // Expired at WhatsApp, and asked of the telephone anew: there again when that is online.
    if (!media) return notFetched("not-there-now", "gone", "retry");
    const bytes = Buffer.from(media.data, "base64");
    return bytes.length > largestBytes ? tooLargeMedia : { outcome: "fetched", bytes };
  } catch {
    return unreachableMedia;
  }
}
