import { instagramChannel, toInstagramEvents } from "../../../src/channels/instagram/instagram-channel.ts";
import { messengerChannel, toMessengerEvents } from "../../../src/channels/messenger/messenger-channel.ts";
import { telegramChannel } from "../../../src/channels/telegram/telegram-channel.ts";
import { toChannelEvents as toTelegramEvents } from "../../../src/channels/telegram/to-channel-events.ts";
import { toChannelEvents as toWhatsAppEvents } from "../../../src/channels/whatsapp-cloud/to-channel-events.ts";
import { whatsAppCloudChannel } from "../../../src/channels/whatsapp-cloud/whatsapp-cloud-channel.ts";
import { toChannelEvents as toXEvents } from "../../../src/channels/x/to-channel-events.ts";
import { xChannel } from "../../../src/channels/x/x-channel.ts";
import { aMessagingBody, aMid, anEcho, anItem, ourAccounts } from "../../builders/messaging-payload.ts";
import { aMessageUpdate } from "../../builders/telegram-update.ts";
import { aMessagesChange, aWamid, aWebhookBody } from "../../builders/whatsapp-payload.ts";
import { aDirectMessage, anActivity, anXId, aReceivedEvent } from "../../builders/x-event.ts";
import { channelLaws } from "./channel-laws.ts";

const meta = { graphVersion: "v25.0", accessToken: "test-access-token", perRecipientMilliseconds: 0 };
const at = new Date("2026-11-24T09:00:00Z");

const phone = "31600000000";
channelLaws("WhatsApp Cloud", {
  at: (graphUrl) => whatsAppCloudChannel({ ...meta, graphUrl, phoneNumberId: "1", reopening: null }),
  parse: toWhatsAppEvents,
  written: (texts) => {
    const writes = texts.map((text, place) => ({ phone, text, id: `${aWamid(phone).slice(0, 20)}${place}`, at }));
    return [aWebhookBody(aMessagesChange(...writes))];
  },
  ownMessage: aWebhookBody({
    field: "smb_message_echoes",
    value: { message_echoes: [{ id: "m", from: "1", to: phone, type: "text", text: { body: "Hallo" } }] },
  }),
  resident: [{ kind: "phone", value: phone }],
  file: {
    id: () => "1000000000000009",
    path: "/kept",
    ask: { path: "/v25.0/1000000000000009", found: (root, size) => ({ url: `${root}/kept`, file_size: String(size) }) },
  },
});

const person = "700000000000001";
for (const network of ["messenger", "instagram"] as const) {
  const account = ourAccounts[network];
  channelLaws(network === "messenger" ? "Messenger" : "Instagram", {
    at: (graphUrl) =>
      network === "messenger"
        ? messengerChannel({ ...meta, graphUrl, pageId: account.accountId, canBlock: false })
        : instagramChannel({ ...meta, graphUrl, accountId: account.accountId, pageId: null, canBlock: false }),
    parse: (body) => (network === "messenger" ? toMessengerEvents(account, body) : toInstagramEvents(account, body)),
    written: (texts) => [
      aMessagingBody(network, ...texts.map((text, place) => anItem(network, { person, text, mid: `m_${place}`, at }))),
    ],
    ownMessage: aMessagingBody(
      network,
      anEcho(network, person, { mid: aMid(), app_id: Number(account.appId), text: "Hallo" }),
    ),
    resident: [{ kind: network === "messenger" ? "page-scoped-id" : "instagram-scoped-id", value: person }],
    file: { id: (root) => `${root}/kept?oh=signature`, path: "/kept" },
  });
}

const botId = "700000001";
const userId = 4_000_000_001;
channelLaws("Telegram", {
  at: (apiUrl) =>
    telegramChannel({ apiUrl, botToken: `${botId}:test-token-of-a-bot-that-is-none`, perRecipientMilliseconds: 0 }),
  parse: (body) => toTelegramEvents(body, botId),
  written: (texts) =>
    texts.map((text, place) => aMessageUpdate({ userId, text, messageId: place, updateId: place, at })),
  ownMessage: {
    update_id: 1,
    message: {
      message_id: 1,
      from: { id: Number(botId), is_bot: true, first_name: "Gemeente" },
      chat: { id: userId, type: "private" },
      date: 1_790_000_000,
      text: "Hallo",
    },
  },
  resident: [{ kind: "telegram-user-id", value: String(userId) }],
  file: {
    id: () => "AgACAgQAAx",
    path: `/file/bot${botId}:test-token-of-a-bot-that-is-none/photos/file_1.jpg`,
    ask: {
      path: `/bot${botId}:test-token-of-a-bot-that-is-none/getFile`,
      found: (_root, size) => ({ ok: true, result: { file_path: "photos/file_1.jpg", file_size: size } }),
    },
  },
  unauthorized: { ok: false, error_code: 401, description: "Unauthorized" },
});

const [ownId, writer] = ["1000000000000000001", "2000000000000000001"];
const keys = { consumerKey: "key-key", consumerSecret: "secret", accessToken: "token", accessTokenSecret: "secret" };
channelLaws("X", {
  at: (apiUrl) => xChannel({ apiUrl, ...keys, perRecipientMilliseconds: 0 }),
  parse: (body) => toXEvents(body, ownId),
  written: (texts) => {
    const [first, ...others] = texts.map((text, place) => ({
      from: writer,
      to: ownId,
      text,
      id: String(place + 1),
      at,
    }));
    return first ? [aReceivedEvent(first, ...others)] : [];
  },
  ownMessage: anActivity("dm.sent", ownId, {
    direct_message_events: [aDirectMessage({ from: ownId, to: writer, id: anXId(), text: "Hallo" })],
  }),
  resident: [{ kind: "x-user-id", value: writer }],
  file: { id: (root) => `${root}/1.1/ton/data/dm/1/2/photo.jpg`, path: "/1.1/ton/data/dm/1/2/photo.jpg" },
});
