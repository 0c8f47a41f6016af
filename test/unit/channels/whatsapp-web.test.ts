import fc from "fast-check";
import {
  type Happening,
  type Surroundings,
  senderIdOf,
  toChannelEvents,
} from "../../../src/channels/whatsapp-web/to-channel-events.ts";
import { aliasOf, chatIdOf } from "../../../src/channels/whatsapp-web/who.ts";
import type { OutboundId } from "../../../src/model/ids.ts";

const now = new Date("2026-11-02T10:00:00Z");
const seconds = now.getTime() / 1000;
const someone = "31600000011@c.us";
const hidden = "770000000000011@lid";
const around: Surroundings = { now, senderIds: [], outboundId: null };

const aMessage = (fields: Readonly<Record<string, unknown>> = {}) => ({
  id: { fromMe: false, remote: someone, id: "A1", _serialized: `false_${someone}_A1` },
  type: "chat",
  body: "Wanneer is de balie open?",
  from: { server: "c.us", user: "31600000011", _serialized: someone },
  to: { _serialized: "31200000000@c.us" },
  t: seconds - 5,
  notifyName: "Anna",
  ...fields,
});
const arrived = (fields: Readonly<Record<string, unknown>> = {}): Happening => ({
  what: "message",
  message: aMessage(fields),
});
const read = (happening: Happening, surroundings: Partial<Surroundings> = {}) =>
  toChannelEvents(happening, { ...around, ...surroundings });
const contentOf = (happening: Happening) => {
  const [event] = read(happening);
  return event?.kind === "message" ? event.message.content : event;
};

describe("a message of WhatsApp Web", () => {
  it("is who wrote it, what it says, when, and what it answers", () => {
    const quoting = arrived({ quotedStanzaID: "B2", quotedParticipant: "31200000000@c.us" });
    expect(read(quoting, { senderIds: [someone, hidden] })).toEqual([
      {
        kind: "message",
        message: {
          channel: "whatsapp",
          channelMessageId: `false_${someone}_A1`,
          sender: [
            { kind: "phone", value: "31600000011" },
            { kind: "whatsapp-lid", value: "770000000000011" },
          ],
          profileName: "Anna",
          content: { kind: "text", text: "Wanneer is de balie open?" },
          sentAt: new Date("2026-11-02T09:59:55Z"),
          replyTo: `true_${someone}_B2`,
        },
      },
    ]);
    expect(read(arrived({ quotedStanzaID: "B2", quotedParticipant: someone }))[0]).toMatchObject({
      message: { replyTo: `false_${someone}_B2` },
    });
  });

  it.each([
    ["a caption", { type: "image", caption: "Kapot", body: "/9j/" }, { mediaType: "image", caption: "Kapot" }],
    ["a thumbnail, which is no caption", { type: "video", body: "/9j/" }, { mediaType: "video" }],
    ["a voice note", { type: "ptt" }, { mediaType: "voice" }],
    ["a round video", { type: "ptv" }, { mediaType: "video" }],
    ["a sticker", { type: "sticker" }, { mediaType: "sticker" }],
  ])("reads %s", (_name, fields, expected) => {
    const content = contentOf(arrived(fields));
    expect(content).toEqual({ kind: "media", mediaId: `false_${someone}_A1`, ...expected });
  });

  it.each([
    ["a place", { type: "location", lat: 51.9, lng: 6.0 }, { kind: "location", latitude: 51.9, longitude: 6.0 }],
    ["no place", { type: "location" }, { kind: "unsupported", what: "location-without-place" }],
    ["a card", { type: "vcard", body: "BEGIN:VCARD" }, { kind: "contacts", count: 1 }],
    ["cards", { type: "multi_vcard", vcardList: [{}, {}] }, { kind: "contacts", count: 2 }],
    [
      "a button",
      { type: "buttons_response", selectedButtonId: "bel", body: "BEL" },
      { kind: "answer", answerId: "bel", text: "BEL" },
    ],
    [
      "a choice",
      { type: "list_response", listResponse: { singleSelectReply: { selectedRowId: "1" } }, body: "Morgen" },
      { kind: "answer", answerId: "1", text: "Morgen" },
    ],
    ["a poll", { type: "poll_creation", pollName: "Wie?" }, { kind: "unsupported", what: "poll_creation" }],
    ["an empty text", { body: "" }, { kind: "unsupported", what: "text-without-body" }],
  ])("reads %s", (_name, fields, expected) => {
    expect(contentOf(arrived(fields))).toEqual(expected);
  });

  it("is counted, and seen to by a person, when its type is new", () => {
    expect(read(arrived({ type: "hologram" }))).toEqual([
      expect.objectContaining({ kind: "message" }),
      { kind: "unknown", what: "message-type" },
    ]);
    expect(read(arrived({ type: "constructor" }))[0]).toMatchObject({
      message: { content: { kind: "unsupported", what: "unknown-constructor" } },
    });
  });

  it.each([
    ["own-message", { id: { fromMe: true, remote: someone, id: "A1" } }],
    ["own-message", { self: "out" }],
    ["status", { id: { fromMe: false, remote: "status@broadcast", id: "A1" } }],
    ["status", { isStatusV3: true }],
    ["broadcast", { broadcast: true }],
    ["broadcast", { id: { fromMe: false, remote: "155@broadcast", id: "A1" } }],
    ["newsletter", { from: "120363@newsletter" }],
    ["group-message", { id: { fromMe: false, remote: "31-15@g.us", id: "A1" }, author: someone }],
    ["message-without-sender", { from: undefined }],
    ["whatsapp-itself", { from: "0@c.us" }],
    ["other-sender", { from: "13135550002@bot" }],
    ["message-without-type", { type: undefined }],
    ["e2e_notification", { type: "e2e_notification" }],
    ["call_log", { type: "call_log" }],
    ["gp2", { type: "gp2" }],
    ["album", { type: "album" }],
    ["too-old", { t: seconds - 9 * 86_400 }],
  ])("is left alone by name: %s", (what, fields) => {
    expect(read(arrived(fields))).toEqual([{ kind: "ignored", what }]);
  });

  it("is kept without an id or a moment, as the same each time", () => {
    const without = arrived({ id: undefined, t: undefined });
    const [event] = read(without);
    expect(event).toMatchObject({ message: { channelMessageId: expect.stringMatching(/^without-id-/), sentAt: null } });
    expect(read(without)).toEqual(read(without));
  });
});

