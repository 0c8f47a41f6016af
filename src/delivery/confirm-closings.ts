import type { DeliveryLog, DeliveryStore } from "./ports.ts";
import { startBlock } from "./settle.ts";

export interface ConfirmClosingsParts {
  readonly store: DeliveryStore;
  readonly log: Pick<DeliveryLog, "blockNotStarted">;
  readonly now: () => Date;
  readonly closingConfirmMinutes: number;
}

/**
 * Starts blocks whose closing notice was sent but of which no delivery was heard in time: a telephone that stays
 * off does not put off a block for ever (C9).
 */
export function createConfirmClosings({
  store,
  log,
  now,
  closingConfirmMinutes,
}: ConfirmClosingsParts): () => Promise<void> {
  return async () => {
    const before = new Date(now().getTime() - closingConfirmMinutes * 60_000);
    for (const outgoing of await store.outbound.unconfirmedClosings(before)) {
      // One that fails does not hold up the others.
      try {
        await store.transaction(async (unit) => {
          await unit.conversations.lock(outgoing.conversationId);
          await startBlock(unit, outgoing, "unconfirmed", now());
        });
      } catch (error) {
        log.blockNotStarted(outgoing.id, error);
      }
    }
  };
}
