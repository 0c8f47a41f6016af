import { createHash } from "node:crypto";
import type { ChannelEvent } from "../../model/channel-event.ts";
import type { OutboundId } from "../../model/ids.ts";
import type { MessageContent } from "../../model/message.ts";
import type { Alias } from "../../model/resident.ts";
import type { SendFailure } from "../../model/sending.ts";
import { platformMoment } from "../platform-moment.ts";
import { type Ignored, ignored, isNoMessage } from "./ignored.ts";
import { idOf, type RawMessage, rawMessage, rawReaction } from "./raw-message.ts";
import { contentOf, isUnknownType, unsupported, wordsOf } from "./to-content.ts";
import { aliasOf } from "./who.ts";

/** Something the library told us, with what it told: messages as raw data of the page, nothing of it trusted. */
export type Happening =
  | { readonly what: "message" | "found-unread" | "revoke"; readonly message: unknown }
  | { readonly what: "ciphertext" | "ciphertext-failed"; readonly message: unknown }
  | { readonly what: "edit"; readonly message: unknown; readonly words: unknown; readonly before: unknown }
  | { readonly what: "reaction"; readonly reaction: unknown }
  | { readonly what: "ack"; readonly message: unknown; readonly ack: unknown }
  | {
      readonly what: "contact-changed";
      readonly message: unknown;
      readonly previous: unknown;
      readonly current: unknown;
    };

export interface Surroundings {
  readonly now: Date;
  /** Every id by which WhatsApp knows the sender; the one in the message may be left out. */
  readonly senderIds: readonly string[];
  /** Our own id of a message that was sent. */
  readonly outboundId: OutboundId | null;
}

/** As long as a platform may send something again. What lay unread before that is answered no more. */
export const oldestMilliseconds = 8 * 86_400_000;
// The page asks the telephone again for what it cannot read, and gives up after a quarter of a minute.
const unreadableAfterMilliseconds = 30_000;

/**
 * What a happening means. Never throws; what we leave alone is `ignored` by name, and nothing is invented. A happening
 * that comes again gives the same ids.
 */
export function toChannelEvents(happening: Happening, around: Surroundings): readonly ChannelEvent[] {
  switch (happening.what) {
    case "reaction":
      return [reactionEvent(happening.reaction, around)];
    case "ack":
      return [ackEvent(happening.message, happening.ack, around)];
    case "contact-changed":
      return [identityChange(happening)];
    default:
      return messageEvents(happening, around);
  }
}

/** Who a happening is of, to look up what else they are called; `null` when it is of nobody we answer. */
export function senderIdOf(happening: Happening): string | null {
  if (happening.what === "ack" || happening.what === "contact-changed") return null;
  if (happening.what === "reaction") {
    const { id, senderId } = rawReaction.safeParse(happening.reaction).data ?? {};
    return id?.fromMe !== true && aliasOf(senderId) ? (senderId ?? null) : null;
  }
  const message = rawMessage.safeParse(happening.message).data;
  return message && whyIgnored(message) === null ? (message.from ?? null) : null;
}

function messageEvents(
  happening: Extract<Happening, { readonly message: unknown }>,
  around: Surroundings,
): readonly ChannelEvent[] {
  const message = rawMessage.safeParse(happening.message).data;
  if (message === undefined) return [ignored("unreadable")];
  const reason = whyIgnored(message) ?? (isTooOld(message, around) ? "too-old" : null);
  if (reason !== null) return [ignored(reason)];
  const read = readingOf(happening, message, around);
  if (typeof read === "string") return [ignored(read)];
  const { key, content } = read;
  const replyTo = quotedBy(message);
  const event: ChannelEvent = {
    kind: "message",
    message: {
      channel: "whatsapp",
      channelMessageId: key,
      sender: aliasesOf(message.from, around),
      content,
      sentAt: momentOf(read.seconds ?? message.t),
      ...(message.notifyName ? { profileName: message.notifyName } : {}),
      ...(replyTo ? { replyTo } : {}),
    },
  };
  const isNew = content.kind === "unsupported" && isUnknownType(message.type ?? "") && happening.what !== "revoke";
  return isNew ? [event, { kind: "unknown", what: "message-type" }] : [event];
}

interface Reading {
  readonly key: string;
  readonly content: MessageContent;
  /** When it happened, where that is not when the message was sent. */
  readonly seconds?: number;
}

function readingOf(
  happening: Extract<Happening, { readonly message: unknown }>,
  message: RawMessage,
  { now }: Surroundings,
): Reading | Ignored {
  const { type } = message;
  const id = idOf(message.id) ?? keyFor(message);
  if (happening.what === "revoke" || type === "revoked") {
    const of = idOf(message.protocolMessageKey) ?? idOf(message.id);
    return of === null ? "revoke-without-id" : { key: `${of}/revoked`, content: { kind: "deletion", of } };
  }
  if (type === undefined) return "message-without-type";
  if (isNoMessage(type)) return type;
  if (happening.what === "edit") {
    if (typeof happening.words !== "string" || happening.words === "") return "edit-without-words";
    const isFirst = typeof happening.before !== "string" || happening.before === "";
    // A message that could be read only now is filled in, not edited, and comes as a message.
    if (isFirst && message.latestEditSenderTimestampMs === undefined) return "words-filled-in";
    return edited(message, id, happening.words);
  }
  if (type === "ciphertext") {
    const isGone = message.subtype?.endsWith("_unavailable_fanout") === true;
    const age = now.getTime() - (message.t ?? 0) * 1000;
    const waits =
      happening.what === "ciphertext" || (happening.what === "found-unread" && age < unreadableAfterMilliseconds);
    if (waits && !isGone) return "ciphertext-waiting";
    // A key of its own: when it can be read after all, it comes in by its id.
    return { key: `${id}/unreadable`, content: unsupported("ciphertext") };
  }
  const words = wordsOf(message);
  if (message.latestEditSenderTimestampMs !== undefined && words) return edited(message, id, words);
  return { key: id, content: contentOf({ ...message, type }, id) };
}

