import type { Request, RequestHandler } from "express";
import type { IncrementResponse, Store } from "express-rate-limit";
import type { ApiParts, Tries } from "../ports.ts";
import { addressOf, limited, minuteMilliseconds } from "../rate-limits.ts";

const windowMilliseconds = 15 * minuteMilliseconds;
const failuresPerAddress = 10;
// Twice as many, so that one person who errs locks out nobody but themselves; from many addresses it is slow too.
const failuresPerUsername = 20;

/** Makes guessing a password slow: failures are counted by address and by user name, over all processes together. */
export function signInLimits({ store, now }: ApiParts): RequestHandler[] {
  const failures = (kind: string, limit: number, keyOf: (request: Request) => string) =>
    limited({
      windowMilliseconds,
      limit,
      keyOf,
      onlyFailures: true,
      store: countedIn(store.tries, kind, now),
      detail: "Te veel pogingen. Probeer het over een kwartier opnieuw.",
    });
  return [
    failures("sign-in-address", failuresPerAddress, addressOf),
    failures("sign-in-username", failuresPerUsername, usernameOf),
  ];
}

function usernameOf({ body }: Request): string {
  const name: unknown = (body as { username?: unknown } | undefined)?.username;
  return typeof name === "string" ? name.toLowerCase().slice(0, 64) : "";
}

function countedIn(tries: Tries, kind: string, now: () => Date): Store {
  return {
    // Keys of one kind mean nothing to the other.
    localKeys: true,
    async increment(key): Promise<IncrementResponse> {
      const { count, until } = await tries.add(kind, key, windowMilliseconds, now());
      return { totalHits: count, resetTime: until };
    },
    decrement: (key) => tries.takeBack(kind, key),
    resetKey: (key) => tries.forget(kind, key),
  };
}
