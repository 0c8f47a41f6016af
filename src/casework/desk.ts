import type { Case } from "../model/case.ts";
import type { ModerationEvent } from "../model/event.ts";
import type { AgentId, CaseId } from "../model/ids.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";

/** What an agent does with a case as a whole. Every method throws a CaseworkRefusal when it cannot be done. */
export interface Desk {
  /** Takes a case in hand; from then on the bot is silent in its conversation. */
  claim(caseId: CaseId, agentId: AgentId): Promise<void>;
  /** Puts a case back for a colleague. */
  handBack(caseId: CaseId, agentId: AgentId): Promise<void>;
  close(caseId: CaseId, agentId: AgentId): Promise<void>;
}

export function createDesk({ store, now }: CaseworkParts): Desk {
  const change = (caseId: CaseId, work: (unit: CaseworkUnit, found: Case) => Promise<ModerationEvent>) =>
    store.transaction(async (unit) => {
      const found = await openCase(unit, caseId);
      const event = await work(unit, found);
      const { conversationId, residentId, channel, messageId } = found;
      await unit.events.append({ conversationId, residentId, channel, messageId }, event, now(), false);
      await unit.live.publish({ kind: "case", caseId, conversationId });
    });

  return {
    claim: (caseId, agentId) =>
      change(caseId, async (unit, found) => {
        if (found.status === "claimed" && found.agentId !== agentId) {
          throw new CaseworkRefusal("claimed-by-other", "Een collega heeft deze taak al opgepakt.");
        }
        await unit.cases.update(caseId, { status: "claimed", agentId });
        return { type: "case-claimed", caseId, actor: { by: "agent", agentId } };
      }),
    handBack: (caseId, agentId) =>
      change(caseId, async (unit, found) => {
        assertClaimedBy(found, agentId);
        await unit.cases.update(caseId, { status: "open", agentId: null });
        return { type: "case-handed-back", caseId, actor: { by: "agent", agentId } };
      }),
    close: (caseId, agentId) =>
      change(caseId, async (unit, found) => {
        assertClaimedBy(found, agentId);
        await unit.cases.update(caseId, { status: "closed", closedAt: now(), sealedPhone: null });
        return { type: "case-closed", caseId, actor: { by: "agent", agentId } };
      }),
  };
}

/** The case, with its conversation locked. Throws a CaseworkRefusal when there is none, or it is closed. */
export async function openCase(unit: CaseworkUnit, caseId: CaseId): Promise<Case> {
  const known = await unit.cases.find(caseId);
  if (known === null) throw new CaseworkRefusal("not-found", "Deze taak bestaat niet.");
  await unit.conversations.lock(known.conversationId);
  const found = await unit.cases.find(caseId);
  if (found === null || found.status === "closed") throw new CaseworkRefusal("closed", "Deze taak is al afgerond.");
  return found;
}

export function assertClaimedBy(found: Case, agentId: AgentId): void {
  if (found.status === "claimed" && found.agentId === agentId) return;
  if (found.status === "claimed")
    throw new CaseworkRefusal("claimed-by-other", "Een collega heeft deze taak opgepakt.");
  throw new CaseworkRefusal("not-claimed", "Pak de taak eerst op.");
}
