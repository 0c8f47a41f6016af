import { createHmac } from "node:crypto";
import fc from "fast-check";
import { failureOf } from "../../../src/channels/x/errors.ts";
import { authorization } from "../../../src/channels/x/oauth.ts";
import { toChannelEvents } from "../../../src/channels/x/to-channel-events.ts";
import { xWebhook } from "../../../src/channels/x/x-webhook.ts";
import { aDirectMessage, anActivity, aReceivedEvent } from "../../builders/x-event.ts";

const ownId = "1000000000000000001";
const from = "2000000000000000001";
const at = new Date("2026-11-24T09:00:00.123Z");
const write = { from, to: ownId, id: "1800000000000000001", at };
const events = (body: unknown) => toChannelEvents(body, ownId);
const ignored = (what: string) => [{ kind: "ignored", what }];
const contentOf = (data: Record<string, unknown> | undefined) => {
  const event = aDirectMessage(write);
  const created = event.message_create as Record<string, unknown>;
  const [read] = events({ direct_message_events: [{ ...event, message_create: { ...created, message_data: data } }] });
  return read?.kind === "message" ? read.message.content : read;
};
const link = "https://t.co/abc";
const photo = "https://ton.twitter.com/1.1/ton/data/dm/1/2/photo.jpg";
const aMedia = (type: string) => ({
  type: "media",
  media: { id: 5, id_str: "5", type, url: link, media_url_https: photo },
});

describe("a direct message on X", () => {
  const message = {
    channel: "x",
    channelMessageId: write.id,
    sender: [{ kind: "x-user-id", value: from }],
    profileName: "Anna",
    content: { kind: "text", text: "hoi" },
    sentAt: at,
  };

  it("comes in by the X Activity API, and in the older API's list", () => {
    const received = aReceivedEvent({ ...write, name: "Anna", text: "hoi" });
    expect(events(received)).toEqual([{ kind: "message", message }]);
    const list = {
      for_user_id: ownId,
      direct_message_events: [aDirectMessage({ ...write, text: "hoi" })],
      users: { [from]: { id: from, name: "Anna" } },
      apps: {},
    };
    expect(events(list)).toEqual([{ kind: "message", message }]);
  });

  it("keeps its order among others, also when one of them is odd", () => {
    const list = [aDirectMessage({ ...write, text: "een" }), 5, aDirectMessage({ ...write, id: "2", text: "twee" })];
    expect(events({ direct_message_events: list })).toEqual([
      expect.objectContaining({ message: expect.objectContaining({ content: { kind: "text", text: "een" } }) }),
      { kind: "unknown", what: "message" },
      expect.objectContaining({ message: expect.objectContaining({ content: { kind: "text", text: "twee" } }) }),
    ]);
  });

  it.each([
    ["a text", { text: "hoi" }, { kind: "text", text: "hoi" }],
    ["a link of the resident's", { text: `kijk ${link}` }, { kind: "text", text: `kijk ${link}` }],
    [
      "a photo with words, without the link to it",
      { text: `kijk ${link}`, attachment: aMedia("photo") },
      { kind: "media", mediaType: "image", mediaId: photo, caption: "kijk" },
    ],
    [
      "a film",
      { text: ` ${link}`, attachment: aMedia("video") },
      { kind: "media", mediaType: "video", mediaId: photo },
    ],
    ["an animation", { attachment: aMedia("animated_gif") }, { kind: "media", mediaType: "video", mediaId: photo }],
    ["words with something new", { text: "hoi", attachment: { type: "hologram" } }, { kind: "text", text: "hoi" }],
    ["something new", { text: "", attachment: { type: "hologram" } }, { kind: "unsupported", what: "attachment" }],
    [
      "a place",
      {
        text: "",
        attachment: {
          type: "location",
          location: { shared_coordinate: { coordinates: { type: "Point", coordinates: [6.1, 52.1] } } },
        },
      },
      { kind: "location", latitude: 52.1, longitude: 6.1 },
    ],
    [
      "a quick reply",
      { text: "BEL", quick_reply_response: { type: "options", metadata: "bel" } },
      { kind: "answer", answerId: "bel", text: "BEL" },
    ],
    ["nothing", {}, { kind: "unsupported", what: "text-without-body" }],
    ["no data at all", undefined, { kind: "unsupported", what: "message-without-data" }],
  ])("says %s", (_case, data, content) => {
    expect(contentOf(data)).toEqual(content);
  });

  it("is dropped when it is our own, or another's", () => {
    const one = (change: object) => events({ direct_message_events: [aDirectMessage({ ...write, ...change })] });
    expect(one({ from: ownId, to: from })).toEqual(ignored("own-message"));
    expect(one({ to: "3" })).toEqual(ignored("other-recipient"));
    expect(one({ from: "nobody" })).toEqual(ignored("message-without-sender"));
    expect(events(anActivity("dm.sent", ownId, { direct_message_events: [] }))).toEqual(ignored("dm.sent"));
  });

  it("has a key without an id, the same for the same words, and no moment that is none", () => {
    const read = () =>
      events({ direct_message_events: [{ ...aDirectMessage(write), id: null, created_timestamp: "9" }] });
    expect(read()).toEqual(read());
    expect(read()).toMatchObject([
      { message: { channelMessageId: expect.stringMatching(/^without-id-/), sentAt: null } },
    ]);
  });
});