describe("what happens to a message of WhatsApp Web", () => {
  const id = `false_${someone}_A1`;
  const edit = (words: unknown, before: unknown, fields = {}): Happening => ({
    what: "edit",
    message: aMessage(fields),
    words,
    before,
  });

  it("is edited, with a key of its own that is the same when it is found later", () => {
    const at = now.getTime() - 2_000;
    const changed = { latestEditSenderTimestampMs: at, body: "nieuw" };
    const [told] = read(edit("nieuw", "oud", changed));
    expect(told).toMatchObject({
      message: {
        channelMessageId: `${id}/edited-${at}`,
        content: { kind: "edit", of: id, text: "nieuw" },
        sentAt: new Date(at),
      },
    });
    expect(read({ what: "found-unread", message: aMessage(changed) })).toEqual([told]);
  });

  it("is not edited when the page only now can read it, or says no words", () => {
    expect(read(edit("nieuw", undefined))).toEqual([{ kind: "ignored", what: "words-filled-in" }]);
    expect(read(edit("", "oud"))).toEqual([{ kind: "ignored", what: "edit-without-words" }]);
    expect(contentOf(edit("nieuw", "oud"))).toEqual({ kind: "edit", of: id, text: "nieuw" });
  });

  it("is taken back, by the id of the message that is gone", () => {
    const gone = aMessage({ type: "revoked", body: "" });
    expect(read({ what: "revoke", message: gone })).toEqual(read({ what: "found-unread", message: gone }));
    expect(contentOf({ what: "revoke", message: gone })).toEqual({ kind: "deletion", of: id });
    const key = { fromMe: false, remote: someone, id: "A0" };
    expect(contentOf({ what: "revoke", message: { ...gone, protocolMessageKey: key } })).toEqual({
      kind: "deletion",
      of: `false_${someone}_A0`,
    });
  });

  it("is asked for again when it stays unreadable, under another id than its own", () => {
    const unreadable = aMessage({ type: "ciphertext", body: undefined });
    const waiting = [{ kind: "ignored", what: "ciphertext-waiting" }];
    expect(read({ what: "ciphertext", message: unreadable })).toEqual(waiting);
    expect(read({ what: "found-unread", message: unreadable })).toEqual(waiting);
    const given = [
      {
        kind: "message",
        message: expect.objectContaining({
          channelMessageId: `${id}/unreadable`,
          content: { kind: "unsupported", what: "ciphertext" },
        }),
      },
    ];
    expect(read({ what: "ciphertext-failed", message: unreadable })).toEqual(given);
    expect(read({ what: "ciphertext", message: { ...unreadable, subtype: "view_once_unavailable_fanout" } })).toEqual(
      given,
    );
    expect(read({ what: "found-unread", message: { ...unreadable, t: seconds - 60 } })).toEqual(given);
  });

  it("is reacted to, by residents and not by us", () => {
    const reaction = {
      id: { fromMe: false, remote: someone, id: "R1", _serialized: `false_${someone}_R1` },
      msgId: { fromMe: true, remote: someone, id: "A2", _serialized: `true_${someone}_A2` },
      reaction: "👍",
      senderId: someone,
      timestamp: seconds,
    };
    expect(read({ what: "reaction", reaction })[0]).toMatchObject({
      message: {
        channelMessageId: `false_${someone}_R1/${seconds}`,
        content: { kind: "reaction", emoji: "👍", to: `true_${someone}_A2` },
      },
    });
    expect(contentOf({ what: "reaction", reaction: { ...reaction, reaction: "" } })).toMatchObject({ emoji: null });
    const ignored = (changes: object) => read({ what: "reaction", reaction: { ...reaction, ...changes } });
    expect(ignored({ id: { ...reaction.id, fromMe: true } })).toEqual([{ kind: "ignored", what: "own-message" }]);
    expect(ignored({ msgId: { remote: "31-15@g.us" } })).toEqual([{ kind: "ignored", what: "group-message" }]);
    expect(ignored({ timestamp: seconds - 9 * 86_400 })).toEqual([{ kind: "ignored", what: "too-old" }]);
  });

  it.each([
    [-1, { state: "failed", failure: { code: "ack-error", next: "retry" } }],
    [1, { state: "sent" }],
    [2, { state: "delivered" }],
    [3, { state: "delivered" }],
    [4, { state: "delivered" }],
  ])("of ours is acknowledged with %d", (ack, expected) => {
    const own = aMessage({ id: { fromMe: true, remote: someone, id: "A2" }, to: someone });
    const outboundId = "00000000-0000-4000-8000-000000000001" as OutboundId;
    expect(read({ what: "ack", message: own, ack }, { outboundId })).toMatchObject([
      { kind: "delivery", channelMessageId: `true_${someone}_A2`, outboundId, ...expected },
    ]);
  });

  it("says nothing while it is on its way, or is of somebody else", () => {
    const own = aMessage({ id: { fromMe: true, remote: someone, id: "A2" }, to: someone });
    expect(read({ what: "ack", message: own, ack: 0 })).toEqual([{ kind: "ignored", what: "ack-pending" }]);
    expect(read({ what: "ack", message: aMessage(), ack: 3 })).toEqual([{ kind: "ignored", what: "ack-of-other" }]);
    const inGroup = { ...own, to: "31-15@g.us" };
    expect(read({ what: "ack", message: inGroup, ack: 2 })).toEqual([{ kind: "ignored", what: "ack-of-other" }]);
  });
});

