import { imposedSanctions } from "../model/announcement.ts";
import { type AnswerWindows, answerUntil, askedSince } from "../model/answer-window.ts";
import type { Case } from "../model/case.ts";
import type { AgentId, CaseId, OutboundId } from "../model/ids.ts";
import { putOnItsWay } from "./agent-reply.ts";
import { assertClaimedBy, openCase } from "./held-case.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { assertChannelOn } from "./switch-channel.ts";

/**
 * Asks a resident to write again, because the platform takes no answer any more: in the text that it has approved, once
 * until they do. It answers nothing: what the resident was promised stands. Throws a CaseworkRefusal when the case is not
 * the agent's, when an answer can still be given, and when the resident cannot or may not be asked.
 */
export function createReopenConversation(
  parts: CaseworkParts,
  windows: AnswerWindows,
): (caseId: CaseId, agentId: AgentId) => Promise<void> {
  const { store, texts, enqueueAll, now } = parts;
  return async (caseId, agentId) => {
    const outboundId = await store.transaction(async (unit) => {
      const found = await openCase(unit, caseId);
      assertClaimedBy(found, agentId);
      await assertMayBeAsked(unit, found, windows, now());
      const { channel } = found;
      // The platform has one text for everybody: without a name, and the same in both forms of address.
      const reader = { formOfAddress: "u", name: null, channel } as const;
      const body = texts().single({ template: "reopening", values: {} }, reader);
      const said = { purpose: "reopening", agentId, body, readable: body } as const;
      const actor = { by: "agent", agentId } as const;
      const asked = (id: OutboundId) => ({ type: "reopening-asked", caseId, outboundId: id, actor }) as const;
      return putOnItsWay(unit, found, said, asked, now());
    });
    await enqueueAll([{ name: "deliver-message", outboundId }]);
  };
}

async function assertMayBeAsked(
  unit: CaseworkUnit,
  { residentId, channel }: Case,
  windows: AnswerWindows,
  now: Date,
): Promise<void> {
  const window = windows[channel];
  if (window === undefined || !window.canReopen)
    throw new CaseworkRefusal(
      "no-approved-text",
      "Op dit kanaal kunnen we een inwoner niet vragen om weer te schrijven. Bel of mail de inwoner.",
    );
  await assertChannelOn(unit, channel);
  const imposed = imposedSanctions(await unit.events.sanctionsOf(residentId, channel), now);
  if (imposed.some(({ type }) => type === "closing-announced"))
    throw new CaseworkRefusal("blocked", "Deze inwoner is hier geblokkeerd. Bel of mail de inwoner.");
  const contact = await unit.lastContacts.hold(residentId, channel);
  if (answerUntil(window, contact) > now)
    throw new CaseworkRefusal("nothing-to-do", "U kunt de inwoner hier nog gewoon antwoorden.");
  if (askedSince(contact) !== null)
    throw new CaseworkRefusal(
      "nothing-to-do",
      "De inwoner is al gevraagd om te schrijven. Wacht op een bericht, of bel of mail de inwoner.",
    );
}
