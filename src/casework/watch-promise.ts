import { mostUrgent } from "../model/case.ts";
import type { CaseId } from "../model/ids.ts";
import type { CaseworkParts } from "./ports.ts";

/** The promised moment has come: a case still unanswered becomes more urgent, once, and the desk sees it. */
export function createWatchPromise({ store, now }: CaseworkParts): (caseId: CaseId) => Promise<void> {
  return (caseId) =>
    store.transaction(async (unit) => {
      const known = await unit.cases.find(caseId);
      if (known === null) return;
      await unit.conversations.lock(known.conversationId);
      const found = await unit.cases.find(caseId);
      if (found === null || found.status === "closed" || found.lapsedAt !== null || found.answeredAt !== null) return;
      if (found.promisedAt === null || found.promisedAt > now()) return;
      const { conversationId, residentId, channel, messageId } = found;
      await unit.cases.update(caseId, { lapsedAt: now(), urgency: mostUrgent(found.urgency, "high") });
      await unit.events.append(
        { conversationId, residentId, channel, messageId },
        { type: "promise-lapsed", caseId },
        now(),
        false,
      );
      await unit.live.publish({ kind: "case", caseId, conversationId });
    });
}
