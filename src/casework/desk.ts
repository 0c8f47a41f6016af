import type { Case } from "../model/case.ts";
import type { ModerationEvent } from "../model/event.ts";
import type { AgentId, CaseId } from "../model/ids.ts";
import { assertClaimedBy, openCase } from "./held-case.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { assertImpartial, assertJudged } from "./verdict.ts";

/** What an agent does with a case as a whole. Every method throws a CaseworkRefusal when it cannot be done. */
export interface Desk {
  /** Takes a case in hand; from then on the bot is silent in its conversation. */
  claim(caseId: CaseId, agentId: AgentId): Promise<void>;
  /** Hands a case over to a colleague, who has it in hand then. Who leads the team may do so with any case. */
  handOver(caseId: CaseId, by: { readonly agentId: AgentId; readonly leads: boolean }, to: AgentId): Promise<void>;
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
        await assertImpartial(unit, found, agentId, now());
        await unit.cases.update(caseId, { status: "claimed", agentId });
        return { type: "case-claimed", caseId, actor: { by: "agent", agentId } };
      }),
    handOver: (caseId, { agentId, leads }, to) =>
      change(caseId, async (unit, found) => {
        if (!leads) assertClaimedBy(found, agentId);
        await assertImpartial(unit, found, to, now());
        await unit.cases.update(caseId, { status: "claimed", agentId: to });
        return { type: "case-handed-over", caseId, to, actor: { by: "agent", agentId } };
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
        await assertJudged(unit, found, now());
        await unit.cases.update(caseId, { status: "closed", closedAt: now(), sealedPhone: null });
        return { type: "case-closed", caseId, actor: { by: "agent", agentId } };
      }),
  };
}
