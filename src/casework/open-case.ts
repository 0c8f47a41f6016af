import type { CaseId } from "../model/ids.ts";
import type { CaseworkParts } from "./ports.ts";

/** Puts an escalated case on the desk and starts the clock of its promise. Harmless when it is there already. */
export function createOpenCase({ store, enqueueAll }: CaseworkParts): (caseId: CaseId) => Promise<void> {
  return async (caseId) => {
    const opened = await store.transaction(async (unit) => {
      const found = await unit.cases.putOnDesk(caseId);
      if (found) await unit.live.publish({ kind: "case", caseId, conversationId: found.conversationId });
      return found;
    });
    if (opened?.promisedAt) await enqueueAll([{ name: "watch-promise", caseId }], opened.promisedAt);
  };
}
