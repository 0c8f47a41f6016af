import { z } from "zod";
import type { FetchedMedia, FetchLimits } from "../../model/media.ts";
import { errorCode } from "../meta/error-table.ts";
import type { PlatformClient } from "../platform-client.ts";
import { failureOf } from "./errors.ts";

type Failed = Extract<FetchedMedia, { outcome: "failed" }>;

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
  if (!/^[\w-]{1,200}$/.test(mediaId)) return failed("no-media-id", "gone", "give-up");
  const result = await media.call("GET", `${mediaId}?phone_number_id=${encodeURIComponent(phoneNumberId)}`);
  if (result.kind === "broken-off") return unreachable;
  const file = described.safeParse(result.body).data;
  if (result.status !== 200 || file === undefined) return refusal(result.status, result.body);
  if (!isMetas(file.url, graphUrl)) return failed("foreign-address", "refused", "give-up");
  if ((file.file_size ?? 0) > largestBytes) return tooLarge;

  const downloaded = await media.download(file.url, largestBytes);
  switch (downloaded.kind) {
    case "downloaded":
      return { outcome: "fetched", bytes: downloaded.bytes };
    case "too-large":
      return tooLarge;
    case "broken-off":
      return unreachable;
    // The address may have expired on the way: the next attempt asks for a new one.
    case "refused":
      return failed(`http-${downloaded.status}`, downloaded.status === 404 ? "gone" : "unreachable", "retry");
  }
}

function failed(code: string, problem: Failed["problem"], next: Failed["next"]): Failed {
  return { outcome: "failed", code, problem, next };
}

const unreachable = failed("unreachable", "unreachable", "retry");
const tooLarge = failed("too-large", "too-large", "give-up");

function refusal(status: number, body: unknown): Failed {
  const code = refused.safeParse(body).data?.error.code ?? `http-${status}`;
  if (goneCodes.has(code) || status === 404) return failed(code, "gone", "give-up");
  // What is wrong with the account can be mended while the media is still there.
  return failed(code, "refused", failureOf(code, status).next === "give-up" ? "give-up" : "retry");
}

function isMetas(url: string, graphUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  return origin === new URL(graphUrl).origin || (protocol === "https:" && mediaHosts.test(hostname));
}
