import { type ImposedSanction, imposedSanctions } from "../model/announcement.ts";
import type { Case } from "../model/case.ts";
import type { Actor } from "../model/event.ts";
import type { AgentId, CaseId, OutboundId } from "../model/ids.ts";
import { assertClaimedBy, openCase } from "./held-case.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { assertWithoutPersonalData } from "./sayable.ts";

// Work in which a person judges what the bot, or a colleague, has done (C8).
/** Whether a case is about a sanction that is judged anew. */
export const isJudging = ({ reason }: Case) => reason === "block-review" || reason === "appeal";

/**
 * Refuses work in which a sanction is judged to whoever has proposed or confirmed it: somebody else looks (C8).
 */
export async function assertImpartial(unit: CaseworkUnit, found: Case, agentId: AgentId, now: Date): Promise<void> {
  if (!isJudging(found)) return;
  const isHers = (actor: Actor | null) => actor?.by === "agent" && actor.agentId === agentId;
  const own = (await standingSanctions(unit, found, now)).some(
    ({ proposer, confirmer }) => isHers(proposer) || isHers(confirmer),
  );
  if (own)
    throw new CaseworkRefusal(
      "not-impartial",
      "U heeft deze maatregel zelf voorgesteld of bevestigd. Laat een collega hem beoordelen.",
    );
}

/** Refuses to close work in which a sanction is judged, as long as it stands and nobody said why it may. */
export async function assertJudged(unit: CaseworkUnit, found: Case, now: Date): Promise<void> {
  if (!isJudging(found) || (await standingSanctions(unit, found, now)).length === 0) return;
  throw new CaseworkRefusal(
    "verdict-needed",
    "Geef eerst een oordeel: laat de maatregel staan met een reden, of hef hem op.",
  );
}

/**
 * Lets a sanction stand, after a look by somebody who did not impose it, and closes the work. Throws a CaseworkRefusal when it
 * cannot be done, or the reason holds personal data.
 */
export function createUphold(
  parts: CaseworkParts,
): (caseId: CaseId, agentId: AgentId, reason: string) => Promise<void> {
  const { store, now } = parts;
  return (caseId, agentId, reason) =>
    store.transaction(async (unit) => {
      assertWithoutPersonalData(reason, "de reden", "een reden wordt voor altijd bewaard", parts);
      const found = await openCase(unit, caseId);
      assertClaimedBy(found, agentId);
      const standing = isJudging(found) ? await standingSanctions(unit, found, now()) : [];
      if (standing.length === 0) throw new CaseworkRefusal("nothing-to-do", "Er is geen maatregel om te beoordelen.");
      await assertImpartial(unit, found, agentId, now());
      const actor = { by: "agent", agentId } as const;
      await unit.events.append(found, { type: "sanction-upheld", caseId, actor, reason }, now(), false);
      await unit.platformBlocks.uphold(noticesOf(standing), now());
      await unit.cases.update(caseId, { status: "closed", closedAt: now(), sealedPhone: null });
      await unit.events.append(found, { type: "case-closed", caseId, actor }, now(), false);
      await unit.live.publish({ kind: "case", caseId, conversationId: found.conversationId });
    });
}

function noticesOf(standing: readonly ImposedSanction[]): readonly OutboundId[] {
  return standing.flatMap(({ type, outboundId }) =>
    type === "closing-announced" && outboundId !== null ? [outboundId] : [],
  );
}

// For a review what stands is a block; an appeal may be against a warning too.
async function standingSanctions(
  unit: CaseworkUnit,
  { reason, residentId, channel }: Case,
  now: Date,
): Promise<readonly ImposedSanction[]> {
  const imposed = imposedSanctions(await unit.events.sanctionsOf(residentId, channel), now);
  return reason === "appeal" ? imposed : imposed.filter(({ type }) => type === "closing-announced");
}
