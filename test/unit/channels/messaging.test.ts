import fc from "fast-check";
import { toInstagramEvents } from "../../../src/channels/instagram/instagram-channel.ts";
import { toMessengerEvents } from "../../../src/channels/messenger/messenger-channel.ts";
import type { ChannelEvent } from "../../../src/model/channel-event.ts";
import {
  aBodyOf,
  aMessagingBody,
  anEcho,
  anItem,
  type Network,
  ourAccounts,
} from "../../builders/messaging-payload.ts";

const networks = ["messenger", "instagram"] as const;
const person = "700000000000001";
const at = new Date("2026-11-24T09:00:00Z");
const outboundId = "11111111-1111-4111-8111-111111111111";

const read = (network: Network, body: unknown): readonly ChannelEvent[] =>
  network === "messenger"
    ? toMessengerEvents(ourAccounts.messenger, body)
    : toInstagramEvents(ourAccounts.instagram, body);
const events = (network: Network, ...items: readonly unknown[]) => read(network, aMessagingBody(network, ...items));
const eventsOf = (network: Network, item: Record<string, unknown>) =>
  events(network, anItem(network, { person, item }));
const contentsOf = (message: Record<string, unknown>, network: Network = "messenger") =>
  eventsOf(network, { message: { mid: "m", ...message } }).map((event) =>
    event.kind === "message" ? event.message.content : event,
  );
const ignored = (what: string) => [{ kind: "ignored", what }];

