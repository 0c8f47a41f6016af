import type { ChannelEvent } from "../../model/channel-event.ts";
import type { ArrivingMessage, MessageContent } from "../../model/message.ts";
import type { Alias } from "../../model/resident.ts";
import { hashOf } from "../hash-of.ts";
import { platformMoment } from "../platform-moment.ts";
import { ignored } from "./ignored.ts";
import { messageKey } from "./message-key.ts";
import {
  type RawCallbackQuery,
  type RawChat,
  type RawMessage,
  type RawPerson,
  type RawReaction,
  type RawUpdate,
  updateBody,
} from "./payload.ts";
import { contentOf, unknownContent } from "./to-content.ts";

// Telegram sends this when somebody opens the chat, with what stood in the link they came by: nobody typed it.
const startCommand = /^\/start(?:@\w+)?(?: [\w-]{1,64})?$/;

/**
 * What an update of the Bot API tells us. Never throws; what we do not know is `ignored` and counted, and nothing is
 * invented. Only chats of one person with the bot count. A message has the key of its chat and number, so that the same
 * update told again is the same message. One message may have many edits and reactions: an edit has its moment and its
 * words in its key, a reaction the update's number.
 */
export function toChannelEvents(body: unknown, botId: string): readonly ChannelEvent[] {
  const parsed = updateBody.safeParse(body);
  if (!parsed.success) return [ignored("body")];
  const update = parsed.data;
  const { message, edited_message, message_reaction, callback_query } = update;
  if (message) return messageEvents(message, update, botId);
  if (edited_message) return [editEvent(edited_message, update, botId)];
  if (message_reaction) return [reactionEvent(message_reaction, update, botId)];
  if (callback_query) return [answerEvent(callback_query, botId)];
  if ([message, edited_message, message_reaction, callback_query].includes(null))
    return [{ kind: "unknown", what: "message" }];
  const [what = "empty"] = Object.keys(update).filter((key) => key !== "update_id" && update[key] !== undefined);
  return [ignored(what)];
}

// A kind that we do not know is a message all the same, which a person sees to; that Telegram has a new one is counted.
function messageEvents(message: RawMessage, update: RawUpdate, botId: string): readonly ChannelEvent[] {
  const refusal = notForUs(message.chat, message.from);
  if (refusal !== null) return [refusal];
  if (message.text !== undefined && startCommand.test(message.text)) return [ignored("start-command")];
  const content = contentOf(message);
  if (content === null) return [ignored("service-message")];
  const channelMessageId = keyOf(message, update, botId);
  const event = arrived(message, { channelMessageId, content, sentAt: secondsMoment(message.date) }, botId);
  return content === unknownContent ? [event, { kind: "unknown", what: "message-type" }] : [event];
}

// The new words replace the old ones and are judged like any message. Telegram also tells an edit when something else of
// a message has changed, such as a reaction to it: without a moment of editing nobody said anything, and the same words
// of the same moment are the same edit. A place that moves on is not said again.
function editEvent(message: RawMessage, update: RawUpdate, botId: string): ChannelEvent {
  const refusal = notForUs(message.chat, message.from);
  if (refusal !== null) return refusal;
  if (!message.edit_date) return ignored("edit-without-date");
  const of = keyOf(message, update, botId);
  const text = message.text ?? message.caption;
  const said = contentOf(message);
  const content: MessageContent | null =
    text === undefined ? (said?.kind === "media" ? said : null) : { kind: "edit", of, text };
  if (content === null) return ignored("edit-without-text");
  const channelMessageId = `${of}/edit/${message.edit_date}/${hashOf(content)}`;
  return arrived(message, { channelMessageId, content, sentAt: secondsMoment(message.edit_date) }, botId);
}

function arrived(
  { from, chat, reply_to_message }: Pick<RawMessage, "from" | "chat" | "reply_to_message">,
  said: Pick<ArrivingMessage, "channelMessageId" | "content" | "sentAt">,
  botId: string,
): ChannelEvent {
  const name = [from?.first_name, from?.last_name].filter(Boolean).join(" ");
  const original = reply_to_message?.message_id;
  return {
    kind: "message",
    message: {
      channel: "telegram",
      ...said,
      sender: senderOf(from),
      ...(name ? { profileName: name } : {}),
      ...(original && chat?.id ? { replyTo: messageKey(botId, chat.id, original) } : {}),
    },
  };
}

function reactionEvent({ chat, user, ...reaction }: RawReaction, update: RawUpdate, botId: string): ChannelEvent {
  if (user?.id === undefined) return ignored("reaction-without-sender");
  const refusal = notForUs(chat, user);
  if (refusal !== null) return refusal;
  const { message_id, date, new_reaction } = reaction;
  if (message_id === undefined || chat?.id === undefined) return ignored("reaction-without-id");
  const emoji = new_reaction?.findLast((each) => each.type === "emoji")?.emoji ?? null;
  if (emoji === null && new_reaction?.length !== 0) return ignored("reaction-without-emoji");
  const to = messageKey(botId, chat.id, message_id);
  const channelMessageId = `${to}/reaction/${update.update_id ?? hashOf(reaction)}`;
  const content = { kind: "reaction", emoji, to } as const;
  return arrived({ from: user, chat, reply_to_message: undefined }, said(channelMessageId, content, date), botId);
}

function said(channelMessageId: string, content: MessageContent, date: number | undefined) {
  return { channelMessageId, content, sentAt: secondsMoment(date) };
}

// Telegram tells what a button carries; what stood on it is read from the message it hangs under.
function answerEvent({ id, from, data, message }: RawCallbackQuery, botId: string): ChannelEvent {
  const rows = message?.reply_markup?.inline_keyboard ?? [];
  const text = rows.flat().find((button) => data !== undefined && button.callback_data === data)?.text;
  if (!id || data === undefined || text === undefined) return ignored("callback_query");
  const refusal = notForUs(message?.chat, from);
  if (refusal !== null) return refusal;
  const content = { kind: "answer", answerId: data, text } as const;
  const reply = { from, chat: message?.chat, reply_to_message: { message_id: message?.message_id } };
  return arrived(reply, said(`${botId}/answer/${id}`, content, undefined), botId);
}

// A chat with one person has that person's id. Without a type it counts as one only when the ids say so.
function notForUs(chat: RawChat, from: RawPerson): ChannelEvent | null {
  const isPrivate = chat?.type === "private" || (chat?.type === undefined && chat?.id === from?.id);
  if (!isPrivate) return ignored("not-private");
  if (from?.is_bot === true) return ignored("bot-message");
  return from?.id === undefined ? ignored("message-without-sender") : null;
}

function senderOf(from: RawPerson): readonly Alias[] {
  return from?.id === undefined ? [] : [{ kind: "telegram-user-id", value: from.id }];
}

function keyOf(message: RawMessage, { update_id }: RawUpdate, botId: string): string {
  const { chat, message_id } = message;
  if (chat?.id !== undefined && message_id !== undefined) return messageKey(botId, chat.id, message_id);
  return `${botId}/${update_id === undefined ? `without-id/${hashOf(message)}` : `update/${update_id}`}`;
}

// The Bot API writes seconds since 1970.
function secondsMoment(seconds: number | undefined): Date | null {
  return platformMoment(seconds === undefined ? undefined : seconds * 1000);
}
