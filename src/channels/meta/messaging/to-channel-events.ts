import type { ChannelEvent } from "../../../model/channel-event.ts";
import type { MessageContent } from "../../../model/message.ts";
import { derivedId } from "../derived-id.ts";
import { eachOf } from "../lenient-list.ts";
import { echoEvent } from "./echo.ts";
import { ignored, silentKinds } from "./ignored.ts";
import { momentOf } from "./moment.ts";
import type { MessagingNetwork, OwnAccount } from "./network.ts";
import { type RawChange, type RawEntry, type RawItem, webhookBody } from "./payload.ts";
import { contentsOf, hasUnknownType } from "./to-contents.ts";

/** Where an item stands: on which network, in whose name, in which entry. */
interface Place {
  readonly network: MessagingNetwork;
  readonly account: OwnAccount;
  readonly entryId: string | undefined;
}

/**
 * Everything a webhook body of Messenger or Instagram tells us, in its order. Never throws; what we do not know is
 * `ignored` and counted, and nothing is invented. The same message may stand in it twice: it has the same id.
 */
export function toMessagingEvents(
  network: MessagingNetwork,
  account: OwnAccount,
  body: unknown,
): readonly ChannelEvent[] {
  const parsed = webhookBody.safeParse(body);
  if (!parsed.success) return [ignored("body")];
  const { object, entry } = parsed.data;
  // Ids of one network mean nothing on another: nobody could be answered, and somebody has to see to it.
  if (object !== undefined && object !== network.object)
    return [{ kind: "alarm", reason: `the webhook of ${network.title} gets what is of another product` }];
  const events = eachOf(entry, "entry", (one) => entryEvents(one, { network, account, entryId: one.id }));
  return events.length === 0 ? [ignored("empty")] : events;
}

function entryEvents({ id, messaging, standby, changes }: RawEntry, place: Place): readonly ChannelEvent[] {
  // The button in Meta's dashboard: its sender is nobody.
  if (id === "0") return [ignored("dashboard-test")];
  const events = [
    ...eachOf(messaging, "message", (item) => itemEvents(item, place)),
    // Another app has the conversation: we may listen, and stay silent.
    ...standby.map(() => ignored("standby")),
    ...eachOf(changes, "change", (change) => changeEvents(change, place)),
  ];
  return events.length === 0 ? [ignored("entry-without-content")] : events;
}

/** Instagram also tells of messages as changes of a field, with the same inside. */
function changeEvents({ field, value }: RawChange, place: Place): readonly ChannelEvent[] {
  const isMessaging = value?.sender !== undefined && field !== "standby";
  return isMessaging ? itemEvents(value, place) : [ignored(field ?? "change-without-content")];
}

function itemEvents(item: RawItem, place: Place): readonly ChannelEvent[] {
  if (item.message) return messageEvents(item, item.message, place);
  if (item.message_edit) return [editEvent(item, item.message_edit, place)];
  if (item.reaction) return [reactionEvent(item, item.reaction, place)];
  if (item.postback) return [postbackEvent(item, item.postback, place)];
  if (item.delivery) return deliveryEvents(item, item.delivery, place);
  if (item.read) return readEvents(item, item.read, place);
  const enforced = item.policy_enforcement?.action ?? item["policy-enforcement"]?.action;
  if (enforced === "block" || enforced === "warning") return [{ kind: "alarm", reason: `policy ${enforced}` }];
  if (item.pass_thread_control) return [handOver(item, item.pass_thread_control, place)];
  if ("message" in item) return [{ kind: "unknown", what: "message" }];
  return [ignored(silentKinds.find((kind) => kind in item) ?? "unknown")];
}

function messageEvents(item: RawItem, message: NonNullable<RawItem["message"]>, place: Place): readonly ChannelEvent[] {
  const { network, account } = place;
  if (message.is_echo) return [echoEvent(item, message, network, account)];
  const { mid } = message;
  if (message.is_deleted) {
    if (!mid) return [ignored("deletion-without-id")];
    return [said(item, derivedId("deletion", mid), { kind: "deletion", of: mid }, place)];
  }
  const id = mid || derivedId("without-id", [item.sender, item.timestamp, message]);
  const replyTo = message.reply_to?.mid;
  const events = contentsOf(message).map((content, index) =>
    said(item, index === 0 ? id : `${id}#${index + 1}`, content, place, replyTo),
  );
  // What is of a new type a person sees to all the same; that Meta has one is counted.
  return hasUnknownType(message) ? [...events, { kind: "unknown", what: "message-type" }] : events;
}