describe("another event of X", () => {
  const chat = {
    id: "e4f4",
    sender_id: from,
    conversation_id: `${from}:${ownId}`,
    created_at_msec: String(at.getTime()),
  };

  it("is an encrypted chat, of which people are told", () => {
    expect(events(anActivity("chat.received", ownId, chat))).toEqual([
      {
        kind: "message",
        message: {
          channel: "x",
          channelMessageId: "chat/e4f4",
          sender: [{ kind: "x-user-id", value: from }],
          content: { kind: "unsupported", what: "encrypted-chat" },
          sentAt: at,
        },
      },
    ]);
  });

  it.each([
    ["of ours", { sender_id: ownId }, "own-message"],
    ["of nobody", { sender_id: undefined }, "chat-without-sender"],
    ["of a group", { conversation_id: "g1234" }, "group-message"],
  ])("leaves an encrypted chat %s alone", (_case, change, what) => {
    expect(events(anActivity("chat.received", ownId, { ...chat, ...change }))).toEqual(ignored(what));
  });

  it("rings when our account takes back what it allowed, in either form", () => {
    const alarm = [{ kind: "alarm", reason: "oauth.revoke" }];
    expect(events(anActivity("oauth.revoke", ownId, { user_id: ownId }))).toEqual(alarm);
    expect(events(anActivity("oauth.revoke", ownId, {}))).toEqual(alarm);
    expect(events({ user_event: { revoke: { source: { user_id: ownId } } } })).toEqual(alarm);
    expect(events(anActivity("oauth.revoke", ownId, { user_id: "3" }))).toEqual(ignored("other-account"));
  });

  it.each([
    [{ direct_message_mark_read_events: [{}] }, "direct_message_mark_read_events"],
    [{ tweet_create_events: [{}] }, "tweet_create_events"],
    [{ for_user_id: ownId }, "empty"],
    [{ verzonnen: 1 }, "unknown"],
    [anActivity("verzonnen", ownId, {}), "unknown"],
    [anActivity("dm.read", ownId, {}), "dm.read"],
    [anActivity("dm.received", ownId, {}), "no-message"],
    ["x", "body"],
  ])("%j is ignored as %s", (body, what) => {
    expect(events(body)).toEqual(ignored(what));
  });

  it("is counted when it cannot be read", () => {
    expect(events({ data: "x" })).toEqual([{ kind: "unknown", what: "entry" }]);
    expect(events({ direct_message_events: "x" })).toEqual([{ kind: "unknown", what: "message" }]);
  });

  it("never makes the parser throw, whatever it is", () => {
    const run = (anything: unknown) => expect(events(anything).length).toBeGreaterThan(0);
    fc.assert(fc.property(fc.anything({ maxDepth: 6 }), run), { numRuns: 300 });
    const names = [
      "data",
      "event_type",
      "payload",
      "direct_message_events",
      "users",
      "user_event",
      "revoke",
      "message_create",
    ];
    const fields = ["sender_id", "message_data", "text", "attachment", "media", "location", "id", "conversation_id"];
    const odd = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.constantFrom(null, "", 0, "1", "dm.received", "chat.received", "message_create", [], {}),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names, ...fields), tie("value"), { maxKeys: 6 }),
      ),
    })).value;
    fc.assert(fc.property(odd, run), { numRuns: 300 });
    fc.assert(
      fc.property(odd, (payload) => run({ data: { event_type: "dm.received", payload } })),
      { numRuns: 300 },
    );
  });
});

