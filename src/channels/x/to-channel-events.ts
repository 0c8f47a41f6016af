import type { ChannelEvent } from "../../model/channel-event.ts";
import type { ArrivingMessage } from "../../model/message.ts";
import { hashOf } from "../hash-of.ts";
import { platformMoment } from "../platform-moment.ts";
import { ignored } from "./ignored.ts";
import { type RawActivity, type RawConversation, type RawDirectMessage, webhookBody } from "./payload.ts";
import { contentOf } from "./to-content.ts";

/**
 * Everything a webhook body tells us, in its order, of the account with the id `ownId`: events of the X Activity API and
 * the lists of direct messages of the older Account Activity API, which it also carries inside. Never throws; what we
 * do not know is `ignored` and counted, and nothing is invented. What our own account sent is dropped. Of an encrypted
 * chat only the sender can be read: it comes in as a message of which nothing can be read, for people to see to.
 */
export function toChannelEvents(body: unknown, ownId: string): readonly ChannelEvent[] {
  const parsed = webhookBody.safeParse(body);
  if (!parsed.success) return [ignored("body")];
  const { data, user_event: userEvent, direct_message_events: _events, users: _users, ...rest } = parsed.data;
  if (data) return activityEvents(data, ownId);
  if (data === null) return [{ kind: "unknown", what: "entry" }];
  const events = directMessages(parsed.data, ownId);
  if (events.length > 0) return events;
  if (userEvent !== undefined) return [revoked(userEvent.revoke.source?.user_id, ownId)];
  const [what = "empty"] = Object.keys(rest).filter((key) => key !== "for_user_id" && key !== "apps");
  return [ignored(what)];
}

function activityEvents(activity: RawActivity, ownId: string): readonly ChannelEvent[] {
  const { event_type: type = "unknown", payload } = activity;
  switch (type) {
    case "dm.received": {
      const events = payload === undefined ? [] : directMessages(payload, ownId);
      return events.length > 0 ? events : [ignored("no-message")];
    }
    case "chat.received":
      return [encryptedChat(activity, ownId)];
    case "oauth.revoke":
      return [revoked(payload?.user_id, ownId)];
    default:
      return [ignored(type)];
  }
}

function directMessages({ direct_message_events: events = [], users }: RawConversation, ownId: string) {
  return events.map(
    (event): ChannelEvent =>
      event === null ? { kind: "unknown", what: "message" } : directMessage(event, users, ownId),
  );
}

function directMessage(event: RawDirectMessage, users: RawConversation["users"], ownId: string): ChannelEvent {
  const { type, message_create: created } = event;
  if (type !== "message_create" || created === undefined) return ignored("no-message");
  const { sender_id: sender, target, message_data: data } = created;
  if (sender === undefined) return ignored("message-without-sender");
  if (sender === ownId) return ignored("own-message");
  const recipient = target?.recipient_id;
  if (recipient !== undefined && recipient !== ownId) return ignored("other-recipient");
  const name = users?.[sender];
  return arrived(sender, {
    channelMessageId: event.id ?? `without-id-${hashOf(event)}`,
    content: contentOf(data),
    sentAt: platformMoment(event.created_timestamp),
    ...(name ? { profileName: name } : {}),
  });
}

// A chat of two is named after both; any other name is a group's.
const chatOfTwo = /^\d{1,20}[:-]\d{1,20}$/;

function encryptedChat({ event_uuid: uuid, payload }: RawActivity, ownId: string): ChannelEvent {
  const sender = payload?.sender_id;
  if (payload === undefined || sender === undefined) return ignored("chat-without-sender");
  if (sender === ownId) return ignored("own-message");
  const { conversation_id: conversation, id = uuid } = payload;
  if (conversation !== undefined && !chatOfTwo.test(conversation)) return ignored("group-message");
  return arrived(sender, {
    channelMessageId: `chat/${id ?? `without-id-${hashOf(payload)}`}`,
    content: { kind: "unsupported", what: "encrypted-chat" },
    sentAt: platformMoment(payload.created_at_msec),
  });
}

function arrived(sender: string, said: Omit<ArrivingMessage, "channel" | "sender">): ChannelEvent {
  return { kind: "message", message: { channel: "x", sender: [{ kind: "x-user-id", value: sender }], ...said } };
}

// Our account took back what it allowed the app: nothing can be read or sent until it allows it again.
function revoked(userId: string | undefined, ownId: string): ChannelEvent {
  if (userId !== undefined && userId !== ownId) return ignored("other-account");
  return { kind: "alarm", reason: "oauth.revoke" };
}