describe("somebody on WhatsApp Web", () => {
  it("is called by number as on the Cloud API, or by what hides it", () => {
    expect(aliasOf(someone)).toEqual({ kind: "phone", value: "31600000011" });
    expect(aliasOf("31600000011:12@c.us")).toEqual({ kind: "phone", value: "31600000011" });
    expect(aliasOf(hidden)).toEqual({ kind: "whatsapp-lid", value: "770000000000011" });
    for (const id of ["31-15@g.us", "status@broadcast", "", undefined, `${someone} `]) expect(aliasOf(id)).toBeNull();
    expect(
      chatIdOf([
        { kind: "whatsapp-lid", value: "77" },
        { kind: "phone", value: "31" },
      ]),
    ).toBe("77@lid");
    expect(chatIdOf([{ kind: "whatsapp-user-id", value: "NL.1" }])).toBeNull();
  });

  it("goes by another number from now on", () => {
    const happening = { what: "contact-changed", message: aMessage(), previous: someone, current: hidden } as const;
    expect(read(happening)).toEqual([
      {
        kind: "identity-change",
        key: JSON.stringify([`false_${someone}_A1`, someone, hidden]),
        previous: { kind: "phone", value: "31600000011" },
        current: { kind: "whatsapp-lid", value: "770000000000011" },
      },
    ]);
    expect(read({ ...happening, current: undefined })).toEqual([
      { kind: "ignored", what: "identity-change-without-ids" },
    ]);
  });

  it("is looked up only when we answer them", () => {
    expect(senderIdOf(arrived())).toBe(someone);
    expect(senderIdOf(arrived({ broadcast: true }))).toBeNull();
    expect(senderIdOf(arrived({ id: { fromMe: true, remote: someone, id: "A1" } }))).toBeNull();
  });
});

