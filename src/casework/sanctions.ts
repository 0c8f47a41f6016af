import { carryOutSanction } from "../actions/carry-out.ts";
import { type Announcement, reversedWarnings, standingAnnouncements } from "../model/announcement.ts";
import type { Sanction } from "../model/decision.ts";
import type { ModerationEvent, RecordedEvent, SanctionRecord } from "../model/event.ts";
import type { AgentId, CaseId, ConversationId, OutboundId } from "../model/ids.ts";
import type { Job } from "../model/job.ts";
import type { Subject } from "../model/subject.ts";
import { openCase } from "./held-case.ts";
import { personsConsequences } from "./persons-consequences.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { findProposal, type Proposal } from "./proposal.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { assertWithoutPersonalData } from "./sayable.ts";
import { assertChannelOn } from "./switch-channel.ts";

/**
 * What people do about warnings and blocks. Every method throws a CaseworkRefusal when it cannot be done, and when a
 * reason holds personal data: it stands in the record for ever.
 */
export interface Sanctions {
  /** Carries out what the bot proposed in a case, with its text. */
  confirm(caseId: CaseId, agentId: AgentId): Promise<void>;
  decline(caseId: CaseId, agentId: AgentId, reason: string): Promise<void>;
  /**
   * Takes back a warning: it no longer counts, and is not sent if it still waits; a block that builds on it ends, and the
   * resident is told, or it does not begin.
   */
  reverseWarning(outboundId: OutboundId, agentId: AgentId, reason: string): Promise<void>;
  /** Ends a block before its term, and tells the resident, who can write again, unless its notice never left. */
  liftBlock(conversationId: ConversationId, agentId: AgentId, reason: string): Promise<void>;
}

export function createSanctions(parts: CaseworkParts): Sanctions {
  const { store, enqueueAll, now } = parts;
  const assertSayable = (reason: string) =>
    assertWithoutPersonalData(reason, "de reden", "een reden wordt voor altijd bewaard", parts);

  const note = async (unit: CaseworkUnit, subject: Subject, event: ModerationEvent) => {
    await unit.events.append(subject, event, now(), false);
    await unit.live.publish({
      kind: "conversation",
      conversationId: subject.conversationId,
      residentId: subject.residentId,
    });
  };

  const consequencesFor = (unit: CaseworkUnit, subject: Subject) => personsConsequences(unit, subject, parts);

  const endBlock = async (
    unit: CaseworkUnit,
    subject: Subject,
    block: Announcement,
    agentId: AgentId,
    reason: string,
  ): Promise<readonly Job[]> => {
    await note(unit, subject, { type: "block-lifted", actor: { by: "agent", agentId }, reason });
    if (block.outboundId !== null) await unit.platformBlocks.end(block.outboundId, now());
    const notice = await waitingNotice(unit, block);
    if (notice !== null) return [{ name: "deliver-message", outboundId: notice }];
    const real = await consequencesFor(unit, subject);
    await real.consequences.reply(subject, [{ template: "unblocked", values: {} }]);
    return real.jobs;
  };

  return {
    async confirm(caseId, agentId) {
      const jobs = await store.transaction(async (unit) => {
        const found = await openCase(unit, caseId);
        const proposal = await openProposal(unit, found.conversationId, caseId);
        const { conversationId, residentId, channel } = found;
        await assertChannelOn(unit, channel);
        assertGrounded(proposal.sanction, await unit.events.sanctionsOf(residentId, channel));
        const subject = { conversationId, residentId, channel, messageId: proposal.messageId };
        const real = await consequencesFor(unit, subject);
        const by = { proposer: { by: "bot" }, confirmer: { by: "agent", agentId } } as const;
        await carryOutSanction(fromRecord(proposal.sanction), subject, by, real.consequences);
        await note(unit, subject, { type: "sanction-confirmed", caseId, actor: { by: "agent", agentId } });
        // Somebody else looks at a block again: the work lies on the desk for that (C8).
        if (proposal.sanction.kind === "block") await unit.cases.update(caseId, { status: "open", agentId: null });
        return real.jobs;
      });
      await enqueueAll(jobs);
    },

    decline: (caseId, agentId, reason) =>
      store.transaction(async (unit) => {
        assertSayable(reason);
        const found = await openCase(unit, caseId);
        const { messageId } = await openProposal(unit, found.conversationId, caseId);
        const { conversationId, residentId, channel } = found;
        const event = { type: "sanction-declined", caseId, actor: { by: "agent", agentId }, reason } as const;
        await note(unit, { conversationId, residentId, channel, messageId }, event);
      }),

    async reverseWarning(outboundId, agentId, reason) {
      assertSayable(reason);
      const jobs = await store.transaction(async (unit) => {
        const outgoing = await unit.outbound.find(outboundId);
        if (outgoing === null) throw new CaseworkRefusal("not-found", "Deze waarschuwing bestaat niet.");
        const subject = await lastSubject(unit, outgoing.conversationId);
        const events = await unit.events.ofConversation(outgoing.conversationId);
        const issued = events.some(({ event }) => event.type === "warning-issued" && event.outboundId === outboundId);
        const reversed = events.some(
          ({ event }) => event.type === "warning-reversed" && event.outboundId === outboundId,
        );
        if (!issued || reversed) throw new CaseworkRefusal("nothing-to-do", "Deze waarschuwing is al ingetrokken.");
        const block = runningBlock(await unit.events.sanctionsOf(subject.residentId, subject.channel), now());
        const actor = { by: "agent", agentId } as const;
        await note(unit, subject, { type: "warning-reversed", outboundId, actor, reason });
        const following = block?.ground === outboundId ? await endBlock(unit, subject, block, agentId, reason) : [];
        // If it still waits, delivery finds now that it need not.
        return [...following, { name: "deliver-message", outboundId } as const];
      });
      await enqueueAll(jobs);
    },

    async liftBlock(conversationId, agentId, reason) {
      assertSayable(reason);
      const jobs = await store.transaction(async (unit) => {
        const subject = await lastSubject(unit, conversationId);
        const block = runningBlock(await unit.events.sanctionsOf(subject.residentId, subject.channel), now());
        if (block === null) throw new CaseworkRefusal("nothing-to-do", "Deze inwoner is niet geblokkeerd.");
        return endBlock(unit, subject, block, agentId, reason);
      });
      await enqueueAll(jobs);
    },
  };
}

