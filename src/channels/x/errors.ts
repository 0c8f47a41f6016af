import { z } from "zod";
import type { SendFailure } from "../../model/sending.ts";

type Known = Pick<SendFailure, "advice" | "next">;

const account: Known = {
  next: "alarm",
  advice: "X refuses this account: check its keys, what the app is allowed, and whether the account is locked.",
};
const resident: Known = {
  next: "give-up",
  advice: "X lets no message through to this resident: they block us or take none; reach them another way.",
};
const known: Readonly<Record<number, Known>> = {
  401: account,
  402: { next: "alarm", advice: "X wants to be paid before it sends: check the credits in the developer console." },
  403: account,
  404: resident,
  // The limit is the account's: whatever else waits would be refused as well.
  429: { next: "outage", advice: "X takes no more messages for now; what waits is sent when it does." },
};
const theirTrouble: Known = { next: "retry", advice: "X could not take the message; it is sent again later." };
const refusal: Known = { next: "give-up", advice: "X refused the message: see the code in X's documentation." };

const problem = z.object({
  type: z.string().optional().catch(undefined),
  detail: z.string().optional().catch(undefined),
});

// X answers 403 both for an app that may not and for a resident who takes no messages; the second names people.
const isAboutPeople = /\bparticipants?\b|\brecipients?\b|\bmessages? to this user\b/i;

/** Whose fault an answer of X is and what to do. */
export function failureOf(status: number, body: unknown, headers: Headers): SendFailure {
  const wait = status === 429 ? secondsUntilFree(headers) : null;
  return {
    code: `http-${status}`,
    ...(status === 403 && isOfPeople(body) ? resident : (known[status] ?? (status >= 500 ? theirTrouble : refusal))),
    ...(wait === null ? {} : { retryAfterSeconds: wait }),
  };
}

function isOfPeople(body: unknown): boolean {
  const { type = "about:blank", detail = "" } = problem.safeParse(body).data ?? {};
  return !type.includes("/problems/") && isAboutPeople.test(detail);
}

// The limits of a quarter of an hour, and of a day for the account and for the app.
const limits = ["x-rate-limit", "x-user-limit-24hour", "x-app-limit-24hour"];
const longestWaitSeconds = 86_400;

/** How long until the limits that are used up begin anew, by X's own clock; `null` when X does not say. */
function secondsUntilFree(headers: Headers): number | null {
  const date = Date.parse(headers.get("date") ?? "");
  const now = (Number.isNaN(date) ? Date.now() : date) / 1000;
  const waits = limits
    .filter((limit) => headers.get(`${limit}-remaining`) === "0")
    .map((limit) => Number(headers.get(`${limit}-reset`)) - now)
    .filter((seconds) => seconds > 0);
  return waits.length === 0 ? null : Math.min(Math.ceil(Math.max(...waits)), longestWaitSeconds);
}
