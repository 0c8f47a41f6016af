import { z } from "zod";
import type { PlatformBlockResult, PlatformBlockWish } from "../../../model/platform-block.ts";
import type { Alias, AliasKind } from "../../../model/resident.ts";
import { noAddress, unconfirmedBlock } from "../../failures.ts";
import type { CallResult, PlatformClient } from "../../platform-client.ts";
import { createMessagingErrors } from "./errors.ts";
import type { MessagingNetwork } from "./network.ts";

// Instagram answers with a text where one expects a truth value; of Messenger "result" is told.
const answer = z.object({
  success: z.union([z.string(), z.boolean()]).optional().catch(undefined),
  result: z.string().optional().catch(undefined),
});

/**
 * Puts somebody on the network's own block list, or takes them off it; `page` is the node of the Page. One person a call
 * of the ten that are allowed, so that a failure is always this one's. Meta wants a conversation with them to exist.
 */
export async function moderate(
  page: PlatformClient,
  network: MessagingNetwork,
  wish: PlatformBlockWish,
  person: readonly Alias[],
): Promise<PlatformBlockResult> {
  const id = idOf(person, network.aliasKind);
  if (id === null) return { outcome: "refused", failure: noAddress(network.title) };
  const body = { user_ids: [{ id }], actions: [wish === "block" ? "block_user" : "unblock_user"] };
  return outcomeOf(await page.call("POST", "moderate_conversations", body), network);
}

/** How somebody is known on a network; `null` when they are not. */
export function idOf(person: readonly Alias[], aliasKind: AliasKind): string | null {
  return person.find(({ kind }) => kind === aliasKind)?.value ?? null;
}

function outcomeOf(result: CallResult, { title }: MessagingNetwork): PlatformBlockResult {
  if (result.kind === "broken-off") return unconfirmedBlock(title);
  const { success, result: word } = answer.safeParse(result.body).data ?? {};
  const isDone = String(success) === "true" || word === "success";
  if (result.status < 300 && isDone) return { outcome: "done" };
  const { failure } = createMessagingErrors(title).notTaken(result);
  const saysNo = result.status >= 300 || String(success) === "false";
  return { outcome: saysNo ? "refused" : "unconfirmed", failure };
}
