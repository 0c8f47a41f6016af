import fc from "fast-check";
import { failureOf } from "../../../src/channels/telegram/errors.ts";
import { telegramWebhook } from "../../../src/channels/telegram/telegram-webhook.ts";
import { toChannelEvents } from "../../../src/channels/telegram/to-channel-events.ts";
import {
  aMessageUpdate,
  anEditUpdate,
  aReactionUpdate,
  aTelegramMessage,
  type TelegramWrite,
} from "../../builders/telegram-update.ts";

const botId = "700000001";
const userId = 4_000_000_001;
const at = new Date("2026-11-24T09:00:00Z");
const write: TelegramWrite = { userId, messageId: 7, updateId: 5_000_000_001, at };
const key = `${botId}/${userId}/7`;
const events = (update: unknown) => toChannelEvents(update, botId);
const only = (update: unknown) => {
  const [event] = events(update);
  return event?.kind === "message" ? event.message : event;
};
const contentOf = (message: Record<string, unknown>) => {
  const read = only(aMessageUpdate({ ...write, message }));
  return read !== undefined && "content" in read ? read.content : read;
};
const ignored = (what: string) => [{ kind: "ignored", what }];
const photo = [{ file_id: "small" }, { file_id: "large" }];

describe("a message on Telegram", () => {
  it("comes in with its key, its sender, a name and its moment", () => {
    expect(events(aMessageUpdate({ ...write, name: "Anna", text: "hoi" }))).toEqual([
      {
        kind: "message",
        message: {
          channel: "telegram",
          channelMessageId: key,
          sender: [{ kind: "telegram-user-id", value: String(userId) }],
          profileName: "Anna",
          content: { kind: "text", text: "hoi" },
          sentAt: at,
        },
      },
    ]);
  });

  it.each([
    ["a text", { text: "hoi" }, { kind: "text", text: "hoi" }],
    [
      "a photo with words, the largest size of it",
      { photo, caption: "kijk" },
      { kind: "media", mediaType: "image", mediaId: "large", caption: "kijk" },
    ],
    [
      "a live photo",
      { live_photo: { file_id: "film", photo } },
      { kind: "media", mediaType: "image", mediaId: "large" },
    ],
    ["a video", { video: { file_id: "1" } }, { kind: "media", mediaType: "video", mediaId: "1" }],
    ["a round video", { video_note: { file_id: "1" } }, { kind: "media", mediaType: "video", mediaId: "1" }],
    [
      "an animation, which is a document too",
      { animation: { file_id: "1" }, document: { file_id: "2" } },
      { kind: "media", mediaType: "video", mediaId: "1" },
    ],
    ["a voice note", { voice: { file_id: "1" } }, { kind: "media", mediaType: "voice", mediaId: "1" }],
    ["a sound", { audio: { file_id: "1" } }, { kind: "media", mediaType: "audio", mediaId: "1" }],
    ["a document", { document: { file_id: "1" } }, { kind: "media", mediaType: "document", mediaId: "1" }],
    ["a sticker", { sticker: { file_id: "1", emoji: "👋" } }, { kind: "media", mediaType: "sticker", mediaId: "1" }],
    ["a place", { location: { latitude: 52.1, longitude: 6.1 } }, { kind: "location", latitude: 52.1, longitude: 6.1 }],
    [
      "a place with a name",
      {
        location: { latitude: 1, longitude: 1 },
        venue: { location: { latitude: 52.1, longitude: 6.1 }, title: "Plein", address: "Dorp" },
      },
      { kind: "location", latitude: 52.1, longitude: 6.1, label: "Plein, Dorp" },
    ],
    ["a contact card", { contact: { phone_number: "0000" } }, { kind: "contacts", count: 1 }],
    ["a poll", { poll: { question: "?" } }, { kind: "unsupported", what: "poll" }],
    ["a dice", { dice: { value: 1 } }, { kind: "unsupported", what: "dice" }],
    ["a message of blocks", { rich_message: { blocks: [] } }, { kind: "unsupported", what: "rich_message" }],
    ["nothing known", { hologram: {} }, { kind: "unsupported", what: "unknown" }],
    ["a photo without a file", { photo: "x", hologram: {} }, { kind: "unsupported", what: "unknown" }],
  ])("says %s", (_case, message, content) => {
    expect(contentOf(message)).toEqual(content);
  });

  it("counts a kind that is new, and takes the message in all the same", () => {
    expect(events(aMessageUpdate({ ...write, message: { hologram: {} } }))).toEqual([
      expect.objectContaining({ kind: "message" }),
      { kind: "unknown", what: "message-type" },
    ]);
  });

  it("names what it answers to", () => {
    const message = { text: "ja", reply_to_message: { message_id: 5, text: "words of another" } };
    expect(only(aMessageUpdate({ ...write, message }))).toMatchObject({
      replyTo: `${botId}/${userId}/5`,
      content: { text: "ja" },
    });
  });

  it.each([
    ["a group", { chat: { id: -5, type: "group" } }, "not-private"],
    ["a supergroup", { chat: { id: -5, type: "supergroup" } }, "not-private"],
    ["a chat of another without a type", { chat: { id: -5 } }, "not-private"],
    ["a bot", { from: { id: userId, is_bot: true } }, "bot-message"],
    ["nobody", { from: undefined, text: "x" }, "message-without-sender"],
    ["an opened chat", { text: "/start" }, "start-command"],
    ["an opened chat, by a link", { text: "/start folder-2026" }, "start-command"],
    ["a pinned message", { pinned_message: { message_id: 1 } }, "service-message"],
  ])("of %s is left alone", (_case, message, what) => {
    expect(events(aMessageUpdate({ ...write, message: { text: undefined, ...message } }))).toEqual(ignored(what));
  });

  it("is judged when there is more behind the command", () => {
    expect(contentOf({ text: "/start ik heb een vraag" })).toMatchObject({ kind: "text" });
  });

  it("keeps every digit of an id, also as text, and has a key without one", () => {
    const message = { ...aTelegramMessage({ ...write, text: "x" }), message_id: "9007199254740993" };
    expect(only({ update_id: 1, message })).toMatchObject({ channelMessageId: `${botId}/${userId}/9007199254740993` });
    const without = { ...message, message_id: undefined };
    expect(only({ update_id: 8, message: without })).toMatchObject({ channelMessageId: `${botId}/update/8` });
    expect(only({ message: without })).toEqual(only({ message: without }));
    expect(only({ message: without })).toMatchObject({
      channelMessageId: expect.stringMatching(/^700000001\/without-id\//),
    });
  });

  it("takes out what no database can hold, and what is no moment", () => {
    const message = { text: "b\u0000sn \ud800", date: 0 };
    expect(only(aMessageUpdate({ ...write, message }))).toMatchObject({
      content: { text: "bsn \ufffd" },
      sentAt: null,
    });
  });
});

describe("another update of Telegram", () => {
  it("is an edit of a message, with a key of its own for each time", () => {
    const first = only(anEditUpdate({ ...write, text: "beter" }));
    expect(first).toMatchObject({
      channelMessageId: expect.stringMatching(`^${key}/edit/${at.getTime() / 1000}/`),
      content: { kind: "edit", of: key, text: "beter" },
      sentAt: at,
    });
    expect(only(anEditUpdate({ ...write, text: "beter" }))).toEqual(first);
    const keyOf = (change: Partial<TelegramWrite>) => {
      const read = only(anEditUpdate({ ...write, text: "beter", ...change }));
      return read !== undefined && "channelMessageId" in read ? read.channelMessageId : "";
    };
    const later = new Date(at.getTime() + 1000);
    expect(new Set([keyOf({}), keyOf({ text: "nog beter" }), keyOf({ at: later })]).size).toBe(3);
    // Something else of the message has changed: nothing new is said.
    expect(keyOf({ updateId: write.updateId + 1 })).toBe(keyOf({}));
  });

  it("is no edit when nothing was edited, though Telegram calls it one", () => {
    const message = aTelegramMessage({ ...write, text: "hoi" });
    expect(events({ update_id: 1, edited_message: message })).toEqual(ignored("edit-without-date"));
  });

  it("is an edit of the words under a photo, another photo, or a place that moves", () => {
    const edited = (message: Record<string, unknown>) => only(anEditUpdate({ ...write, message }));
    expect(edited({ photo, caption: "anders" })).toMatchObject({ content: { kind: "edit", of: key, text: "anders" } });
    expect(edited({ photo })).toMatchObject({ content: { kind: "media", mediaId: "large" } });
    const moved = { location: { latitude: 1, longitude: 2 } };
    expect(edited(moved)).toEqual({ kind: "ignored", what: "edit-without-text" });
  });

  it("is a reaction, or a reaction taken back", () => {
    expect(only(aReactionUpdate(write, "👍"))).toMatchObject({
      channelMessageId: `${key}/reaction/5000000001`,
      content: { kind: "reaction", emoji: "👍", to: key },
    });
    expect(only(aReactionUpdate(write, null))).toMatchObject({ content: { kind: "reaction", emoji: null, to: key } });
  });

  it.each([
    ["a group's reaction", { chat: { id: -5, type: "group" } }, "not-private"],
    ["a channel's reaction", { user: undefined, actor_chat: { id: -5 } }, "reaction-without-sender"],
    ["a reaction to nothing", { message_id: undefined }, "reaction-without-id"],
    ["a drawn reaction", { new_reaction: [{ type: "custom_emoji" }] }, "reaction-without-emoji"],
  ])("leaves %s alone", (_case, change, what) => {
    const { update_id, message_reaction } = aReactionUpdate(write, "👍");
    expect(events({ update_id, message_reaction: { ...(message_reaction as object), ...change } })).toEqual(
      ignored(what),
    );
  });

  const tap = (change: Record<string, unknown> = {}) => ({
    update_id: 1,
    callback_query: {
      id: "99",
      from: { id: userId, is_bot: false, first_name: "Anna" },
      data: "bel",
      message: {
        message_id: 7,
        chat: { id: userId, type: "private" },
        reply_markup: { inline_keyboard: [[{ text: "BEL", callback_data: "bel" }]] },
      },
      ...change,
    },
  });

  it("is a tap on a button, when it is known what stood on it", () => {
    expect(only(tap())).toMatchObject({
      channelMessageId: `${botId}/answer/99`,
      content: { kind: "answer", answerId: "bel", text: "BEL" },
      replyTo: key,
    });
    expect(events(tap({ data: "mail" }))).toEqual(ignored("callback_query"));
    expect(events(tap({ message: undefined }))).toEqual(ignored("callback_query"));
  });

  it.each([
    "channel_post",
    "edited_channel_post",
    "my_chat_member",
    "chat_member",
    "business_message",
    "poll_answer",
    "inline_query",
  ])("of the kind %s is ignored by name", (kind) => {
    expect(events({ update_id: 1, [kind]: { chat: { id: 1 } } })).toEqual(ignored(kind));
  });

  it("is ignored without its name when we do not know it, and counted when it cannot be read", () => {
    expect(events({ update_id: 1, verzonnen: {} })).toEqual(ignored("unknown"));
    expect(events({ update_id: 1 })).toEqual(ignored("empty"));
    expect(events([])).toEqual(ignored("body"));
    expect(events({ update_id: 1, message: "x" })).toEqual([{ kind: "unknown", what: "message" }]);
  });

  it("never makes the parser throw, whatever it is", () => {
    const run = (anything: unknown) => expect(events(anything).length).toBeGreaterThan(0);
    fc.assert(fc.property(fc.anything({ maxDepth: 6 }), run), { numRuns: 300 });
    const names = [
      "message",
      "edited_message",
      "message_reaction",
      "callback_query",
      "update_id",
      "chat",
      "from",
      "id",
    ];
    const fields = [
      "text",
      "photo",
      "location",
      "venue",
      "reply_markup",
      "inline_keyboard",
      "data",
      "type",
      "new_reaction",
    ];
    const odd = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.constantFrom(null, "", 0, 1, "private", [], {}),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names, ...fields), tie("value"), { maxKeys: 6 }),
      ),
    })).value;
    fc.assert(fc.property(odd, run), { numRuns: 300 });
    const inChat = (part: unknown) => ({
      message: Object.assign({ chat: { id: 1, type: "private" }, from: { id: 1 } }, part),
    });
    fc.assert(
      fc.property(odd, (part) => run(inChat(part))),
      { numRuns: 300 },
    );
  });
});

describe("Telegram's secret", () => {
  const { proof } = telegramWebhook("a-secret-of-ours");
  it.each([undefined, "", "a-secret-of-our", "a-secret-of-ours ", "A-secret-of-ours"])("is not %j", (given) => {
    expect(proof.holds(Buffer.from(""), given)).toBe(false);
  });
  it("is what was set", () => expect(proof.holds(Buffer.from(""), "a-secret-of-ours")).toBe(true));
});

describe("Telegram's errors", () => {
  it.each([
    [400, undefined, { next: "give-up" }],
    [401, undefined, { next: "alarm" }],
    [403, undefined, { next: "give-up" }],
    [404, undefined, { next: "alarm" }],
    [409, undefined, { next: "give-up" }],
    [429, 35, { next: "retry", retryAfterSeconds: 35 }],
    [429, 1_000_000, { next: "retry", retryAfterSeconds: 86_400 }],
    [500, undefined, { next: "retry" }],
    [502, undefined, { next: "retry" }],
  ])("%s, retry after %s: %j", (code, retryAfter, expected) => {
    const { advice, ...failure } = failureOf(code, retryAfter);
    expect(failure).toEqual({ code: `http-${code}`, ...expected });
    expect(advice).not.toBe("");
  });
});
