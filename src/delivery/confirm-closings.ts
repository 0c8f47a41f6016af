import type { DeliveryStore } from "./ports.ts";
import { startBlock } from "./settle.ts";

/**
 * Starts blocks whose closing notice was sent but of which no delivery was heard in time: a telephone that stays
 * off does not put off a block for ever (C9).
 */
export function createConfirmClosings(
  store: DeliveryStore,
  now: () => Date,
  closingConfirmMinutes: number,
): () => Promise<void> {
  return () =>
    store.transaction(async (unit) => {
      const before = new Date(now().getTime() - closingConfirmMinutes * 60_000);
      for (const outgoing of await unit.outbound.unconfirmedClosings(before)) {
        await unit.conversations.lock(outgoing.conversationId);
        await startBlock(unit, outgoing, "unconfirmed", now());
      }
    });
}
