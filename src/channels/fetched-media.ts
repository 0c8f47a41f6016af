import type { FetchedMedia } from "../model/media.ts";
import type { DownloadResult } from "./download.ts";

/** What came of asking a platform for a picture or document, when nothing was had. */
export type MediaFailure = Extract<FetchedMedia, { outcome: "failed" }>;

/** A picture or document that was not had: the platform's own code or a word of ours, why, and whether to ask again. */
export function notFetched(code: string, problem: MediaFailure["problem"], next: MediaFailure["next"]): MediaFailure {
  return { outcome: "failed", code, problem, next };
}

/** No answer, or only a part of the file: asked for again. */
export const unreachableMedia = notFetched("unreachable", "unreachable", "retry");
/** More than is taken. */
export const tooLargeMedia = notFetched("too-large", "too-large", "give-up");
/** Its address is not one where the platform keeps such things: never asked. */
export const foreignAddress = notFetched("foreign-address", "refused", "give-up");

/** Whether an address is one of a platform's own, under HTTPS; or where the platform itself is reached. */
export function isKeptAt(url: string, hosts: RegExp, platformUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  return origin === new URL(platformUrl).origin || (protocol === "https:" && hosts.test(hostname));
}

/**
 * What a download comes to. With one of the statuses of `gone` the file is not at its address any more, and whether asking
 * again gives another address is `next`; any other refusal may pass.
 */
export function fetchedOf(
  downloaded: DownloadResult,
  gone: { readonly statuses: readonly number[]; readonly next: MediaFailure["next"] },
): FetchedMedia {
  switch (downloaded.kind) {
    case "downloaded":
      return { outcome: "fetched", bytes: downloaded.bytes };
    case "too-large":
      return tooLargeMedia;
    case "broken-off":
      return unreachableMedia;
    case "refused": {
      const code = `http-${downloaded.status}`;
      if (gone.statuses.includes(downloaded.status)) return notFetched(code, "gone", gone.next);
      return notFetched(code, "unreachable", "retry");
    }
  }
}