/** Something a resident did; `ignored` when nobody is named, or our own account. */
function said(
  item: RawItem,
  channelMessageId: string,
  content: MessageContent,
  { network, account, entryId }: Place,
  replyTo?: string,
): ChannelEvent {
  const sender = item.sender?.id;
  if (!sender) return ignored("message-without-sender");
  if (sender === entryId || sender === account.accountId || item.message?.is_self) return ignored("own-echo");
  return {
    kind: "message",
    message: {
      channel: network.channel,
      channelMessageId,
      sender: [{ kind: network.aliasKind, value: sender }],
      content,
      sentAt: momentOf(item.timestamp),
      ...(replyTo ? { replyTo } : {}),
    },
  };
}

// Up to five a message; each is told under the id of what it replaces.
function editEvent(item: RawItem, edit: NonNullable<RawItem["message_edit"]>, place: Place): ChannelEvent {
  const { mid, text } = edit;
  if (!mid) return ignored("edit-without-id");
  const content: MessageContent =
    text === undefined ? { kind: "unsupported", what: "edit-without-text" } : { kind: "edit", of: mid, text };
  return said(item, derivedId("edit", [mid, edit.num_edit, text]), content, place);
}

function reactionEvent(item: RawItem, reaction: NonNullable<RawItem["reaction"]>, place: Place): ChannelEvent {
  const { mid, emoji, action } = reaction;
  if (!mid) return ignored("reaction-without-id");
  const isRemoved = action === "unreact";
  if (!isRemoved && !emoji) return ignored("reaction-without-emoji");
  const content: MessageContent = { kind: "reaction", emoji: isRemoved ? null : (emoji ?? null), to: mid };
  return said(item, derivedId("reaction", [item.sender, item.timestamp, reaction]), content, place);
}

function postbackEvent(item: RawItem, postback: NonNullable<RawItem["postback"]>, place: Place): ChannelEvent {
  const { mid, title = "", payload = "" } = postback;
  const id = mid || derivedId("postback", [item.sender, item.timestamp, postback]);
  return said(item, id, { kind: "answer", answerId: payload, text: title }, place);
}

// Until when all has arrived is always told, which messages those were only sometimes.
function deliveryEvents(
  item: RawItem,
  { mids, watermark }: NonNullable<RawItem["delivery"]>,
  place: Place,
): readonly ChannelEvent[] {
  const until = arrivedUntil(item, watermark, place);
  return [...mids.map((mid) => delivered(mid, momentOf(watermark))), ...(until ? [until] : [ignored("delivery")])];
}

// What was read has arrived, and with it all that stands before it; that it was read is none of our business. Messenger
// tells until when, Instagram which message, and of the last one alone.
function readEvents(
  item: RawItem,
  { mid, watermark }: NonNullable<RawItem["read"]>,
  place: Place,
): readonly ChannelEvent[] {
  const until = arrivedUntil(item, mid ? item.timestamp : watermark, place);
  const told = [...(mid ? [delivered(mid, momentOf(item.timestamp))] : []), ...(until ? [until] : [])];
  return told.length > 0 ? told : [ignored("read")];
}

function arrivedUntil(item: RawItem, watermark: RawItem["timestamp"], { network }: Place): ChannelEvent | null {
  const until = momentOf(watermark);
  const resident = item.sender?.id;
  if (until === null || !resident) return null;
  return { kind: "delivered-until", resident: { kind: network.aliasKind, value: resident }, until };
}

function delivered(channelMessageId: string, at: Date | null): ChannelEvent {
  return { kind: "delivery", state: "delivered", outboundId: null, channelMessageId, at };
}

/** A conversation given to the people in the Page's inbox; given to any other program it comes as `standby`. */
function handOver(
  item: RawItem,
  { new_owner_app_id: owner }: NonNullable<RawItem["pass_thread_control"]>,
  { network, account }: Place,
): ChannelEvent {
  const resident = item.sender?.id;
  if (owner !== account.inboxAppId || !resident) return ignored("pass_thread_control");
  return {
    kind: "answered-elsewhere",
    resident: { kind: network.aliasKind, value: resident },
    channelMessageId: null,
    text: null,
    at: momentOf(item.timestamp),
    isCertain: true,
  };
}
