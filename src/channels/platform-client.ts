import type { SendResult } from "../model/sending.ts";
import { type DownloadResult, download } from "./download.ts";
import { neverReached } from "./never-reached.ts";

/** What became of a call to a platform: an answer, its body `null` when it is no JSON, or none. */
export type CallResult =
  | { readonly kind: "answered"; readonly status: number; readonly body: unknown; readonly headers: Headers }
  | { readonly kind: "broken-off"; readonly mayHaveArrived: boolean };

export interface PlatformClient {
  /** Calls `path` under the platform's address. Never throws for what a network or a platform does. */
  call(method: "GET" | "POST" | "DELETE", path: string, body?: unknown): Promise<CallResult>;
  /** Where `path` is, under the platform's address. */
  addressOf(path: string): string;
  /** Fetches a file that the platform keeps at another address, as `download`. The caller vouches for that address. */
  download(url: string, largestBytes: number): Promise<DownloadResult>;
  /** Breaks off what is under way, and every later call. */
  close(): void;
}

const answerTimeoutMilliseconds = 15_000;
const downloadTimeoutMilliseconds = 60_000;

type CallHeaders = Readonly<Record<string, string>>;

/** Talks JSON with one platform, with a time limit for every call; its headers are the same for all calls, or each one's. */
export function createPlatformClient(
  address: string,
  headers: CallHeaders | ((method: string, url: string) => CallHeaders),
): PlatformClient {
  const root = address.replace(/\/$/, "");
  const closing = new AbortController();
  const headersFor = (method: string, url: string) => (typeof headers === "function" ? headers(method, url) : headers);
  const within = (milliseconds: number) => AbortSignal.any([closing.signal, AbortSignal.timeout(milliseconds)]);
  const addressOf = (path: string) => `${root}/${path}`;
  return {
    addressOf,
    async call(method, path, body) {
      const url = addressOf(path);
      const own = headersFor(method, url);
      try {
        const response = await fetch(url, {
          method,
          headers: { ...own, ...(body === undefined ? {} : { "content-type": "application/json" }) },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          signal: within(answerTimeoutMilliseconds),
        });
        const answer: unknown = await response.json().catch(() => null);
        return { kind: "answered", status: response.status, body: answer, headers: response.headers };
      } catch (error) {
        return { kind: "broken-off", mayHaveArrived: !neverReached(error) };
      }
    },
    download: (url, largestBytes) =>
      download(url, { headers: headersFor("GET", url), largestBytes, signal: within(downloadTimeoutMilliseconds) }),
    close: () => closing.abort(),
  };
}

/** What a message comes to whose call got no answer: what never left can be sent again, anything else may have arrived. */
export function brokenOff(platform: string, { mayHaveArrived }: { readonly mayHaveArrived: boolean }): SendResult {
  const failure = {
    code: "unreachable",
    advice: `${platform} cannot be reached; what waits is sent when it can.`,
    next: "outage",
  } as const;
  return { outcome: mayHaveArrived ? "unknown" : "refused", failure };
}
