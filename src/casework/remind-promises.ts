import type { CaseworkParts } from "./ports.ts";

/**
 * Notices work whose promised moment is near and that nobody has answered: the desk shows it, once, while there is time
 * (D50: a promise never lapses in silence). How much there was.
 */
export function createRemindPromises({ store, now }: CaseworkParts, remindMinutes: number): () => Promise<number> {
  return async () => {
    const near = await store.cases.near(now(), new Date(now().getTime() + remindMinutes * 60_000));
    for (const { id, conversationId } of near) {
      await store.transaction(async (unit) => {
        await unit.conversations.lock(conversationId);
        const found = await unit.cases.find(id);
        if (found === null || found.status === "closed" || found.answeredAt !== null || found.remindedAt !== null)
          return;
        await unit.cases.update(id, { remindedAt: now() });
        await unit.events.append(found, { type: "promise-near", caseId: id }, now(), false);
        await unit.live.publish({ kind: "case", caseId: id, conversationId });
      });
    }
    return near.length;
  };
}
