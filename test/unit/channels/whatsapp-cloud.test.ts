import { createHmac, Hmac } from "node:crypto";
import fc from "fast-check";
import { isSignedBy } from "../../../src/channels/meta/signature.ts";
import { failureOf } from "../../../src/channels/whatsapp-cloud/errors.ts";
import { toChannelEvents } from "../../../src/channels/whatsapp-cloud/to-channel-events.ts";
import { aMessagesChange, aStatusChange, aWebhookBody } from "../../builders/whatsapp-payload.ts";

const phone = "31600000001";
const events = (...changes: Record<string, unknown>[]) => toChannelEvents(aWebhookBody(...changes));
const contentOf = (message: Record<string, unknown>) => {
  const [event] = events(aMessagesChange({ phone, message }));
  return event?.kind === "message" ? event.message.content : event;
};

describe("signature", () => {
  const body = '{"text":"hé 👋"}';
  const sign = (text: string) => `sha256=${createHmac("sha256", "secret").update(text).digest("hex")}`;
  const escaped = '{"text":"h\\u00e9 \\ud83d\\udc4b"}';

  it("is right over the raw bytes and over the escaped form", () => {
    expect(isSignedBy("secret", Buffer.from(body), sign(body))).toBe(true);
    expect(isSignedBy("secret", Buffer.from(body), sign(escaped))).toBe(true);
    expect(isSignedBy("secret", Buffer.from(escaped), sign(escaped))).toBe(true);
  });

  it.each([undefined, "", "sha256=", "sha256=00", `sha1=${"0".repeat(64)}`, sign("other"), sign(body).slice(7)])(
    "is wrong as %j",
    (header) => {
      expect(isSignedBy("secret", Buffer.from(body), header)).toBe(false);
    },
  );

  it("is right over the escaped form of a long body, where the parts meet", () => {
    const long = `{"text":"${"aé👋".repeat(30_000)}"}`;
    const escapedLong = long.replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    expect(isSignedBy("secret", Buffer.from(long), sign(escapedLong))).toBe(true);
  });

  it("hashes a body twice to refuse it, and never the escaped copy of it in one piece", () => {
    const long = Buffer.from("é".repeat(600_000));
    const signature = sign("other");
    const [raw, ...escapedParts] = sizesHashedDuring(() => {
      expect(isSignedBy("secret", long, signature)).toBe(false);
    });
    expect(raw).toBe(long.length);
    expect(escapedParts.reduce((sum, size) => sum + size, 0)).toBe(600_000 * "\\u00e9".length);
    expect(Math.max(...escapedParts)).toBeLessThanOrEqual(64 * 1024);
  });

  it("is wrong under another secret", () => {
    expect(isSignedBy("other", Buffer.from(body), sign(body))).toBe(false);
  });
});

/** How many bytes each `update` of an HMAC was given while `run` ran. */
function sizesHashedDuring(run: () => void): number[] {
  const sizes: number[] = [];
  const { update } = Hmac.prototype;
  Hmac.prototype.update = function (this: Hmac, data: Buffer) {
    sizes.push(data.length);
    return Reflect.apply(update, this, [data]);
  } as typeof update;
  try {
    run();
  } finally {
    Hmac.prototype.update = update;
  }
  return sizes;
}

