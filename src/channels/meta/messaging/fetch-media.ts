import type { FetchedMedia, FetchLimits } from "../../../model/media.ts";
import { fetchedOf, foreignAddress, isKeptAt } from "../../fetched-media.ts";
import type { PlatformClient } from "../../platform-client.ts";

// Where Meta keeps what people send on Messenger and Instagram. Seen in Meta's published examples of attachments.
const mediaHosts = /(?:^|\.)(?:fbsbx\.com|fbcdn\.net|cdninstagram\.com)$/;

/**
 * A picture or document that somebody sent on Messenger or Instagram: the webhook names its address, which is signed, good
 * for a while, and there is no other. `files` has no token to give away.
 */
export async function fetchMedia(
  files: PlatformClient,
  graphUrl: string,
  address: string,
  { largestBytes }: FetchLimits,
): Promise<FetchedMedia> {
  if (!isKeptAt(address, mediaHosts, graphUrl)) return foreignAddress;
  return fetchedOf(await files.download(address, largestBytes), { statuses: [403, 404, 410], next: "give-up" });
}
