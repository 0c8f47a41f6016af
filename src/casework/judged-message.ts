import { imposedSanctions } from "../model/announcement.ts";
import type { Case } from "../model/case.ts";
import type { Sanction } from "../model/decision.ts";
import type { RecordedEvent } from "../model/event.ts";
import type { MessageId } from "../model/ids.ts";
import type { CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";
import type { NextSanction, Suspicion } from "./second-opinion.ts";

/** A message that people judge. */
export interface JudgedMessage {
  readonly id: MessageId;
  readonly receivedAt: Date;
}

/** What follows from a judgement. */
export interface Judgement {
  readonly message: JudgedMessage;
  /** Somebody was warned or blocked for it already: nobody climbs the ladder twice by one message (D61). */
  readonly isSanctioned: boolean;
  /** The next step; `null` when there is none now. */
  readonly sanction: Sanction | null;
}

/** The message that an agent means, by default the last of its conversation. Throws a CaseworkRefusal when it is not in there. */
export async function judgedMessage(
  unit: CaseworkUnit,
  { conversationId }: Case,
  messageId: MessageId | null,
): Promise<JudgedMessage> {
  const messages = await unit.messages.ofConversation(conversationId);
  const message = messageId === null ? messages.at(-1) : messages.find(({ id }) => id === messageId);
  if (message === undefined) throw new CaseworkRefusal("not-found", "Dit bericht staat niet in dit gesprek.");
  return message;
}

/** What follows if a message of a case is what an agent takes it for; throws as `judgedMessage` does. */
export async function judgement(
  unit: CaseworkUnit,
  found: Case,
  suspicion: Suspicion,
  nextSanction: NextSanction,
  now: Date,
): Promise<Judgement> {
  const message = await judgedMessage(unit, found, suspicion.messageId);
  const events = await unit.events.sanctionsOf(found.residentId, found.channel);
  const isSanctioned = sanctionedMessages(events, now).has(message.id);
  return {
    message,
    isSanctioned,
    sanction: isSanctioned ? null : nextSanction(suspicion, message.receivedAt, events, now),
  };
}

// A warning that never arrived was as good as none.
function sanctionedMessages(events: readonly RecordedEvent[], now: Date): ReadonlySet<MessageId> {
  const failed = new Set(events.flatMap(({ event }) => (event.type === "warning-failed" ? [event.outboundId] : [])));
  const arriving = imposedSanctions(events, now).filter(({ outboundId: id }) => id === null || !failed.has(id));
  return new Set(arriving.map(({ messageId }) => messageId));
}
