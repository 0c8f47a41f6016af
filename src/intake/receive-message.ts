import type { Detect } from "../detection/detect.ts";
import type { Detection } from "../model/finding.ts";
import type { MessageId } from "../model/ids.ts";
import type { EnqueueAll } from "../model/job.ts";
import { type ArrivingMessage, type ContentKind, textOf } from "../model/message.ts";
import { startsAnew } from "../policy/conversation-state.ts";
import type { IntakeLog, IntakeStore, IntakeUnit, Redact } from "./ports.ts";

export interface ReceiveMessageParts {
  readonly store: IntakeStore;
  readonly detect: Detect;
  readonly redact: Redact;
  readonly enqueueAll: EnqueueAll;
  readonly log: IntakeLog;
  readonly now: () => Date;
  readonly newConversationAfterHours: number;
}

export type Receipt = { readonly outcome: "stored"; readonly messageId: MessageId } | { readonly outcome: "known" };

// A number is sometimes split over messages; older ones than these do not complete it.
const previousMessages = 3;

/**
 * Takes in one message: detects, masks, seals the original and stores it once, and asks for it to be judged. When
 * the promise resolves the message is committed and the platform may be told so; when it rejects, nothing is. A
 * message that the database refuses as it is comes in sealed only: told to send it again, a platform would repeat it
 * for days and then drop it.
 */
export function createReceiveMessage(parts: ReceiveMessageParts): (arriving: ArrivingMessage) => Promise<Receipt> {
  const { store, enqueueAll, log } = parts;
  return async (arriving) => {
    const messageId = await store
      .transaction((unit) => take(unit, arriving, parts))
      .catch((error: unknown) => {
        if (!store.cannotHold(error)) throw error;
        log.messageNotHeld(arriving.channel, error);
        return store.transaction((unit) => take(unit, arriving, parts, unread));
      });
    if (messageId === null) {
      log.messageKnown(arriving.channel);
      return { outcome: "known" };
    }
    log.messageReceived(arriving.channel, messageId);
    await enqueueAll([{ name: "moderate-message", messageId }]);
    return { outcome: "stored", messageId };
  };
}

async function take(
  unit: IntakeUnit,
  arriving: ArrivingMessage,
  parts: ReceiveMessageParts,
  read = readSafely,
): Promise<MessageId | null> {
  const { channel, channelMessageId, sender, profileName } = arriving;
  if ((await unit.messages.findByChannelMessageId(channel, channelMessageId)) !== null) return null;
  const receivedAt = parts.now();
  const residentId = await unit.residents.resolve(channel, sender, profileName ?? null, receivedAt);
  const isOver = (lastMessageAt: Date) => startsAnew(lastMessageAt, receivedAt, parts.newConversationAfterHours);
  const conversation = await unit.conversations.running(residentId, channel, receivedAt, isOver);
  const earlier = await unit.messages.recentOriginals(conversation.id, previousMessages);
  const previous = earlier.map(textOf).filter((text) => text !== null);
  const kept = read(arriving, previous, parts);
  return unit.messages.add({ arriving, conversationId: conversation.id, residentId, receivedAt, ...kept });
}

interface Read {
  readonly contentKind: ContentKind;
  readonly redactedText: string | null;
  readonly detection: Detection;
}

const nothing: Detection = { findings: [], suppressed: [], formOfAddress: "unclear" };

/** A message of which nothing may be kept in clear: sealed, and for a person to see to. */
function unread(): Read {
  return { contentKind: "unsupported", redactedText: null, detection: nothing };
}

/**
 * Reads a message for what may be kept of it in clear. If that fails, a defect of ours, nothing of the text is kept
 * in clear and the message goes on as one that could not be read: a person sees to it, and nothing is lost.
 */
function readSafely(
  { channel, content }: ArrivingMessage,
  previous: readonly string[],
  { detect, redact, log }: ReceiveMessageParts,
): Read {
  const text = textOf(content);
  if (text === null) return { contentKind: content.kind, redactedText: null, detection: nothing };
  try {
    const detection = detect(text, { previous });
    const personal = detection.findings.filter((finding) => finding.kind === "personal-data");
    return { contentKind: content.kind, redactedText: redact(text, personal), detection };
  } catch (error) {
    log.detectionFailed(channel, error);
    return unread();
  }
}
