import { imposedSanctions } from "../model/announcement.ts";
import type { Case } from "../model/case.ts";
import type { MessageId } from "../model/ids.ts";
import type { CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";

/** A message that people judge. */
export interface JudgedMessage {
  readonly id: MessageId;
  readonly receivedAt: Date;
}

/**
 * The message that an agent means, by default the last one of the conversation. Throws a CaseworkRefusal when it is not in
 * there, or when somebody was warned or blocked for it already: nobody climbs the ladder twice by one message (D61).
 */
export async function judgedMessage(
  unit: CaseworkUnit,
  { conversationId, residentId, channel }: Case,
  messageId: MessageId | null,
  now: Date,
): Promise<JudgedMessage> {
  const messages = await unit.messages.ofConversation(conversationId);
  const message = messageId === null ? messages.at(-1) : messages.find(({ id }) => id === messageId);
  if (message === undefined) throw new CaseworkRefusal("not-found", "Dit bericht staat niet in dit gesprek.");
  const events = await unit.events.sanctionsOf(residentId, channel);
  // What never arrived was as good as nothing.
  const failed = new Set(events.flatMap(({ event }) => (event.type === "warning-failed" ? [event.outboundId] : [])));
  const counting = imposedSanctions(events, now).filter(
    ({ outboundId }) => outboundId === null || !failed.has(outboundId),
  );
  if (counting.some((sanction) => sanction.messageId === message.id))
    throw new CaseworkRefusal("nothing-to-do", "Voor dit bericht is al een stap gezet.");
  return message;
}