// The announcement of a block that is to come or has begun, was not lifted since, and is not over.
function runningBlock(events: readonly RecordedEvent[], now: Date): Announcement | null {
  return standingAnnouncements(events).findLast(({ until }) => new Date(until) > now) ?? null;
}

// The closing notice of a block of which the resident cannot have heard: delivery withdraws it. It is held, so that it does
// not leave meanwhile.
async function waitingNotice(unit: CaseworkUnit, { outboundId }: Announcement): Promise<OutboundId | null> {
  const notice = outboundId === null ? null : await unit.outbound.hold(outboundId);
  return notice?.state === "queued" && notice.attempts === 0 ? outboundId : null;
}

function assertGrounded(sanction: SanctionRecord, events: readonly RecordedEvent[]): void {
  const ground = sanction.kind === "block" ? sanction.ground : null;
  if (ground !== null && reversedWarnings(events).has(ground))
    throw new CaseworkRefusal(
      "nothing-to-do",
      "De waarschuwing waarop deze blokkade steunt, is ingetrokken. Wijs het voorstel af.",
    );
}

async function lastSubject(unit: CaseworkUnit, conversationId: ConversationId): Promise<Subject> {
  const { residentId, channel } = await unit.conversations.lock(conversationId);
  const messageId = (await unit.messages.ofConversation(conversationId)).at(-1)?.id;
  if (messageId === undefined) throw new CaseworkRefusal("not-found", "Dit gesprek heeft geen berichten.");
  return { conversationId, residentId, channel, messageId };
}

async function openProposal(unit: CaseworkUnit, conversationId: ConversationId, caseId: CaseId): Promise<Proposal> {
  const proposal = await findProposal(unit, conversationId, caseId);
  if (proposal === null) throw new CaseworkRefusal("nothing-to-do", "In deze taak staat geen voorstel open.");
  return proposal;
}

function fromRecord(record: SanctionRecord): Sanction {
  return { ...record, until: new Date(record.until) } as Sanction;
}
