import type { Request, RequestHandler } from "express";
import { ipKeyGenerator, rateLimit, type Store } from "express-rate-limit";
import { ApiError } from "./problem-handler.ts";

export const minuteMilliseconds = 60_000;
export const hourMilliseconds = 60 * minuteMilliseconds;

export interface RateLimit {
  readonly windowMilliseconds: number;
  /** Most requests in a window. */
  readonly limit: number;
  /** What is counted together: by default the client's address, IPv6 by its /56 network. */
  readonly keyOf?: (request: Request) => string;
  /** Requests that this limit does not count. */
  readonly skip?: (request: Request) => boolean;
  /** Requests that succeed are taken off the count again. */
  readonly onlyFailures?: boolean;
  /** Where counts are kept; by default in this process. */
  readonly store?: Store;
  /** What the client reads. */
  readonly detail: string;
}

/** Answers 429 to whoever asks too often. */
export function limited(limit: RateLimit): RequestHandler {
  return rateLimit({
    windowMs: limit.windowMilliseconds,
    limit: limit.limit,
    keyGenerator: limit.keyOf ?? addressOf,
    skip: limit.skip ?? (() => false),
    skipSuccessfulRequests: limit.onlyFailures ?? false,
    standardHeaders: true,
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new ApiError(429, "too-many", limit.detail)),
    // A client may send this header as it likes; unless a proxy is set up, nobody reads it.
    validate: { xForwardedForHeader: false },
    ...(limit.store ? { store: limit.store } : {}),
  });
}

/** Failures of one address, counted once they are known, so that many good requests at once never count. */
export interface FailureCount {
  isFull(address: string): boolean;
  add(address: string): void;
}

/** Counts in this process, in windows that begin anew for everybody at the same moment. */
export function createFailureCount(windowMilliseconds: number, most: number): FailureCount {
  const counts = new Map<string, number>();
  setInterval(() => counts.clear(), windowMilliseconds).unref();
  return {
    isFull: (address) => (counts.get(address) ?? 0) >= most,
    add: (address) => void counts.set(address, (counts.get(address) ?? 0) + 1),
  };
}

/** Where a request comes from, as far as the proxies in front may be believed; IPv6 by its /56 network. */
export function addressOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? "");
}
