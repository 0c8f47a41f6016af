import type { Sanction } from "../model/decision.ts";
import type { ModerationEvent, SanctionRecord } from "../model/event.ts";
import type { Job } from "../model/job.ts";
import type { OutboundPurpose } from "../model/message.ts";
import type { Subject } from "../model/subject.ts";
import { choicesOf } from "../replies/choices.ts";
import type { ReplyPart } from "../replies/replies.ts";
import type { Consequences } from "./consequences.ts";
import { closingAnnounced, decided, type Versions, warningIssued } from "./decision-events.ts";
import type { Addressee, CaseBook, EventLog, Outbox, ReplyTexts } from "./ports.ts";

export interface RealConsequencesInput {
  readonly events: EventLog;
  readonly outbox: Outbox;
  readonly cases: CaseBook;
  readonly replies: ReplyTexts;
  readonly addressee: Addressee;
  /** Stands for the name in the readable copy of a reply. */
  readonly nameMask: string;
  /** A telephone number in the message at hand, for a call-back. */
  readonly phone: string | null;
  readonly versions: Versions;
  readonly now: Date;
}

/** Consequences that write in the transaction at hand. `jobs` is what has to be enqueued once it has committed. */
export function realConsequences(input: RealConsequencesInput): {
  readonly consequences: Consequences;
  readonly jobs: readonly Job[];
} {
  const { addressee, now } = input;
  const jobs: Job[] = [];
  const record = (subject: Subject, event: ModerationEvent) => input.events.append(subject, event, now, false);

  const consequences: Consequences = {
    decided: (subject, decision) => record(subject, decided(subject, decision, input.versions)),

    async reply(subject, parts) {
      const text = (name: string | null) =>
        input.replies.automatic({ ...addressee, parts, name, channel: subject.channel });
      const outboundId = await input.outbox.add({
        subject,
        origin: "bot",
        purpose: purposeOf(parts),
        agentId: null,
        body: text(addressee.name),
        choices: choicesOf(parts, addressee.language),
        readable: text(addressee.name === null ? null : input.nameMask),
        at: now,
      });
      await record(subject, { type: "replied", outboundId, actor: { by: "bot" } });
      jobs.push({ name: "deliver-message", outboundId });
      return outboundId;
    },

    warn: (subject, warning, by, notice) => record(subject, warningIssued(subject, warning, by, notice)),

    announceBlock: (subject, block, by, notice) => record(subject, closingAnnounced(subject, block, by, notice)),

    async escalate(subject, { reason, urgency, promisedAt, isPromised = false, renews = false, proposal }) {
      const phone = reason === "call-back" ? input.phone : null;
      const draft = { subject, reason, urgency, promisedAt, isPromised, renews, phone, at: now };
      const { caseId, isNew } = await input.cases.open(draft);
      const { messageId } = subject;
      await record(
        subject,
        isNew ? { type: "case-opened", caseId, reason, messageId } : { type: "case-joined", caseId, messageId },
      );
      if (proposal) {
        await record(subject, {
          type: "sanction-proposed",
          messageId: subject.messageId,
          caseId,
          sanction: asRecord(proposal),
        });
      }
      jobs.push({ name: "open-case", caseId, urgency });
    },

    requestCallBack: (subject) => record(subject, { type: "call-back-requested", messageId: subject.messageId }),

    async cancelCallBack(subject) {
      await record(subject, { type: "call-back-cancelled", messageId: subject.messageId });
      await input.cases.cancelCallBack(subject.conversationId, now);
    },
  };
  return { consequences, jobs };
}

function purposeOf(parts: readonly ReplyPart[]): OutboundPurpose {
  if (parts.some(({ template }) => template === "abuse-block")) return "closing";
  return parts.some(({ template }) => template === "abuse-warning") ? "warning" : "reply";
}

function asRecord(sanction: Sanction): SanctionRecord {
  return { ...sanction, until: sanction.until.toISOString() };
}
