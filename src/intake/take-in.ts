import type { Detect } from "../detection/detect.ts";
import type { ChannelName } from "../model/channel.ts";
import { nothingFound } from "../model/finding.ts";
import type { ConversationId, MessageId } from "../model/ids.ts";
import {
  type ArrivingMessage,
  type ContentKind,
  type MessageContent,
  type NewMessage,
  textOf,
} from "../model/message.ts";
import { startsAnew } from "../policy/conversation-state.ts";
import { repetitionOf } from "../policy/flood.ts";
import { mediaOf } from "./media-of.ts";
import type { IntakeLog, IntakeUnit, Redact } from "./ports.ts";

export interface TakeInParts {
  readonly detect: Detect;
  readonly redact: Redact;
  readonly log: IntakeLog;
  readonly now: () => Date;
  readonly newConversationAfterHours: number;
  /** Whether a channel can hand over what a resident sent besides words. */
  readonly handsOverMedia: (channel: ChannelName) => boolean;
}

/** What may be kept of a message in clear, given the words that came before it. */
export type Read = (
  arriving: ArrivingMessage,
  previous: readonly string[],
  parts: TakeInParts,
) => Pick<NewMessage, "contentKind" | "redactedText" | "detection">;

// A number is sometimes split over messages; older ones than these do not complete it.
const previousMessages = 3;

/**
 * Takes messages of one channel in, in their order, within a transaction: who wrote, in which conversation, detection,
 * and only then storing. As many statements for many messages as for one. The ids in the order of the messages, `null`
 * for one that was there already.
 */
export async function takeIn(
  unit: IntakeUnit,
  batch: readonly [ArrivingMessage, ...ArrivingMessage[]],
  parts: TakeInParts,
  read: Read = readSafely,
): Promise<readonly (MessageId | null)[]> {
  const [{ channel }] = batch;
  const receivedAt = parts.now();
  const senders = batch.map(({ sender, profileName }) => ({ sender, profileName: profileName ?? null }));
  const residentIds = await unit.residents.resolveAll(channel, senders, receivedAt);
  const isOver = (lastMessageAt: Date) => startsAnew(lastMessageAt, receivedAt, parts.newConversationAfterHours);
  const running = await unit.conversations.runningOf(residentIds, channel, receivedAt, isOver);
  const conversationIds = [...running.values()].map(({ id }) => id);
  const said = new Map<ConversationId, readonly MessageContent[]>(
    await unit.messages.recentOriginals(conversationIds, previousMessages),
  );
  const added = batch.map((arriving, index): NewMessage => {
    const residentId = residentIds[index];
    const conversation = residentId && running.get(residentId);
    if (!residentId || !conversation) throw new Error("A message of a batch has no conversation.");
    const earlier = said.get(conversation.id) ?? [];
    said.set(conversation.id, [...earlier, arriving.content].slice(-previousMessages));
    const previous = earlier.map(textOf).filter((text) => text !== null);
    return { arriving, conversationId: conversation.id, residentId, receivedAt, ...read(arriving, previous, parts) };
  });
  const ids = await unit.messages.addAll(added);
  await unit.media.addAll(
    ids.flatMap((messageId, index) => {
      const media = mediaOf(batch[index] as ArrivingMessage, parts.handsOverMedia);
      return messageId === null || media === null ? [] : [{ messageId, receivedAt, ...media }];
    }),
  );
  return ids;
}

/** A message of which nothing may be kept in clear: sealed, and for a person to see to. */
export const unread: Read = () => ({ contentKind: "unsupported", redactedText: null, detection: nothingFound });

/**
 * Reads a message for what may be kept of it in clear. If that fails, a defect of ours, nothing of the text is kept
 * in clear and the message goes on as one that could not be read: a person sees to it, and nothing is lost.
 */
function readSafely(
  arriving: ArrivingMessage,
  previous: readonly string[],
  parts: TakeInParts,
): ReturnType<Read> & { readonly contentKind: ContentKind } {
  const { channel, content } = arriving;
  const text = textOf(content);
  if (text === null) return { contentKind: content.kind, redactedText: null, detection: nothingFound };
  try {
    const detection = parts.detect(text, { previous });
    const personal = detection.findings.filter((finding) => finding.kind === "personal-data");
    const findings = [...detection.findings, ...repetitionOf(text, previous)];
    return {
      contentKind: content.kind,
      redactedText: parts.redact(text, personal),
      detection: { ...detection, findings },
    };
  } catch (error) {
    parts.log.detectionFailed(channel, error);
    return unread(arriving, previous, parts);
  }
}
