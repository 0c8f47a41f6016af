import { carryOutSanction } from "../actions/carry-out.ts";
import type { Sanction } from "../model/decision.ts";
import type { AgentId, CaseId } from "../model/ids.ts";
import { assertClaimedBy, openCase } from "./held-case.ts";
import { personsConsequences } from "./persons-consequences.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { findProposal } from "./proposal.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { findQuestion, type NextSanction, type Suspicion } from "./second-opinion.ts";
import { assertChannelOn } from "./switch-channel.ts";

/** The next step of the ladder, for an agent who has no doubt (D26). Every method throws a CaseworkRefusal when it cannot be done. */
export interface NextStep {
  /** What would follow if the message of a case is taken for this; `null` while there is no next step. Nothing happens by it. */
  of(caseId: CaseId, suspicion: Suspicion): Promise<Sanction | null>;
  /**
   * Takes that step, with its text. To name behaviour and to warn one person is enough; nobody closes a conversation for
   * good alone, so for that a colleague is asked first (D31).
   */
  take(caseId: CaseId, agentId: AgentId, suspicion: Suspicion): Promise<void>;
}

export function createNextStep(parts: CaseworkParts, nextSanction: NextSanction): NextStep {
  const { store, enqueueAll, now } = parts;

  async function following(unit: CaseworkUnit, caseId: CaseId, suspicion: Suspicion) {
    const found = await openCase(unit, caseId);
    const sanction = nextSanction(suspicion, await unit.events.sanctionsOf(found.residentId, found.channel), now());
    return { found, sanction };
  }

  return {
    of: (caseId, suspicion) => store.transaction(async (unit) => (await following(unit, caseId, suspicion)).sanction),

    async take(caseId, agentId, suspicion) {
      const jobs = await store.transaction(async (unit) => {
        const { found, sanction } = await following(unit, caseId, suspicion);
        assertClaimedBy(found, agentId);
        const { conversationId, residentId, channel, messageId } = found;
        await assertChannelOn(unit, channel);
        if ((await findQuestion(unit, conversationId, caseId)) !== null)
          throw new CaseworkRefusal("nothing-to-do", "Er is om een tweede mening gevraagd. Wacht op een collega.");
        if ((await findProposal(unit, conversationId, caseId)) !== null)
          throw new CaseworkRefusal("nothing-to-do", "De bot stelt al een stap voor. Bevestig die, of wijs hem af.");
        if (sanction === null)
          throw new CaseworkRefusal(
            "nothing-to-do",
            "Er is nu geen volgende stap: een waarschuwing is nog niet aangekomen, of de inwoner is geblokkeerd.",
          );
        if (sanction.kind === "block")
          throw new CaseworkRefusal(
            "not-impartial",
            "De volgende stap is afsluiten en blokkeren. Dat doet niemand alleen: vraag een tweede mening.",
          );
        const subject = { conversationId, residentId, channel, messageId };
        const { consequences, jobs: created } = await personsConsequences(unit, subject, parts);
        const by = { proposer: { by: "agent", agentId }, confirmer: null } as const;
        await carryOutSanction(sanction, subject, by, consequences);
        await unit.live.publish({ kind: "case", caseId, conversationId });
        return created;
      });
      await enqueueAll(jobs);
    },
  };
}