describe("webhook body", () => {
  it("gives every message and status of every change of every entry", () => {
    const body = {
      entry: [
        {
          changes: [
            aMessagesChange({ phone, text: "een" }, { phone, text: "twee" }),
            aStatusChange({ id: "w1", status: "sent" }),
          ],
        },
        { changes: [aMessagesChange({ phone: "31600000002", text: "drie" })] },
      ],
    };
    expect(
      toChannelEvents(body).map((event) =>
        event.kind === "message" && event.message.content.kind === "text" ? event.message.content.text : event.kind,
      ),
    ).toEqual(["een", "twee", "delivery", "drie"]);
  });

  it("never throws and always answers, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 6 }), (anything) =>
        expect(Array.isArray(toChannelEvents(anything))).toBe(true),
      ),
      { numRuns: 300 },
    );
    const odd = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.constantFrom(null, "", 0, [], {}),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            "entry",
            "changes",
            "value",
            "field",
            "messages",
            "statuses",
            "contacts",
            "type",
            "text",
            "body",
            "id",
            "from",
            "interactive",
            "system",
            "image",
          ),
          tie("value"),
          { maxKeys: 6 },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(odd, (anything) =>
        expect(Array.isArray(toChannelEvents({ entry: [{ changes: [{ value: anything }] }] }))).toBe(true),
      ),
      { numRuns: 300 },
    );
  });

  it("keeps the rest of a batch when one message in it is odd", () => {
    const change = aMessagesChange({ phone, text: "goed" });
    const value = change.value as { messages: unknown[] };
    value.messages = [null, "x", { type: 5 }, ...value.messages];
    expect(events(change).filter(({ kind }) => kind === "message")).toHaveLength(1);
  });

  it("knows a sender by number, by user id, or by both", () => {
    const sender = (write: object) => {
      const [event] = events(aMessagesChange({ ...write, text: "x" }));
      return event?.kind === "message" ? event.message.sender.map(({ kind }) => kind) : [];
    };
    expect(sender({ phone })).toEqual(["phone"]);
    expect(sender({ userId: "NL.123" })).toEqual(["whatsapp-user-id"]);
    expect(sender({ phone, userId: "NL.123" })).toEqual(["phone", "whatsapp-user-id"]);
    expect(events(aMessagesChange({ text: "x" }))).toEqual([{ kind: "ignored", what: "message-without-sender" }]);
  });

  it("keeps words that came without an id, the same words under the same key", () => {
    const change = () => aMessagesChange({ phone, id: "", text: "x", at: new Date(0) });
    const [first] = events(change());
    expect(first).toEqual(events(change())[0]);
    expect(first).toMatchObject({
      kind: "message",
      message: { channelMessageId: expect.stringMatching(/^without-id-/) },
    });
  });

  it.each([
    ["a text", { type: "text", text: { body: "hoi" } }, { kind: "text", text: "hoi" }],
    [
      "a photo with words",
      { type: "image", image: { id: "1", caption: "kijk" } },
      { kind: "media", mediaType: "image", mediaId: "1", caption: "kijk" },
    ],
    [
      "a voice note",
      { type: "audio", audio: { id: "1", voice: true } },
      { kind: "media", mediaType: "voice", mediaId: "1" },
    ],
    [
      "a place",
      { type: "location", location: { latitude: 52.1, longitude: 6.1, name: "Plein" } },
      { kind: "location", latitude: 52.1, longitude: 6.1, label: "Plein" },
    ],
    ["a contact card", { type: "contacts", contacts: [{}, {}] }, { kind: "contacts", count: 2 }],
    [
      "a button",
      { type: "interactive", interactive: { type: "button_reply", button_reply: { id: "bel", title: "BEL" } } },
      { kind: "answer", answerId: "bel", text: "BEL" },
    ],
    [
      "a template button",
      { type: "button", button: { payload: "p", text: "Ja" } },
      { kind: "answer", answerId: "p", text: "Ja" },
    ],
    [
      "a reaction",
      { type: "reaction", reaction: { message_id: "m", emoji: "👍" } },
      { kind: "reaction", emoji: "👍", to: "m" },
    ],
    [
      "a reaction taken back",
      { type: "reaction", reaction: { message_id: "m", emoji: "" } },
      { kind: "reaction", emoji: null, to: "m" },
    ],
    [
      "an edit",
      { type: "edit", edit: { original_message_id: "m", message: { type: "text", text: { body: "beter" } } } },
      { kind: "edit", of: "m", text: "beter" },
    ],
    ["a deletion", { type: "revoke", revoke: { original_message_id: "m" } }, { kind: "deletion", of: "m" }],
    ["an interactive without content", { type: "interactive" }, { kind: "unsupported", what: "interactive-empty" }],
    ["something new", { type: "hologram" }, { kind: "unsupported", what: "unknown-hologram" }],
  ])("reads %s", (_case, message, content) => {
    expect(contentOf(message)).toEqual(content);
  });

  it.each([
    ["an opened chat", { type: "request_welcome" }],
    ["a group message", { type: "text", text: { body: "x" }, group_id: "g" }],
  ])("answers nothing to %s", (_case, message) => {
    expect(events(aMessagesChange({ phone, message }))).toEqual([expect.objectContaining({ kind: "ignored" })]);
  });

  it("never answers what our own account sent", () => {
    const echo = {
      field: "smb_message_echoes",
      value: { message_echoes: [{ id: "m", from: "31600000000", to: phone, type: "text", text: { body: "x" } }] },
    };
    const resident = { kind: "phone", value: phone };
    expect(events(echo)).toEqual([
      { kind: "answered-elsewhere", resident, channelMessageId: "m", text: "x", at: null, isCertain: true },
    ]);
  });

  it("follows a changed number and a changed user id", () => {
    expect(
      events(
        aMessagesChange({
          phone,
          message: { type: "system", system: { type: "user_changed_number", wa_id: "31600000009" } },
        }),
      ),
    ).toEqual([
      {
        kind: "identity-change",
        key: expect.any(String),
        previous: { kind: "phone", value: phone },
        current: { kind: "phone", value: "31600000009" },
      },
    ]);
    const update = {
      field: "user_id_update",
      value: { user_id_update: [{ user_id: { previous: "NL.1", current: "NL.2" } }] },
    };
    expect(events(update)).toEqual([
      {
        kind: "identity-change",
        key: expect.any(String),
        previous: { kind: "whatsapp-user-id", value: "NL.1" },
        current: { kind: "whatsapp-user-id", value: "NL.2" },
      },
    ]);
  });

  it("rings for what Meta does to the account", () => {
    expect(events({ field: "account_update", value: { event: "ACCOUNT_VIOLATION" } })).toEqual([
      { kind: "alarm", reason: "account ACCOUNT_VIOLATION" },
    ]);
  });

  it("takes out what no database can hold, and what is no moment", () => {
    const [event] = events(
      aMessagesChange({
        phone: "31600000001",
        id: "wamid.\u0000x",
        message: { type: "text", text: { body: "mijn b\u0000sn \ud800 is" }, timestamp: "99999999999999999" },
      }),
    );
    expect(event).toMatchObject({
      message: { channelMessageId: "wamid.x", content: { text: "mijn bsn \ufffd is" }, sentAt: null },
    });
    const caption = { type: "image", image: { id: "1", caption: "a\u0000b" }, timestamp: "0" };
    expect(events(aMessagesChange({ phone: "31600000001", message: caption }))[0]).toMatchObject({
      message: { content: { caption: "ab" }, sentAt: null },
    });
  });

  it("counts a type of message that is new, and takes the message in all the same", () => {
    expect(events(aMessagesChange({ phone: "31600000001", message: { type: "hologram" } }))).toEqual([
      expect.objectContaining({ kind: "message" }),
      { kind: "unknown", what: "message-type" },
    ]);
    expect(events(aMessagesChange({ phone: "31600000001", message: { type: "unsupported" } }))).toHaveLength(1);
  });

  it("counts what cannot be read where something was to stand, and reads its neighbours", () => {
    const good = (aMessagesChange({ phone: "31600000001" }).value as { messages: unknown[] }).messages;
    expect(events({ field: "messages", value: { messages: ["x", ...good, null, 5] } })).toEqual([
      { kind: "unknown", what: "message" },
      expect.objectContaining({ kind: "message" }),
      { kind: "unknown", what: "message" },
      { kind: "unknown", what: "message" },
    ]);
    const value = { statuses: [1], message_echoes: [2], user_id_update: [[]], contacts: [3] };
    expect(events({ field: "messages", value }).map((event) => event.kind === "unknown" && event.what)).toEqual([
      "status",
      "echo",
      "user-id-update",
    ]);
    expect(toChannelEvents({ entry: [1, { changes: ["x"] }] })).toEqual([
      { kind: "unknown", what: "entry" },
      { kind: "unknown", what: "change" },
    ]);
  });

  it("repeats no name and no code that it does not know", () => {
    expect(events({ field: "verzonnen", value: {} })).toEqual([{ kind: "ignored", what: "unknown" }]);
    const system = { type: "system", system: { type: "verzonnen" } };
    expect(events(aMessagesChange({ phone: "31600000001", message: system }))).toEqual([
      { kind: "ignored", what: "unknown" },
    ]);
    const failed = { id: "w", status: "failed", errors: [{ code: "1".repeat(5000) }] };
    expect(events({ field: "messages", value: { statuses: [failed] } })).toMatchObject([
      { failure: { code: "unknown", next: "give-up" } },
    ]);
  });

  it("takes read as delivered, and gives our own id back", () => {
    const id = "11111111-1111-4111-8111-111111111111";
    expect(
      events(aStatusChange({ id: "w", status: "read", callbackData: id, at: new Date("2026-11-24T09:00:00Z") })),
    ).toEqual([
      {
        kind: "delivery",
        state: "delivered",
        outboundId: id,
        channelMessageId: "w",
        at: new Date("2026-11-24T09:00:00Z"),
      },
    ]);
    expect(events(aStatusChange({ id: "w", status: "failed", errorCode: 131047 }))).toEqual([
      expect.objectContaining({
        state: "failed",
        outboundId: null,
        failure: expect.objectContaining({ code: "131047", next: "give-up" }),
      }),
    ]);
  });
});

