import type { AgentId, CaseId } from "../model/ids.ts";
import { addAgentReply } from "./agent-reply.ts";
import { assertClaimedBy, openCase } from "./held-case.ts";
import type { CaseworkParts } from "./ports.ts";

/**
 * Sends an agent's words to the resident. Keeps the promise of the case. Throws a CaseworkRefusal when the case is not
 * the agent's, or the text is too long for the channel.
 */
export function createAnswer(parts: CaseworkParts): (caseId: CaseId, agentId: AgentId, words: string) => Promise<void> {
  const { store, enqueueAll, now } = parts;
  return async (caseId, agentId, words) => {
    const outboundId = await store.transaction(async (unit) => {
      const found = await openCase(unit, caseId);
      assertClaimedBy(found, agentId);
      const id = await addAgentReply(unit, found, agentId, { words }, parts);
      await unit.cases.update(caseId, { answeredAt: now() });
      return id;
    });
    await enqueueAll([{ name: "deliver-message", outboundId }]);
  };
}
