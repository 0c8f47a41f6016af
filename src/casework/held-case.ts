import type { Case } from "../model/case.ts";
import type { AgentId, CaseId } from "../model/ids.ts";
import type { CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";

/** The case, with its conversation locked. Throws a CaseworkRefusal when there is none, or it is closed. */
export async function openCase(unit: CaseworkUnit, caseId: CaseId): Promise<Case> {
  const known = await unit.cases.find(caseId);
  if (known === null) throw new CaseworkRefusal("not-found", "Deze taak bestaat niet.");
  await unit.conversations.lock(known.conversationId);
  const found = await unit.cases.find(caseId);
  if (found === null || found.status === "closed") throw new CaseworkRefusal("closed", "Deze taak is al afgerond.");
  return found;
}

/** Throws a CaseworkRefusal unless the agent has the case in hand. */
export function assertClaimedBy(found: Case, agentId: AgentId): void {
  if (found.status === "claimed" && found.agentId === agentId) return;
  if (found.status === "claimed")
    throw new CaseworkRefusal("claimed-by-other", "Een collega heeft deze taak opgepakt.");
  throw new CaseworkRefusal("not-claimed", "Pak de taak eerst op.");
}
