import { createReceiveMessage, createReceiveMessages } from "../../src/intake/receive-messages.ts";
import type { ArrivingMessage } from "../../src/model/message.ts";
import { createVault } from "../../src/privacy/vault.ts";
import { createStore } from "../../src/store/store.ts";
import { aMessagesChange, aWebhookBody } from "../builders/whatsapp-payload.ts";
import { aChatPage } from "../harness/api-client.ts";
import { anEmbeddedDatabase } from "../harness/embedded-database.ts";
import { aPhone } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

describe("what no row can hold", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());
  const lastOf = async (phone: string) => {
    const { store } = instance.running.wiring;
    const residentId = await store.residents.findByAlias({ kind: "phone", value: phone });
    return residentId && (await store.messages.ofResident(residentId, "whatsapp", 1))[0];
  };
  const text = (body: string, rest = {}) => ({ type: "text", text: { body }, ...rest });

  it("does not keep a WhatsApp message out, nor its neighbours in the same webhook", async () => {
    const people = Array.from({ length: 5 }, aPhone) as [string, string, string, string, string];
    const body = aWebhookBody(
      aMessagesChange(
        { phone: people[0], message: text("mijn bsn is 9999\u000000006") },
        { phone: people[1], message: text("hallo", { timestamp: "99999999999999999" }) },
        { phone: people[2], message: text("hallo"), id: `wamid.${"x".repeat(9000)}` },
        { phone: people[3], message: text("hallo"), name: "An\u0000na", id: "wamid.\u0000" },
        { phone: people[4], message: text("Wanneer is de balie open? \ud83d") },
      ),
    );
    const raw = JSON.stringify(body);
    const { post, sign } = instance.graph.webhooks;
    expect(await post(raw, sign(raw))).toBe(200);
    expect(await post(raw, sign(raw))).toBe(200);
    await instance.settled();
    expect((await lastOf(people[0]))?.redactedText).toBe("mijn bsn is [BSN]");
    for (const phone of people) expect((await lastOf(phone))?.state).toBe("decided");
  });

  it("does not keep a web chat message out", async () => {
    const page = await aChatPage(instance.url);
    expect(await page.write("mijn bsn is 9999\u000000006 \ud83d")).toBe(201);
    expect(await page.write("\u0000")).toBe(400);
    expect((await page.entries())[0]?.text).toBe("mijn bsn is [BSN] \ufffd");
  });
});

it("a message that the database refuses all the same comes in sealed, for a person to see to", async () => {
  const database = await anEmbeddedDatabase();
  await database.migrate();
  const store = createStore(database, createVault(Buffer.alloc(32, 3)));
  const refused: unknown[] = [];
  const none = () => undefined;
  const receiveMessages = createReceiveMessages({
    store,
    detect: () => ({ findings: [], suppressed: [], formOfAddress: "unclear", language: "unknown", products: [] }),
    redact: (kept) => kept,
    enqueueAll: () => Promise.resolve(),
    log: {
      messageReceived: none,
      messageKnown: none,
      detectionFailed: none,
      messageDecided: none,
      judgementFailed: none,
      messageNotHeld: (_channel, error) => void refused.push(error),
    },
    now: () => new Date("2026-11-24T09:00:00Z"),
    newConversationAfterHours: 24,
    handsOverMedia: () => true,
  });
  const receive = createReceiveMessage(receiveMessages);
  const arriving: ArrivingMessage = {
    channel: "webchat",
    channelMessageId: "1",
    sender: [{ kind: "webchat-session", value: "een" }],
    content: { kind: "text", text: "nul \0 byte" },
    sentAt: null,
  };
  const receipt = await receive(arriving);
  const message = receipt.outcome === "stored" ? await store.messages.find(receipt.messageId) : null;
  expect(message).toMatchObject({ contentKind: "unsupported", redactedText: null, state: "pending" });
  expect(message && (await store.messages.openOriginal(message))).toEqual(arriving.content);
  expect(refused).toHaveLength(1);
  expect(await receive(arriving)).toEqual({ outcome: "known" });
  await database.close();
  await database.cleanUp();
});
