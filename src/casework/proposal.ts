import type { ModerationEvent } from "../model/event.ts";
import type { CaseId, ConversationId } from "../model/ids.ts";
import type { CaseworkUnit } from "./ports.ts";

export type Proposal = Extract<ModerationEvent, { type: "sanction-proposed" }>;

/** What the bot proposes in a case and nobody has decided on yet; `null` without it. */
export async function findProposal(
  unit: CaseworkUnit,
  conversationId: ConversationId,
  caseId: CaseId,
): Promise<Proposal | null> {
  let proposal: Proposal | null = null;
  for (const { event } of await unit.events.ofConversation(conversationId)) {
    if (!("caseId" in event) || event.caseId !== caseId) continue;
    if (event.type === "sanction-proposed") proposal = event;
    if (event.type === "sanction-confirmed" || event.type === "sanction-declined") proposal = null;
  }
  return proposal;
}