describe("X's proof", () => {
  const secret = "a-consumer-secret";
  const { ownership, proof } = xWebhook(secret);
  const sign = (what: string, key = secret) => `sha256=${createHmac("sha256", key).update(what).digest("base64")}`;
  const ask = (token: string) => ownership.answerTo((name) => (name === "crc_token" ? token : ""));

  it("is asked for with a token, and given for nothing that could be a body", () => {
    for (const token of ["abc123==", "MDEyMzQ1Njc4OQ", "8f14e45f-ceea-467f-a0e6-1f3c"]) {
      expect(ask(token)).toEqual({ response_token: sign(token) });
    }
    for (const token of ["", '{"data":{}}', "[]", "a b", "x".repeat(513)]) expect(ask(token)).toBeNull();
  });

  it("holds over the raw bytes and nothing else", () => {
    const body = '{"text":"hé 👋"}';
    expect(proof.holds(Buffer.from(body), sign(body))).toBe(true);
    for (const wrong of [undefined, "", "sha256=", sign(`${body} `), sign(body, "other"), sign(body).slice(7)])
      expect(proof.holds(Buffer.from(body), wrong)).toBe(false);
  });

  it("signs our own calls as OAuth 1.0a's published example does", () => {
    const header = authorization(
      "POST",
      "https://api.x.com/1.1/statuses/update.json",
      {
        consumerKey: "xvz1evFS4wEEPTGEFPHBog",
        consumerSecret: "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
        accessToken: "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
        accessTokenSecret: "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE",
      },
      { include_entities: "true", status: "Hello Ladies + Gentlemen, a signed OAuth request!" },
      { nonce: "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg", seconds: 1318622958 },
    );
    expect(header).toMatch(/^OAuth oauth_consumer_key="xvz1evFS4wEEPTGEFPHBog", /);
    expect(/oauth_signature="([^"]+)"/.exec(header)?.[1]).toBe(encodeURIComponent("Ls93hJiZbQ3akF3HF3x1Bz8/zU4="));
  });
});

describe("X's errors", () => {
  const detail = (text: string, type = "about:blank") => ({ title: "Forbidden", detail: text, type, status: 403 });
  it.each([
    [400, {}, "give-up"],
    [401, {}, "alarm"],
    [402, {}, "alarm"],
    [403, {}, "alarm"],
    [403, null, "alarm"],
    [403, detail("You do not have permission to DM one or more participants."), "give-up"],
    [403, detail("You cannot send messages to this user."), "give-up"],
    [403, detail("no participants", "https://api.twitter.com/2/problems/client-forbidden"), "alarm"],
    [404, {}, "give-up"],
    [429, {}, "outage"],
    [500, {}, "retry"],
    [503, null, "retry"],
  ])("%s with %j: %s", (status, body, next) => {
    expect(failureOf(status, body, new Headers())).toMatchObject({ code: `http-${status}`, next });
  });

  it("wait until the limit that is used up begins anew, by X's own clock", () => {
    const date = at.toUTCString();
    const second = Math.floor(at.getTime() / 1000);
    const wait = (headers: Record<string, string>) =>
      failureOf(429, {}, new Headers({ date, ...headers })).retryAfterSeconds;
    expect(wait({ "x-rate-limit-remaining": "0", "x-rate-limit-reset": String(second + 300) })).toBe(300);
    expect(wait({ "x-rate-limit-remaining": "3", "x-rate-limit-reset": String(second + 300) })).toBeUndefined();
    const day = { "x-user-limit-24hour-remaining": "0", "x-user-limit-24hour-reset": String(second + 7200) };
    expect(wait({ "x-rate-limit-remaining": "0", "x-rate-limit-reset": String(second + 300), ...day })).toBe(7200);
    expect(wait({ "x-rate-limit-remaining": "0", "x-rate-limit-reset": String(second + 10 ** 9) })).toBe(86_400);
    expect(wait({ "x-rate-limit-remaining": "0", "x-rate-limit-reset": "soon" })).toBeUndefined();
  });
});
