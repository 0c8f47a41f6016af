import { z } from "zod";
import type { PlatformBlockResult, PlatformBlockWish } from "../../model/platform-block.ts";
import type { Alias } from "../../model/resident.ts";
import type { SendRate, SendResult } from "../../model/sending.ts";
import type { Channel } from "../channel.ts";
import { noAddress, unconfirmedBlock } from "../failures.ts";
import { brokenOff, type CallResult, createPlatformClient } from "../platform-client.ts";
import { failureOf } from "./errors.ts";
import { fetchMedia } from "./fetch-media.ts";
import { authorization, type XKeys } from "./oauth.ts";

export interface XOptions extends XKeys {
  readonly apiUrl: string;
  readonly perRecipientMilliseconds: number;
}

/**
 * What X takes of one account: 15 messages in 15 minutes, which also keeps to its 1440 a day. Five seconds more, because
 * a call takes a moment to get there. Source: the rate limits in X's documentation, August 2026.
 */
export const xRate: SendRate = { messages: 15, milliseconds: 15 * 60_000 + 5_000 };

const accepted = z.object({ data: z.object({ dm_event_id: z.string() }) });
const blockAnswer = z.object({ data: z.object({ blocked: z.boolean() }) });

/**
 * Direct messages of an account on X. X tells nothing of a message after it took it: so taken counts as delivered. No
 * call here marks as read or shows typing (D54).
 */
export function xChannel({ apiUrl, perRecipientMilliseconds, ...keys }: XOptions): Channel {
  const account = createPlatformClient(`${apiUrl.replace(/\/+$/, "")}/2`, (method, url) => ({
    authorization: authorizationOf(method, url, keys),
  }));

  return {
    name: "x",
    perRecipientMilliseconds,
    rate: xRate,
    async send({ to, text }) {
      const person = userIdOf(to);
      if (person === null) return { outcome: "refused", failure: noAddress("X") };
      return sent(await account.call("POST", `dm_conversations/with/${person}/messages`, { text }));
    },
    async setPlatformBlock(wish, person) {
      const userId = userIdOf(person);
      if (userId === null) return { outcome: "refused", failure: noAddress("X") };
      return outcomeOf(await account.call("POST", `users/${userId}/dm/${wish}`), wish);
    },
    fetchMedia: (address, limits) => fetchMedia(account, apiUrl, address, limits),
    close: () => {
      account.close();
      return Promise.resolve();
    },
  };
}

// What stands in the query is signed as fields.
function authorizationOf(method: string, address: string, keys: XKeys): string {
  const { origin, pathname, searchParams } = new URL(address);
  return authorization(method, origin + pathname, keys, Object.fromEntries(searchParams));
}

function sent(result: CallResult): SendResult {
  if (result.kind === "broken-off") return brokenOff("X", result);
  const { status, body, headers } = result;
  const id = accepted.safeParse(body).data?.data.dm_event_id;
  if (status < 300 && id !== undefined) return { outcome: "accepted", channelMessageId: id, isDelivered: true };
  const failure = failureOf(status, body, headers);
  // A server error, or an answer that we cannot read, does not tell what became of the message.
  return status >= 400 && status < 500 ? { outcome: "refused", failure } : { outcome: "unknown", failure };
}

function outcomeOf(result: CallResult, wish: PlatformBlockWish): PlatformBlockResult {
  if (result.kind === "broken-off") return unconfirmedBlock("X");
  const { status, body, headers } = result;
  const isBlocked = blockAnswer.safeParse(body).data?.data.blocked;
  if (status < 300 && isBlocked === (wish === "block")) return { outcome: "done" };
  return { outcome: status < 300 ? "unconfirmed" : "refused", failure: failureOf(status, body, headers) };
}

// Only digits ever stand in an address that we call.
function userIdOf(person: readonly Alias[]): string | null {
  const value = person.find(({ kind }) => kind === "x-user-id")?.value;
  return value !== undefined && /^\d{1,20}$/.test(value) ? value : null;
}