describe("errors", () => {
  it.each([
    ["131047", 400, "give-up"],
    ["131026", 400, "give-up"],
    ["130472", 400, "give-up"],
    ["130429", 403, "retry"],
    ["131056", 403, "retry"],
    ["80007", 429, "retry"],
    ["190", 401, "alarm"],
    ["368", 403, "alarm"],
    ["999999", 500, "retry"],
    ["999999", 400, "give-up"],
    ["http-503", 503, "retry"],
    ["131048", 400, "retry"],
    // Reported later there is no status to go by.
    ["1", null, "retry"],
    ["2", null, "retry"],
    ["131016", null, "retry"],
    // The whole account, whatever the message.
    ["3", 500, "alarm"],
    ["33", 400, "alarm"],
    ["200", 403, "alarm"],
    ["131005", 403, "alarm"],
    ["131042", null, "alarm"],
    ["131045", 400, "alarm"],
    ["133010", 400, "alarm"],
    // Without a code of Meta's.
    ["http-401", 401, "alarm"],
    ["http-403", 403, "alarm"],
    ["http-407", 407, "alarm"],
    ["http-404", 404, "give-up"],
  ])("code %s with status %s: %s", (code, status, next) => {
    expect(failureOf(code, status)).toMatchObject({ code, next });
  });
});