describe.each(networks)("a webhook body of %s", (network) => {
  const alias = { kind: network === "messenger" ? "page-scoped-id" : "instagram-scoped-id", value: person };

  it("gives every message of every entry, in order, with who wrote it and when", () => {
    const body = {
      entry: [
        {
          id: "1",
          messaging: [
            anItem(network, { person, text: "een", mid: "m1", at }),
            anItem(network, { person, text: "twee" }),
          ],
        },
        { id: "1", messaging: [anItem(network, { person: "700000000000002", text: "drie" })] },
      ],
    };
    const [first, ...others] = read(network, body);
    expect(first).toEqual({
      kind: "message",
      message: {
        channel: network,
        channelMessageId: "m1",
        sender: [alias],
        content: { kind: "text", text: "een" },
        sentAt: at,
      },
    });
    expect(others).toMatchObject([
      { message: { content: { text: "twee" } } },
      { message: { content: { text: "drie" }, sender: [{ value: "700000000000002" }] } },
    ]);
  });

  it("gives what stands in it twice the same id twice", () => {
    const twice = anItem(network, { person, mid: "m1" });
    const ids = events(network, twice, twice).map(
      (event) => event.kind === "message" && event.message.channelMessageId,
    );
    expect(ids).toEqual(["m1", "m1"]);
    const nameless = { ...twice, message: { text: "x" } };
    const [one, two] = events(network, nameless, nameless);
    expect(one).toEqual(two);
    expect(one).toMatchObject({ message: { channelMessageId: expect.stringMatching(/^without-id-/) } });
  });

  it("stays silent where another app has the conversation", () => {
    const standby = [anItem(network, { person }), anEcho(network, person, { mid: "e", text: "x" }), 5];
    expect(read(network, aBodyOf(network, { standby }))).toEqual([
      ...ignored("standby"),
      ...ignored("standby"),
      ...ignored("standby"),
    ]);
    const change = { field: "standby", value: anItem(network, { person }) };
    expect(read(network, aBodyOf(network, { changes: [change] }))).toEqual(ignored("standby"));
  });

  it("leaves the test of Meta's dashboard alone", () => {
    expect(read(network, aBodyOf(network, { id: "0", messaging: [anItem(network, { person })] }))).toEqual(
      ignored("dashboard-test"),
    );
  });

  it("reads what comes as a change of a field the same way", () => {
    const value = anItem(network, { person, text: "via een veld", mid: "m1", at });
    expect(read(network, aBodyOf(network, { changes: [{ field: "messages", value }] }))).toEqual(
      events(network, value),
    );
    const others = [{ field: "comments", value: { id: "1", text: "lelijk" } }, { field: "verzonnen" }, {}];
    expect(read(network, aBodyOf(network, { changes: others }))).toEqual([
      ...ignored("comments"),
      ...ignored("unknown"),
      ...ignored("change-without-content"),
    ]);
  });

  it("rings when what arrives is of another product", () => {
    const other = network === "messenger" ? "instagram" : "messenger";
    expect(read(network, aMessagingBody(other, anItem(other, { person })))).toEqual([
      { kind: "alarm", reason: expect.stringContaining("another product") },
    ]);
  });

  it.each([
    ["no body", null, "body"],
    ["nothing in it", {}, "empty"],
    ["a lone message instead of entries", { messaging: anItem("messenger", { person }) }, "empty"],
    ["an object where a list is to be", { entry: [{ messaging: { message: {} } }] }, "entry-without-content"],
    ["an entry of nothing", { entry: [{}] }, "entry-without-content"],
  ])("makes nothing of %s", (_case, body, what) => {
    expect(read(network, body)).toEqual(ignored(what));
  });

  it("counts what cannot be read, and reads its neighbours", () => {
    expect(events(network, "x", anItem(network, { person }), null)).toMatchObject([
      { kind: "unknown", what: "message" },
      { kind: "message" },
      { kind: "unknown", what: "message" },
    ]);
    expect(read(network, { entry: [7, { changes: ["x"] }] })).toEqual([
      { kind: "unknown", what: "entry" },
      { kind: "unknown", what: "change" },
    ]);
    expect(eventsOf(network, { message: "een tekst" })).toEqual([{ kind: "unknown", what: "message" }]);
  });

  it.each([
    [at.getTime(), at],
    [String(at.getTime()), at],
    [at.getTime() / 1000, at],
    [String(at.getTime() / 1000), at],
    ["2026-11-24T09:00:00+0000", at],
    ["2026-11-24T10:00:00+01:00", at],
    [0, null],
    [-5, null],
    [1e300, null],
    [99_999_999_999_999, null],
    ["gisteren", null],
    ["1900-01-01T00:00:00Z", null],
    ["2026-99-99T00:00:00Z", null],
    [null, null],
    [undefined, null],
    [{}, null],
  ])("takes %j for the moment %j", (timestamp, moment) => {
    const [event] = events(network, { ...anItem(network, { person }), timestamp });
    expect(event).toMatchObject({ message: { sentAt: moment } });
  });

  it("never answers what our own account says", () => {
    const { accountId, appId } = ourAccounts[network];
    const own = { sender: { id: accountId }, message: { mid: "m", text: "x" } };
    expect(events(network, own)).toEqual(ignored("own-echo"));
    expect(events(network, anEcho(network, person, { mid: "e", app_id: Number(appId), text: "x" }))).toEqual(
      ignored("own-echo"),
    );
    expect(
      events(network, anItem(network, { person, item: { message: { mid: "m", text: "x", is_self: true } } })),
    ).toEqual(ignored("own-echo"));
    const reaction = { reaction: { mid: "m", emoji: "👍", action: "react" } };
    expect(events(network, { ...anItem(network, { person: accountId }), ...reaction, message: undefined })).toEqual(
      ignored("own-echo"),
    );
  });

  it("hears from an echo with our own id that the whole was sent, and from one of a part nothing", () => {
    const echo = (metadata: string) =>
      events(network, anEcho(network, person, { mid: "e", app_id: ourAccounts[network].appId, metadata }, at));
    expect(echo(outboundId)).toEqual([{ kind: "delivery", state: "sent", outboundId, channelMessageId: "e", at }]);
    expect(echo(`${outboundId}/1`)).toEqual(ignored("own-echo"));
    const nameless = anEcho(network, person, { mid: "e", metadata: outboundId }, at);
    expect(events(network, nameless)).toMatchObject([{ kind: "delivery", outboundId }]);
    const ofOther = anEcho(network, person, { mid: "e", app_id: 5, metadata: outboundId }, at);
    expect(events(network, ofOther)).toMatchObject([{ kind: "answered-elsewhere", isCertain: true }]);
  });

  it("tells when a person or another app answered", () => {
    const { inboxAppId } = ourAccounts[network];
    const said = { mid: "e", app_id: Number(inboxAppId), text: "Ik help u verder." };
    const elsewhere = { kind: "answered-elsewhere", resident: alias, at };
    expect(events(network, anEcho(network, person, said, at))).toEqual([
      { ...elsewhere, channelMessageId: "e", text: "Ik help u verder.", isCertain: true },
    ]);
    const nameless = { mid: "e", attachments: [{ type: "fallback", payload: null }] };
    expect(events(network, anEcho(network, person, nameless, at))).toEqual([
      { ...elsewhere, channelMessageId: "e", text: null, isCertain: false },
    ]);
    expect(events(network, anEcho(network, "", said, at))).toEqual(ignored("echo-without-recipient"));
    const given = (new_owner_app_id: unknown) =>
      events(network, anItem(network, { person, at, item: { pass_thread_control: { new_owner_app_id } } }));
    expect(given(inboxAppId)).toEqual([{ ...elsewhere, channelMessageId: null, text: null, isCertain: true }]);
    expect(given(Number(inboxAppId))).toMatchObject([{ kind: "answered-elsewhere" }]);
    expect(given("123")).toEqual(ignored("pass_thread_control"));
  });

  it("judges an edited text, once for each edit", () => {
    const edit = (num_edit: unknown, text?: string) =>
      eventsOf(network, { message_edit: { mid: "m1", num_edit, ...(text === undefined ? {} : { text }) } });
    const [first] = edit(1, "beter");
    expect(first).toMatchObject({ message: { content: { kind: "edit", of: "m1", text: "beter" } } });
    const id = (list: readonly ChannelEvent[]) => list[0]?.kind === "message" && list[0].message.channelMessageId;
    expect(id(edit(1, "beter"))).toBe(id([first as ChannelEvent]));
    expect(new Set([id(edit(1, "beter")), id(edit(2, "best")), id(edit(3, "beter")), "m1"]).size).toBe(4);
    expect(edit(1)).toMatchObject([{ message: { content: { kind: "unsupported", what: "edit-without-text" } } }]);
    expect(eventsOf(network, { message_edit: { text: "x" } })).toEqual(ignored("edit-without-id"));
  });

  it("takes a deletion for one, under an id of its own", () => {
    const [event] = eventsOf(network, { message: { mid: "m1", is_deleted: true } });
    expect(event).toMatchObject({
      message: { channelMessageId: expect.stringMatching(/^deletion-/), content: { kind: "deletion", of: "m1" } },
    });
    expect(eventsOf(network, { message: { is_deleted: true } })).toEqual(ignored("deletion-without-id"));
  });

  it("reads reactions, and reactions taken back", () => {
    const reacted = (reaction: object) => eventsOf(network, { reaction });
    expect(reacted({ mid: "m1", action: "react", reaction: "love", emoji: "❤" })).toMatchObject([
      { message: { content: { kind: "reaction", emoji: "❤", to: "m1" } } },
    ]);
    expect(reacted({ mid: "m1", action: "unreact" })).toMatchObject([
      { message: { content: { kind: "reaction", emoji: null, to: "m1" } } },
    ]);
    expect(reacted({ mid: "m1", action: "react" })).toEqual(ignored("reaction-without-emoji"));
    expect(reacted({ action: "react", emoji: "❤" })).toEqual(ignored("reaction-without-id"));
  });

  it("takes a button for an answer", () => {
    expect(eventsOf(network, { postback: { mid: "p", title: "BEL", payload: "bel" } })).toMatchObject([
      { message: { channelMessageId: "p", content: { kind: "answer", answerId: "bel", text: "BEL" } } },
    ]);
    expect(eventsOf(network, { postback: { title: "BEL" } })).toMatchObject([
      { message: { channelMessageId: expect.stringMatching(/^postback-/), content: { answerId: "", text: "BEL" } } },
    ]);
  });

  it("hears what arrived", () => {
    const delivered = (channelMessageId: string) => ({
      kind: "delivery",
      state: "delivered",
      outboundId: null,
      channelMessageId,
      at,
    });
    const about = (item: object) => events(network, anItem(network, { person, at, item: { ...item } }));
    const resident = { kind: network === "messenger" ? "page-scoped-id" : "instagram-scoped-id", value: person };
    const until = { kind: "delivered-until", resident, until: at };
    expect(about({ delivery: { mids: ["a", 5, "b"], watermark: at.getTime() } })).toEqual([
      delivered("a"),
      delivered("b"),
      until,
    ]);
    expect(about({ delivery: { watermark: at.getTime() } })).toEqual([until]);
    expect(about({ delivery: { watermark: "ooit" } })).toEqual(ignored("delivery"));
    expect(about({ read: { mid: "a" } })).toEqual([delivered("a"), until]);
    expect(about({ read: { watermark: at.getTime() } })).toEqual([until]);
    expect(about({ read: {} })).toEqual(ignored("read"));
  });

  it("rings for what Meta does to the account", () => {
    for (const key of ["policy_enforcement", "policy-enforcement"]) {
      expect(events(network, { recipient: {}, [key]: { action: "block", reason: "Jan heeft geklaagd" } })).toEqual([
        { kind: "alarm", reason: "policy block" },
      ]);
      expect(events(network, { [key]: { action: "unblock" } })).toEqual(ignored(key));
    }
  });

  it.each(["referral", "optin", "app_roles", "account_linking", "take_thread_control", "request_thread_control"])(
    "leaves %s alone, by name",
    (kind) => expect(eventsOf(network, { [kind]: { ref: "x" } })).toEqual(ignored(kind)),
  );

  it("repeats no name that it does not know", () => {
    expect(eventsOf(network, { "jan@example.nl": {} })).toEqual(ignored("unknown"));
  });

  it("invents no sender", () => {
    for (const sender of [undefined, {}, { id: null }, { id: "" }, "x"])
      expect(events(network, { ...anItem(network, { person }), sender })).toEqual(ignored("message-without-sender"));
  });

  it("takes out what no database can hold", () => {
    expect(eventsOf(network, { message: { mid: "m\u0000x", text: "b\u0000sn \ud800" } })).toMatchObject([
      { message: { channelMessageId: "mx", content: { text: "bsn \ufffd" } } },
    ]);
  });

  it("never throws and always answers, whatever it is given", () => {
    const keys = [
      "entry",
      "id",
      "messaging",
      "standby",
      "changes",
      "field",
      "value",
      "sender",
      "recipient",
      "timestamp",
      "message",
      "mid",
      "text",
      "is_echo",
      "is_deleted",
      "attachments",
      "type",
      "payload",
      "url",
      "quick_reply",
      "reply_to",
      "message_edit",
      "reaction",
      "postback",
      "delivery",
      "mids",
      "read",
      "policy_enforcement",
      "pass_thread_control",
    ];
    const odd = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "medium" },
        fc.constantFrom(null, "", "x", 0, 1e300, true, [], {}),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 8 }),
      ),
    })).value;
    const isList = (body: unknown) => expect(Array.isArray(read(network, body))).toBe(true);
    fc.assert(fc.property(fc.anything({ maxDepth: 6 }), isList), { numRuns: 300 });
    fc.assert(fc.property(odd, isList), { numRuns: 300 });
    fc.assert(
      fc.property(odd, (item) => isList(aMessagingBody(network, item))),
      { numRuns: 500 },
    );
  });
});