// The same edit, told live and found unread, has the same key.
function edited({ latestEditSenderTimestampMs: at }: RawMessage, of: string, text: string): Reading {
  const mark = at ?? createHash("sha256").update(text).digest("base64url");
  return {
    key: `${of}/edited-${mark}`,
    content: { kind: "edit", of, text },
    ...(at === undefined ? {} : { seconds: at / 1000 }),
  };
}

// Words without an id are kept all the same; the same words at the same moment are the same message.
function keyFor(message: RawMessage): string {
  return `without-id-${createHash("sha256").update(JSON.stringify(message)).digest("base64url")}`;
}

function whyIgnored(message: RawMessage): Ignored | null {
  const { id, from, self, isStatusV3, broadcast } = message;
  const remote = id?.remote ?? from ?? "";
  if (id?.fromMe === true || self === "out") return "own-message";
  if (isStatusV3 || remote === "status@broadcast" || from === "status@broadcast") return "status";
  if (broadcast || remote.endsWith("@broadcast")) return "broadcast";
  if (remote.endsWith("@newsletter") || from?.endsWith("@newsletter")) return "newsletter";
  if (remote.endsWith("@g.us") || from?.endsWith("@g.us")) return "group-message";
  if (from === undefined) return "message-without-sender";
  if (from === "0@c.us") return "whatsapp-itself";
  return aliasOf(from) === null ? "other-sender" : null;
}

function aliasesOf(from: string | undefined, { senderIds }: Surroundings): readonly Alias[] {
  const aliases = [from, ...senderIds].map(aliasOf).filter((alias) => alias !== null);
  return aliases.filter(({ kind }, index) => aliases.findIndex((other) => other.kind === kind) === index);
}

// In a chat of two, what is quoted and is not the sender's own is ours.
function quotedBy({ id, from, quotedStanzaID, quotedParticipant }: RawMessage): string | null {
  const remote = id?.remote ?? from;
  if (!quotedStanzaID || !remote) return null;
  return `${quotedParticipant !== from}_${remote}_${quotedStanzaID}`;
}

function reactionEvent(raw: unknown, around: Surroundings): ChannelEvent {
  const reaction = rawReaction.safeParse(raw).data;
  if (reaction === undefined) return ignored("unreadable");
  const { id, msgId, reaction: emoji, senderId, timestamp } = reaction;
  if (id?.fromMe === true) return ignored("own-message");
  const remote = msgId?.remote ?? id?.remote ?? "";
  if (remote.endsWith("@g.us")) return ignored("group-message");
  if (remote.endsWith("@broadcast")) return ignored("status");
  if (remote.endsWith("@newsletter")) return ignored("newsletter");
  if (aliasOf(senderId) === null) return ignored(senderId === undefined ? "message-without-sender" : "other-sender");
  const key = idOf(id);
  if (key === null) return ignored("reaction-without-id");
  if (isTooOld({ t: timestamp }, around)) return ignored("too-old");
  const to = idOf(msgId);
  return {
    kind: "message",
    message: {
      channel: "whatsapp",
      channelMessageId: `${key}/${timestamp ?? 0}`,
      sender: aliasesOf(senderId, around),
      content: { kind: "reaction", emoji: emoji || null, ...(to ? { to } : {}) },
      sentAt: momentOf(timestamp),
    },
  };
}

/** What became of a message of ours. Whether it was read is none of our business; it says that it was delivered. */
function ackEvent(raw: unknown, ack: unknown, { outboundId }: Surroundings): ChannelEvent {
  const message = rawMessage.safeParse(raw).data;
  const id = idOf(message?.id);
  if (id === null || message?.id?.fromMe !== true || aliasOf(message.to ?? message.id.remote) === null)
    return ignored("ack-of-other");
  if (typeof ack !== "number" || ack === 0) return ignored("ack-pending");
  const at = null;
  if (ack < 0) return { kind: "delivery", state: "failed", outboundId, channelMessageId: id, at, failure: notTaken };
  return { kind: "delivery", state: ack >= 2 ? "delivered" : "sent", outboundId, channelMessageId: id, at };
}

/** WhatsApp did not take a message. */
export const notTaken: SendFailure = {
  code: "ack-error",
  advice: "WhatsApp did not take the message; it is sent again later.",
  next: "retry",
};

function identityChange(happening: Extract<Happening, { readonly what: "contact-changed" }>): ChannelEvent {
  const [before, after] = [happening.previous, happening.current].map((id) => (typeof id === "string" ? id : ""));
  const [previous, current] = [aliasOf(before), aliasOf(after)];
  if (previous === null || current === null) return ignored("identity-change-without-ids");
  const told = idOf(rawMessage.safeParse(happening.message).data?.id);
  return { kind: "identity-change", key: JSON.stringify([told, before, after]), previous, current };
}

function isTooOld({ t }: { readonly t?: number | undefined }, { now }: Surroundings): boolean {
  return t !== undefined && t * 1000 < now.getTime() - oldestMilliseconds;
}

function momentOf(seconds: number | undefined): Date | null {
  return platformMoment(seconds === undefined ? undefined : seconds * 1000);
}
