import type { Detect } from "../detection/detect.ts";
import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import { stillAwaited } from "../model/conversation.ts";
import type { OutboundId } from "../model/ids.ts";
import type { Subject } from "../model/subject.ts";
import type { IntakeStore, IntakeUnit, Redact } from "./ports.ts";

type AnsweredElsewhere = Extract<ChannelEvent, { kind: "answered-elsewhere" }>;

export interface NoteAnsweredElsewhereParts {
  readonly store: IntakeStore;
  readonly detect: Detect;
  readonly redact: Redact;
  readonly now: () => Date;
}

/**
 * Somebody answered a resident outside Berichtwacht, such as from the telephone of the Business app: the answer stands in
 * the conversation as a person's, what was promised is kept, and the bot is silent from then on. What we sent ourselves,
 * what is known already, and what is of nobody who ever wrote to us changes nothing.
 */
export function createNoteAnsweredElsewhere(
  parts: NoteAnsweredElsewhereParts,
): (channel: ChannelName, event: AnsweredElsewhere) => Promise<void> {
  const { store, now } = parts;
  return (channel, event) =>
    store.transaction(async (unit) => {
      const residentId = await unit.residents.findByAlias(event.resident);
      const latest = residentId && (await unit.conversations.latestOf(residentId, channel));
      if (!latest) return;
      const conversation = await unit.conversations.lock(latest.id);
      const messageId = (await unit.messages.latestOf([conversation.id])).get(conversation.id)?.id;
      if (messageId === undefined || (await isOurs(unit, channel, event, conversation.id))) return;
      const subject: Subject = {
        messageId,
        conversationId: conversation.id,
        residentId: conversation.residentId,
        channel,
      };
      const at = event.at ?? now();
      const outboundId = await keep(unit, subject, event, at, parts);
      await unit.conversations.update(conversation.id, {
        answeredElsewhereAt: at,
        awaiting: stillAwaited(conversation.awaiting),
      });
      await unit.cases.markAnswered(conversation.id, at);
      await unit.events.append(subject, { type: "answered-elsewhere", outboundId }, now(), false);
      const { id: conversationId } = conversation;
      await unit.live.publish({ kind: "conversation", conversationId, residentId: conversation.residentId });
    });
}

// Told again, or sent by us. Where the platform names nobody, what is being sent at this moment may be it.
async function isOurs(
  { outbound }: IntakeUnit,
  channel: ChannelName,
  { channelMessageId, isCertain }: AnsweredElsewhere,
  conversationId: Subject["conversationId"],
): Promise<boolean> {
  if (channelMessageId !== null && (await outbound.findByChannelMessageId(channel, channelMessageId)) !== null)
    return true;
  return !isCertain && (await outbound.head(conversationId))?.state === "sending";
}

async function keep(
  unit: IntakeUnit,
  subject: Subject,
  { text, channelMessageId }: AnsweredElsewhere,
  at: Date,
  { detect, redact }: NoteAnsweredElsewhereParts,
): Promise<OutboundId | null> {
  if (text === null) return null;
  const personal = detect(text).findings.filter((finding) => finding.kind === "personal-data");
  const readable = redact(text, personal);
  return unit.outbound.addArrived({ subject, body: text, readable, channelMessageId, at });
}
