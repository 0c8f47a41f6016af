import { carryOutSanction } from "../actions/carry-out.ts";
import type { Sanction } from "../model/decision.ts";
import type { ModerationEvent, RecordedEvent } from "../model/event.ts";
import type { Severity } from "../model/finding.ts";
import type { AgentId, CaseId, MessageId } from "../model/ids.ts";
import { assertClaimedBy, openCase } from "./held-case.ts";
import { judgedMessage, judgement } from "./judged-message.ts";
import { personsConsequences } from "./persons-consequences.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { assertWithoutPersonalData } from "./sayable.ts";
import { assertChannelOn } from "./switch-channel.ts";

/** What an agent takes a message for: the behaviour as a resident would read it, mild (1) or coarse (2). */
export interface Suspicion {
  /** `null` for the last one of the conversation. */
  readonly messageId: MessageId | null;
  readonly behaviour: string;
  readonly severity: Exclude<Severity, 3>;
}

/** Doubt is settled by two people (D25). Every method throws a CaseworkRefusal when it cannot be done. */
export interface SecondOpinions {
  /** Asks whoever looks next whether what a case is about is abuse. Nothing happens to the resident by it. */
  ask(caseId: CaseId, agentId: AgentId, suspicion: Suspicion): Promise<void>;
  /**
   * A colleague's answer, with the reason. If they agree, the next step of the ladder follows, with both on record; if not,
   * or in doubt, nothing does.
   */
  give(caseId: CaseId, agentId: AgentId, agrees: boolean, reason: string): Promise<void>;
}

/**
 * The next step of the ladder for what somebody wrote at a moment, whose standing follows from these events; `null` when
 * there is none now.
 */
export type NextSanction = (
  offence: Pick<Suspicion, "behaviour" | "severity">,
  writtenAt: Date,
  events: readonly RecordedEvent[],
  now: Date,
) => Sanction | null;

export function createSecondOpinions(parts: CaseworkParts, nextSanction: NextSanction): SecondOpinions {
  const { store, enqueueAll, now } = parts;

  return {
    ask: (caseId, agentId, { messageId: meant, behaviour, severity }) =>
      store.transaction(async (unit) => {
        const found = await openCase(unit, caseId);
        assertClaimedBy(found, agentId);
        if ((await findQuestion(unit, found.conversationId, caseId)) !== null)
          throw new CaseworkRefusal("nothing-to-do", "Er is al om een tweede mening gevraagd.");
        const { conversationId } = found;
        const { id: messageId } = await judgedMessage(unit, found, meant);
        const actor = { by: "agent", agentId } as const;
        const asked = { type: "opinion-asked", caseId, messageId, behaviour, severity, actor } as const;
        await unit.events.append(found, asked, now(), false);
        await unit.live.publish({ kind: "case", caseId, conversationId });
      }),

    async give(caseId, agentId, agrees, reason) {
      assertWithoutPersonalData(reason, "de reden", "een reden wordt voor altijd bewaard", parts);
      const jobs = await store.transaction(async (unit) => {
        const found = await openCase(unit, caseId);
        const { conversationId, residentId, channel } = found;
        const question = await findQuestion(unit, conversationId, caseId);
        if (question === null || question.actor.by !== "agent")
          throw new CaseworkRefusal("nothing-to-do", "Er is niet om een tweede mening gevraagd.");
        if (question.actor.agentId === agentId)
          throw new CaseworkRefusal("not-impartial", "U vroeg dit zelf. Een collega geeft de tweede mening.");
        if (agrees) await assertChannelOn(unit, channel);
        const actor = { by: "agent", agentId } as const;
        await unit.events.append(found, { type: "opinion-given", caseId, agrees, actor, reason }, now(), false);
        await unit.live.publish({ kind: "case", caseId, conversationId });
        if (!agrees) return [];
        const { sanction } = await judgement(unit, found, question, nextSanction, now());
        // Already blocked or warned for it, or a warning has not arrived yet: there is no step now, and the opinion is kept.
        if (sanction === null) return [];
        const subject = { conversationId, residentId, channel, messageId: question.messageId };
        const { consequences, jobs: following } = await personsConsequences(unit, subject, parts);
        await carryOutSanction(sanction, subject, { proposer: question.actor, confirmer: actor }, consequences);
        if (sanction.kind === "block")
          await consequences.escalate(subject, {
            kind: "escalate",
            reason: "block-review",
            urgency: "high",
            promisedAt: null,
          });
        return following;
      });
      await enqueueAll(jobs);
    },
  };
}

/** What was asked, of a message that was named. */
export type Question = Omit<Extract<ModerationEvent, { type: "opinion-asked" }>, "severity"> &
  Pick<Suspicion, "severity">;

/** What an agent asked a colleague about a case and nobody has answered yet; `null` without it. */
export async function findQuestion(
  unit: CaseworkUnit,
  conversationId: Parameters<CaseworkUnit["events"]["ofConversation"]>[0],
  caseId: CaseId,
): Promise<Question | null> {
  let question: Question | null = null;
  for (const { event } of await unit.events.ofConversation(conversationId)) {
    if (event.type === "opinion-asked" && event.caseId === caseId)
      question = { ...event, severity: event.severity === 1 ? 1 : 2 };
    if (event.type === "opinion-given" && event.caseId === caseId) question = null;
  }
  return question;
}
