import { z } from "zod";
import type { FetchedMedia, FetchLimits } from "../../model/media.ts";
import {
  fetchedOf,
  foreignAddress,
  isKeptAt,
  type MediaFailure,
  notFetched,
  tooLargeMedia,
  unreachableMedia,
} from "../fetched-media.ts";
import { errorCode } from "../meta/error-table.ts";
import type { PlatformClient } from "../platform-client.ts";
import { failureOf } from "./errors.ts";

const described = z.object({ url: z.string(), file_size: z.coerce.number().optional().catch(undefined) });
const refused = z.object({ error: z.object({ code: errorCode }) });

// Where Meta keeps what its users send. The token goes nowhere else, whatever an answer says.
const mediaHosts = /(?:^|\.)(?:fbsbx\.com|facebook\.com|fbcdn\.net|whatsapp\.net)$/;
// An object that is not there, or not ours to see; media that has expired or could not be fetched by Meta itself.
const goneCodes: ReadonlySet<string> = new Set(["100", "131052", "131053"]);

/**
 * A picture or document at Meta: its id leads to an address, which is good for five minutes and wants the token too
 * (Cloud API, media reference).
 */
export async function fetchMedia(
  media: PlatformClient,
  asked: { readonly graphUrl: string; readonly phoneNumberId: string; readonly mediaId: string },
  { largestBytes }: FetchLimits,
): Promise<FetchedMedia> {
  const { graphUrl, phoneNumberId, mediaId } = asked;
  if (!/^[\w-]{1,200}$/.test(mediaId)) return notFetched("no-media-id", "gone", "give-up");
  const result = await media.call("GET", `${mediaId}?phone_number_id=${encodeURIComponent(phoneNumberId)}`);
  if (result.kind === "broken-off") return unreachableMedia;
  const file = described.safeParse(result.body).data;
  if (result.status !== 200 || file === undefined) return refusal(result.status, result.body);
  if (!isKeptAt(file.url, mediaHosts, graphUrl)) return foreignAddress;
  if ((file.file_size ?? 0) > largestBytes) return tooLargeMedia;
  // The address may have expired on the way: the next attempt asks for a new one.
  return fetchedOf(await media.download(file.url, largestBytes), { statuses: [404], next: "retry" });
}

function refusal(status: number, body: unknown): MediaFailure {
  const code = refused.safeParse(body).data?.error.code ?? `http-${status}`;
  if (goneCodes.has(code) || status === 404) return notFetched(code, "gone", "give-up");
  // What is wrong with the account can be mended while the media is still there.
  return notFetched(code, "refused", failureOf(code, status).next === "give-up" ? "give-up" : "retry");
}
