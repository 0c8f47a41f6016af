import type { AgentId, CaseId } from "../model/ids.ts";
import { addAgentReply } from "./agent-reply.ts";
import { assertClaimedBy, openCase } from "./held-case.ts";
import type { CaseworkParts } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";

/** How often we call before we write that we could not reach somebody. */
export const mostCalls = 3;

/**
 * Notes that a resident who asked for a call did not answer it. After the third time they read that we tried, and how to reach
 * us; the promise is kept by then. Throws a CaseworkRefusal when there is nobody to call.
 */
export function createNoteFailedCall(parts: CaseworkParts): (caseId: CaseId, agentId: AgentId) => Promise<void> {
  const { store, enqueueAll, now } = parts;
  return async (caseId, agentId) => {
    const outboundId = await store.transaction(async (unit) => {
      const found = await openCase(unit, caseId);
      assertClaimedBy(found, agentId);
      if (found.reason !== "call-back")
        throw new CaseworkRefusal("nothing-to-do", "Deze inwoner heeft niet gevraagd om gebeld te worden.");
      const before = (await unit.events.ofConversation(found.conversationId)).filter(
        ({ event }) => event.type === "call-failed" && event.caseId === caseId,
      ).length;
      if (before >= mostCalls)
        throw new CaseworkRefusal("nothing-to-do", "De inwoner weet al dat we gebeld hebben. Rond de taak af.");
      const actor = { by: "agent", agentId } as const;
      await unit.events.append(found, { type: "call-failed", caseId, actor }, now(), false);
      await unit.live.publish({ kind: "case", caseId, conversationId: found.conversationId });
      if (before + 1 < mostCalls) return null;
      const id = await addAgentReply(unit, found, agentId, { template: "call-back-failed", values: {} }, parts);
      await unit.cases.update(caseId, { answeredAt: now() });
      return id;
    });
    if (outboundId !== null) await enqueueAll([{ name: "deliver-message", outboundId }]);
  };
}