describe("anything at all from the page", () => {
  const raw = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        id: fc.oneof(
          fc.jsonValue(),
          fc.record({ fromMe: fc.boolean(), remote: fc.constantFrom(someone, hidden, "x@g.us"), id: fc.string() }),
        ),
        type: fc.oneof(
          fc.constantFrom("chat", "image", "ciphertext", "revoked", "location", "vcard", "toString"),
          fc.jsonValue(),
        ),
        body: fc.oneof(fc.string(), fc.jsonValue()),
        caption: fc.jsonValue(),
        from: fc.oneof(fc.constantFrom(someone, hidden), fc.jsonValue()),
        t: fc.oneof(fc.double(), fc.jsonValue()),
        vcardList: fc.jsonValue(),
        latestEditSenderTimestampMs: fc.oneof(fc.double(), fc.jsonValue()),
        protocolMessageKey: fc.jsonValue(),
        quotedStanzaID: fc.jsonValue(),
        listResponse: fc.jsonValue(),
        timestamp: fc.oneof(fc.double(), fc.jsonValue()),
        senderId: fc.oneof(fc.constant(someone), fc.jsonValue()),
        msgId: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  );
  const happenings: fc.Arbitrary<Happening> = fc.oneof(
    fc.record({
      what: fc.constantFrom("message", "found-unread", "revoke", "ciphertext", "ciphertext-failed"),
      message: raw,
    }),
    fc.record({ what: fc.constant("edit" as const), message: raw, words: fc.jsonValue(), before: fc.jsonValue() }),
    fc.record({ what: fc.constant("reaction" as const), reaction: raw }),
    fc.record({
      what: fc.constant("ack" as const),
      message: raw,
      ack: fc.oneof(fc.integer({ min: -1, max: 5 }), fc.jsonValue()),
    }),
    fc.record({
      what: fc.constant("contact-changed" as const),
      message: raw,
      previous: fc.jsonValue(),
      current: fc.jsonValue(),
    }),
  );

  it("is read without a throw, as one thing, and the same when it comes again", () => {
    fc.assert(
      fc.property(happenings, (happening) => {
        senderIdOf(happening);
        const [event, ...others] = read(happening);
        expect(event).toBeDefined();
        expect(others.every(({ kind }) => kind === "unknown")).toBe(true);
        if (event?.kind === "message") {
          expect(event.message.channelMessageId).not.toBe("");
          expect(event.message.sender.length).toBeGreaterThan(0);
          expect(Number.isNaN(event.message.sentAt?.getTime())).toBe(false);
        }
        expect(read(happening)).toEqual([event, ...others]);
      }),
      { numRuns: 2_000 },
    );
  });
});
