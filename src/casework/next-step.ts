import { carryOutSanction } from "../actions/carry-out.ts";
import type { Sanction } from "../model/decision.ts";
import type { AgentId, CaseId } from "../model/ids.ts";
import { assertClaimedBy, openCase } from "./held-case.ts";
import { judgement } from "./judged-message.ts";
import { personsConsequences } from "./persons-consequences.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { findProposal } from "./proposal.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { findQuestion, type NextSanction, type Suspicion } from "./second-opinion.ts";
import { assertChannelOn } from "./switch-channel.ts";
import { isJudging } from "./verdict.ts";

/** The steps that an agent sees: to name behaviour, to warn for it, and to close with the notice of a block. */
export type StepName = "name" | "warn" | "close";

/** Which of these a sanction is. */
export function stepName(sanction: Sanction): StepName {
  if (sanction.kind === "block") return "close";
  return sanction.step === 1 ? "name" : "warn";
}

/** The next step of the ladder (D26-D31). Every method throws a CaseworkRefusal when it cannot be done. */
export interface NextStep {
  /** What would follow if a message is taken for this; `null` while there is no next step. Nothing happens by it. */
  of(caseId: CaseId, suspicion: Suspicion): Promise<Sanction | null>;
  /** What would follow if a colleague agrees with what was asked about a case. */
  ofQuestion(caseId: CaseId): Promise<Sanction | null>;
  /**
   * Takes the step that the agent saw, with its text. To name behaviour and to warn one person is enough who has no doubt;
   * nobody closes a conversation for good alone, so for that a colleague is asked first (D31).
   */
  take(caseId: CaseId, agentId: AgentId, suspicion: Suspicion, seen: StepName): Promise<void>;
}

export function createNextStep(parts: CaseworkParts, nextSanction: NextSanction): NextStep {
  const { store, enqueueAll, now } = parts;

  async function following(unit: CaseworkUnit, caseId: CaseId, suspicion: Suspicion) {
    const found = await openCase(unit, caseId);
    const judged = await judgement(unit, found, suspicion, nextSanction, now());
    if (judged.isSanctioned) throw new CaseworkRefusal("nothing-to-do", "Voor dit bericht is al een stap gezet.");
    return { found, ...judged };
  }

  return {
    of: (caseId, suspicion) => store.transaction(async (unit) => (await following(unit, caseId, suspicion)).sanction),

    ofQuestion: (caseId) =>
      store.transaction(async (unit) => {
        const { conversationId } = await openCase(unit, caseId);
        const question = await findQuestion(unit, conversationId, caseId);
        return question === null ? null : (await following(unit, caseId, question)).sanction;
      }),

    async take(caseId, agentId, suspicion, seen) {
      const jobs = await store.transaction(async (unit) => {
        const { found, message, sanction } = await following(unit, caseId, suspicion);
        const { conversationId, residentId, channel } = found;
        assertClaimedBy(found, agentId);
        if (isJudging(found))
          throw new CaseworkRefusal(
            "nothing-to-do",
            "In deze taak beoordeelt u een maatregel. Zet hier geen nieuwe stap.",
          );
        await assertChannelOn(unit, channel);
        if ((await findQuestion(unit, conversationId, caseId)) !== null)
          throw new CaseworkRefusal("nothing-to-do", "Er is om een tweede mening gevraagd. Wacht op een collega.");
        if ((await findProposal(unit, conversationId, caseId)) !== null)
          throw new CaseworkRefusal("nothing-to-do", "De bot stelt al een stap voor. Bevestig die, of wijs hem af.");
        if (sanction === null)
          throw new CaseworkRefusal(
            "nothing-to-do",
            "Er is nu geen volgende stap: dit bericht is van voor de laatste waarschuwing, er is er een onderweg, of de inwoner is geblokkeerd.",
          );
        if (sanction.kind === "block")
          throw new CaseworkRefusal(
            "not-impartial",
            "De volgende stap is afsluiten en blokkeren. Dat doet niemand alleen: vraag een tweede mening.",
          );
        if (stepName(sanction) !== seen)
          throw new CaseworkRefusal("changed", "De volgende stap is veranderd. Kijk opnieuw wat de inwoner leest.");
        const subject = { conversationId, residentId, channel, messageId: message.id };
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
