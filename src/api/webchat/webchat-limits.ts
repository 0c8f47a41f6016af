import type { RequestHandler } from "express";
import { hourMilliseconds, limited, minuteMilliseconds } from "../rate-limits.ts";
import { bearerOf } from "../session/bearer.ts";
import type { Webchat } from "./webchat.ts";

// One address may be a household, a library or everybody on one mobile network.
const newSessionsPerAddress = { perMinute: 20, perHour: 200 };
const messagesPerMinute = { ofSession: 30, ofAddress: 120 };
// A page fetches after every change, so several times for a message.
const readsPerMinute = { ofSession: 600, ofAddress: 3000 };

/** How often the chat page may be asked what. Every session is a possible resident, so those count most strictly. */
export function webchatLimits(
  webchat: Webchat,
): Readonly<Record<"sessions" | "writing" | "reading", RequestHandler[]>> {
  const tooFast = "U stuurt te veel berichten achter elkaar. Wacht even en probeer het opnieuw.";
  const tooMany = "Er komen te veel verzoeken van dit adres. Wacht even en probeer het opnieuw.";
  const perAddress = (limit: number, windowMilliseconds = minuteMilliseconds) =>
    limited({ windowMilliseconds, limit, detail: tooMany });
  // What is no session of ours is refused further on, and takes no room here.
  const perSession = (limit: number) =>
    limited({
      windowMilliseconds: minuteMilliseconds,
      limit,
      keyOf: bearerOf,
      skip: (request) => !webchat.isSession(bearerOf(request)),
      detail: tooFast,
    });
  return {
    sessions: [
      perAddress(newSessionsPerAddress.perMinute),
      perAddress(newSessionsPerAddress.perHour, hourMilliseconds),
    ],
    writing: [perAddress(messagesPerMinute.ofAddress), perSession(messagesPerMinute.ofSession)],
    reading: [perAddress(readsPerMinute.ofAddress), perSession(readsPerMinute.ofSession)],
  };
}
