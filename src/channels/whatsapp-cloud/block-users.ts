import { z } from "zod";
import type { PlatformBlockResult, PlatformBlockWish } from "../../model/platform-block.ts";
import type { Alias } from "../../model/resident.ts";
import { noAddress, unconfirmedBlock } from "../failures.ts";
import { errorCode } from "../meta/error-table.ts";
import type { CallResult, PlatformClient } from "../platform-client.ts";
import { failureOf } from "./errors.ts";

const listed = z.array(z.unknown()).catch([]);
const answer = z.object({
  block_users: z
    .object({
      added_users: listed,
      removed_users: listed,
      failed_users: z.array(z.object({ errors: z.array(z.object({ code: errorCode })).catch([]) })).catch([]),
    })
    .partial()
    .optional()
    .catch(undefined),
  error: z.object({ code: errorCode }).optional().catch(undefined),
});

/**
 * Meta's list of blocked people, by number where it is known and else by user id; an id of a parent company is refused
 * there. Meta adds only who wrote in the last 24 hours. One person a call, so that a failure is always this one's.
 */
export async function setBlock(
  number: PlatformClient,
  wish: PlatformBlockWish,
  person: readonly Alias[],
): Promise<PlatformBlockResult> {
  const entry = entryOf(person);
  if (entry === null) return { outcome: "refused", failure: noAddress("WhatsApp") };
  const body = { messaging_product: "whatsapp", block_users: [entry] };
  return outcomeOf(await number.call(wish === "block" ? "POST" : "DELETE", "block_users", body), wish);
}

function entryOf(person: readonly Alias[]): { user: string } | { user_id: string } | null {
  const phone = person.find(({ kind }) => kind === "phone");
  if (phone) return { user: phone.value };
  const user = person.find(({ kind, value }) => kind === "whatsapp-user-id" && !isParent(value));
  return user ? { user_id: user.value } : null;
}

const isParent = (userId: string) => /^[A-Z]{2}\.ENT\./.test(userId);

function outcomeOf(result: CallResult, wish: PlatformBlockWish): PlatformBlockResult {
  if (result.kind === "broken-off") return unconfirmedBlock("WhatsApp");
  const { status, body } = result;
  const read = answer.safeParse(body).data;
  const done = wish === "block" ? read?.block_users?.added_users : read?.block_users?.removed_users;
  if (done !== undefined && done.length > 0) return { outcome: "done" };
  // What Meta says of the person goes before what it says of the whole request.
  const code = read?.block_users?.failed_users?.[0]?.errors[0]?.code ?? read?.error?.code;
  if (code !== undefined) return { outcome: "refused", failure: failureOf(code, status) };
  return { outcome: status < 300 ? "unconfirmed" : "refused", failure: failureOf(`http-${status}`, status) };
}
