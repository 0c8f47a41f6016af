import { type Api, GrammyError } from "grammy";
import type { FetchedMedia, FetchLimits } from "../../model/media.ts";
import { fetchedOf, notFetched, tooLargeMedia, unreachableMedia } from "../fetched-media.ts";
import type { PlatformClient } from "../platform-client.ts";
import { failureOf } from "./errors.ts";

/**
 * A picture or document at Telegram: its id leads to a path, which is good for an hour (Bot API, `getFile`, at most 20 MB).
 * `files` is where those paths are, behind the bot's token.
 */
export async function fetchMedia(
  api: Api,
  files: PlatformClient,
  fileId: string,
  { largestBytes }: FetchLimits,
): Promise<FetchedMedia> {
  try {
    const { file_size: size = 0, file_path: path = "" } = await api.getFile(fileId);
    if (size > largestBytes) return tooLargeMedia;
    // A folder and a name, and no way out of them.
    if (!/^\w+(?:\/[\w-]+(?:\.\w+)?)+$/.test(path)) return notFetched("no-path", "gone", "give-up");
    return fetchedOf(await files.download(files.addressOf(path), largestBytes), { statuses: [404], next: "retry" });
  } catch (error) {
    return error instanceof GrammyError ? refusal(error) : unreachableMedia;
  }
}

function refusal({ error_code: status, description, parameters }: GrammyError): FetchedMedia {
  const code = `http-${status}`;
  if (/too big/i.test(description)) return tooLargeMedia;
  // An id that Telegram does not know, or no more.
  if (status === 400) return notFetched(code, "gone", "give-up");
  if (status === 429 || status >= 500) return unreachableMedia;
  const { next } = failureOf(status, parameters.retry_after);
  // What is wrong with the token can be mended while the file is still there.
  return notFetched(code, "refused", next === "give-up" ? "give-up" : "retry");
}