describe("what a resident sends", () => {
  const image = { type: "image", payload: { url: "https://cdn.example/1" } };
  it.each([
    ["a text", { text: "hoi" }, [{ kind: "text", text: "hoi" }]],
    [
      "a reply to a story",
      { text: "mooi", reply_to: { story: { id: "1", url: "u" } } },
      [{ kind: "text", text: "mooi" }],
    ],
    ["a quick reply", { text: "Ja", quick_reply: { payload: "ja" } }, [{ kind: "answer", answerId: "ja", text: "Ja" }]],
    ["a photo", { attachments: [image] }, [{ kind: "media", mediaType: "image", mediaId: "https://cdn.example/1" }]],
    [
      "a photo without anything",
      { attachments: [{ type: "image", payload: null }] },
      [{ kind: "media", mediaType: "image" }],
    ],
    ["a sound", { attachments: [{ type: "audio" }] }, [{ kind: "media", mediaType: "audio" }]],
    ["a file", { attachments: [{ type: "file" }] }, [{ kind: "media", mediaType: "document" }]],
    [
      "a thumbs-up",
      { attachments: [{ type: "image", payload: { sticker_id: 369239263222822 } }] },
      [{ kind: "media", mediaType: "sticker" }],
    ],
    ["a heart", { attachments: [{ type: "like_heart" }] }, [{ kind: "media", mediaType: "sticker" }]],
    [
      "words with two photos",
      { text: "kijk", attachments: [image, { type: "video" }] },
      [
        { kind: "media", mediaType: "image", mediaId: "https://cdn.example/1", caption: "kijk" },
        { kind: "media", mediaType: "video" },
      ],
    ],
    [
      "a link with its preview",
      { text: "zie https://x.nl", attachments: [{ type: "fallback", title: "Vuile praat" }] },
      [{ kind: "text", text: "zie https://x.nl" }],
    ],
    [
      "a preview alone",
      { attachments: [{ type: "fallback", payload: null }] },
      [{ kind: "unsupported", what: "fallback" }],
    ],
    [
      "somebody's post",
      { attachments: [{ type: "share", payload: { url: "u", title: "Vuile praat" } }] },
      [{ kind: "unsupported", what: "share" }],
    ],
    [
      "a mention in a story",
      { attachments: [{ type: "story_mention" }] },
      [{ kind: "unsupported", what: "story_mention" }],
    ],
    [
      "a reel",
      { attachments: [{ type: "ig_reel", payload: { title: "Vuile praat" } }] },
      [{ kind: "unsupported", what: "ig_reel" }],
    ],
    ["what is gone when seen", { attachments: [{ type: "ephemeral" }] }, [{ kind: "unsupported", what: "ephemeral" }]],
    ["what Meta does not pass on", { is_unsupported: true }, [{ kind: "unsupported", what: "unsupported" }]],
    [
      "a place",
      { attachments: [{ type: "location", payload: { coordinates: { lat: 52.1, long: 6.1 } } }] },
      [{ kind: "location", latitude: 52.1, longitude: 6.1 }],
    ],
    ["nothing", {}, [{ kind: "unsupported", what: "message-without-content" }]],
    [
      "an advert's referral with nothing said",
      { referral: { ref: "x" }, text: "" },
      [{ kind: "unsupported", what: "message-without-content" }],
    ],
  ])("is read: %s", (_case, message, contents) => {
    expect(contentsOf(message)).toEqual(contents);
    expect(contentsOf(message, "instagram")).toEqual(contents);
  });

  it("gives each photo of one message an id of its own", () => {
    const ids = eventsOf("messenger", { message: { mid: "m", attachments: [image, image, image] } }).map(
      (event) => event.kind === "message" && event.message.channelMessageId,
    );
    expect(ids).toEqual(["m", "m#2", "m#3"]);
  });

  it("says to which message it replies", () => {
    expect(eventsOf("instagram", { message: { mid: "m", text: "x", reply_to: { mid: "m0" } } })).toMatchObject([
      { message: { replyTo: "m0" } },
    ]);
  });

  it("is counted when it is of a new type, and taken in all the same", () => {
    expect(contentsOf({ attachments: [{ type: "hologram" }] })).toEqual([
      { kind: "unsupported", what: "unknown-hologram" },
      { kind: "unknown", what: "message-type" },
    ]);
    expect(contentsOf({ text: "kijk", attachments: [{ type: "hologram" }] })).toEqual([
      { kind: "text", text: "kijk" },
      { kind: "unknown", what: "message-type" },
    ]);
  });
});
