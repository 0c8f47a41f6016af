import type { ChannelEvent } from "../../model/channel-event.ts";
import type { OutboundId } from "../../model/ids.ts";
import { parseId } from "../../model/ids.ts";
import { textOf } from "../../model/message.ts";
import type { Alias } from "../../model/resident.ts";
import { derivedId } from "../meta/derived-id.ts";
import { eachOf } from "../meta/lenient-list.ts";
import { isOfUnknownType } from "../meta/unsupported.ts";
import { platformMoment } from "../platform-moment.ts";
import { failureOf } from "./errors.ts";
import { ignored } from "./ignored.ts";
import {
  type RawChange,
  type RawContact,
  type RawEcho,
  type RawMessage,
  type RawStatus,
  webhookBody,
} from "./payload.ts";
import { contentOf } from "./to-content.ts";

/** Events of an account that need a person to look at Meta's console. */
const alarms = new Set(["DISABLED_UPDATE", "ACCOUNT_RESTRICTION", "ACCOUNT_VIOLATION", "ACCOUNT_DELETED"]);

/**
 * Everything a webhook body tells us, in its order: every entry, every change, every message and status. Never
 * throws; what we do not know is `ignored` and counted, and nothing is invented.
 */
export function toChannelEvents(body: unknown): readonly ChannelEvent[] {
  const parsed = webhookBody.safeParse(body);
  if (!parsed.success) return [ignored("body")];
  const events = eachOf(parsed.data.entry, "entry", ({ changes }) => eachOf(changes, "change", eventsOf));
  return events.length === 0 ? [ignored("empty")] : events;
}

function eventsOf({ field, value }: RawChange): readonly ChannelEvent[] {
  if (!value) return [ignored(field ?? "change-without-value")];
  if (value.event !== undefined && alarms.has(value.event))
    return [{ kind: "alarm", reason: `account ${value.event}` }];
  const events: ChannelEvent[] = [
    ...eachOf(value.messages, "message", (message) => messageEvents(message, value.contacts)),
    ...eachOf(value.statuses, "status", (status) => [statusEvent(status)]),
    ...eachOf(value.message_echoes, "echo", (echo) => [echoEvent(echo)]),
    ...eachOf(value.user_id_update, "user-id-update", ({ user_id, timestamp }) => [
      identityChange("whatsapp-user-id", timestamp, user_id?.previous, user_id?.current),
    ]),
  ];
  return events.length > 0 ? events : [ignored(field ?? "change-without-content")];
}

// A type that we do not know is a message all the same, which a person sees to; that Meta has a new one is counted.
function messageEvents(message: RawMessage, contacts: readonly RawContact[]): readonly ChannelEvent[] {
  const event = messageEvent(message, contacts);
  const isNew = event.kind === "message" && isOfUnknownType(event.message.content);
  return isNew ? [event, { kind: "unknown", what: "message-type" }] : [event];
}

function messageEvent(message: RawMessage, contacts: readonly RawContact[]): ChannelEvent {
  if (message.group_id !== undefined) return ignored("group-message");
  if (message.type === "system") return systemEvent(message);
  const content = contentOf(message);
  if (content === null) return ignored(message.type ?? "message-without-type");
  const sender = senderOf(message, contacts);
  if (sender.length === 0) return ignored("message-without-sender");
  if (!message.id && content.kind === "reaction") return ignored("reaction-without-id");
  const name = contacts.find((contact) => isSender(contact, message))?.profile?.name;
  return {
    kind: "message",
    message: {
      channel: "whatsapp",
      channelMessageId: message.id || keyFor(message, sender),
      sender,
      content,
      sentAt: momentOf(message.timestamp),
      ...(name ? { profileName: name } : {}),
      ...(message.context?.id ? { replyTo: message.context.id } : {}),
    },
  };
}

// Words without an id of Meta's are kept all the same; the same words at the same moment are the same message.
function keyFor(message: RawMessage, sender: readonly Alias[]): string {
  const { id: _, ...rest } = message;
  return derivedId("without-id", [sender, rest]);
}

// A colleague wrote from the Business app. Its edits and deletions tell nothing new: the answer was given.
function echoEvent(echo: RawEcho): ChannelEvent {
  const { id, to, to_user_id: userId, timestamp } = echo;
  if (echo.type === "edit" || echo.type === "revoke") return ignored(`echo-${echo.type}`);
  const resident: Alias | null = to
    ? { kind: "phone", value: to }
    : userId
      ? { kind: "whatsapp-user-id", value: userId }
      : null;
  if (resident === null) return ignored("echo-without-recipient");
  const content = contentOf(echo);
  const text = content === null ? null : textOf(content);
  return {
    kind: "answered-elsewhere",
    resident,
    channelMessageId: id ?? null,
    text,
    at: momentOf(timestamp),
    isCertain: true,
  };
}

// A phone number may be missing, a user id may be missing; what is there leads to the same person.
function senderOf(message: RawMessage, contacts: readonly RawContact[]): readonly Alias[] {
  const contact = contacts.find((candidate) => isSender(candidate, message));
  const phone = message.from || contact?.wa_id;
  const userId = message.from_user_id || contact?.user_id;
  return [
    ...(phone ? [{ kind: "phone", value: phone } as const] : []),
    ...(userId ? [{ kind: "whatsapp-user-id", value: userId } as const] : []),
  ];
}

function isSender(contact: RawContact, message: RawMessage): boolean {
  const samePhone = contact.wa_id !== undefined && contact.wa_id === message.from;
  const sameUser = contact.user_id !== undefined && contact.user_id === message.from_user_id;
  return samePhone || sameUser;
}

function systemEvent({ system, from, id }: RawMessage): ChannelEvent {
  if (system?.type === "user_changed_number") return identityChange("phone", id, from, system.wa_id);
  if (system?.type === "user_changed_user_id")
    return identityChange("whatsapp-user-id", id, system.previous_user_id, system.user_id);
  return ignored(system?.type ?? "system");
}

function identityChange(
  kind: Alias["kind"],
  told: string | undefined,
  previous: string | undefined,
  current: string | undefined,
): ChannelEvent {
  if (!previous || !current) return ignored("identity-change-without-ids");
  const key = JSON.stringify([kind, told, previous, current]);
  return { kind: "identity-change", key, previous: { kind, value: previous }, current: { kind, value: current } };
}

function statusEvent(status: RawStatus): ChannelEvent {
  const state = deliveryStateOf(status.status);
  if (!state || !status.id) return ignored(`status-${status.status ?? "unknown"}`);
  const code = status.errors[0]?.code;
  return {
    kind: "delivery",
    state,
    outboundId: parseId<OutboundId>(status.biz_opaque_callback_data),
    channelMessageId: status.id,
    at: momentOf(status.timestamp),
    ...(state === "failed" ? { failure: failureOf(code ?? "unknown", null) } : {}),
  };
}

// Read and played say that it was delivered too; whether it was read is none of our business.
function deliveryStateOf(status: string | undefined): "sent" | "delivered" | "failed" | null {
  switch (status) {
    case "sent":
    case "failed":
      return status;
    case "delivered":
    case "read":
    case "played":
      return "delivered";
    default:
      return null;
  }
}

// Meta writes seconds since 1970, as text.
function momentOf(timestamp: string | undefined): Date | null {
  return /^\d{1,12}$/.test(timestamp ?? "") ? platformMoment(Number(timestamp) * 1000) : null;
}
