import type { FetchedMedia, FetchLimits } from "../../model/media.ts";
import { fetchedOf, foreignAddress, isKeptAt } from "../fetched-media.ts";
import type { PlatformClient } from "../platform-client.ts";

// Photos of direct messages are kept where only their two ends may see them; X documents no other place for them.
const mediaHosts = /^ton\.(?:twitter|x)\.com$/;

/** A photo in a direct message on X, by the address that came with it; it wants our keys. */
export async function fetchMedia(
  account: PlatformClient,
  apiUrl: string,
  address: string,
  { largestBytes }: FetchLimits,
): Promise<FetchedMedia> {
  if (!isKeptAt(address, mediaHosts, apiUrl)) return foreignAddress;
  return fetchedOf(await account.download(address, largestBytes), { statuses: [404, 410], next: "give-up" });
}
