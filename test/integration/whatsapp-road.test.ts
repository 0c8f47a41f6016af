import { aValidBsn } from "../builders/bsn.ts";
import { aMessagesChange, aStatusChange, aWamid, aWebhookBody } from "../builders/whatsapp-payload.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance, whatsAppSettings } from "../harness/start-instance.ts";

describe("the road over WhatsApp", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());
  const repliesTo = (phone: string) =>
    instance.graph.accepted.filter(({ recipient }) => recipient === phone).map(({ text }) => text);

  it("answers the handshake only to who knows the verify token", async () => {
    const ask = (token: string) =>
      fetch(`${instance.url}/webhooks/whatsapp?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=12345`);
    const right = await ask(whatsAppSettings.META_VERIFY_TOKEN);
    expect([right.status, await right.text()]).toEqual([200, "12345"]);
    expect((await ask("guess")).status).toBe(403);
  });

  it("refuses a body with a wrong signature, and stores nothing of it", async () => {
    const phone = aPhone();
    const body = JSON.stringify(aWebhookBody(aMessagesChange({ phone })));
    expect(await instance.graph.webhooks.post(body, `sha256=${"0".repeat(64)}`)).toBe(401);
    expect(await instance.graph.webhooks.post(body, "")).toBe(401);
    expect(await instance.running.wiring.store.residents.findByAlias({ kind: "phone", value: phone })).toBeNull();
  });

  it("takes a body signed over its escaped form", async () => {
    const phone = aPhone();
    await instance.graph.webhooks.deliver(
      aWebhookBody(aMessagesChange({ phone, name: "Zoë 👋", text: "Tot hoe laat is de balie open? 😀" })),
      "escaped",
    );
    await eventually("the resident is known", () =>
      instance.running.wiring.store.residents.findByAlias({ kind: "phone", value: phone }),
    );
  });

  it("answers a question with the promise, and puts it on the desk", async () => {
    const phone = aPhone();
    const { decided, conversationId } = await writeAndSettle(instance, {
      phone,
      name: "Anna",
      text: "Wanneer is de balie open?",
    });
    expect(decided.rule).toBe("question");
    expect(repliesTo(phone)).toEqual([
      expect.stringMatching(
        /^Beste Anna,[\s\S]*Een medewerker van de gemeente Duiven reageert[\s\S]*Met vriendelijke groet, Klantcontactcentrum gemeente Duiven$/,
      ),
    ]);
    const [work] = await instance.running.wiring.store.cases.openOf(conversationId);
    expect(work).toMatchObject({ reason: "question", status: "open" });
  });

  it("takes the same message once, however often it is delivered", async () => {
    const phone = aPhone();
    const body = aWebhookBody(aMessagesChange({ phone, id: aWamid(phone), text: "Wanneer is de balie open?" }));
    await instance.graph.write({ phone });
    for (let i = 0; i < 5; i++) await instance.graph.webhooks.deliver(body);
    await Promise.all(Array.from({ length: 5 }, () => instance.graph.webhooks.deliver(body)));
    await instance.settled();
    const residentId = await instance.running.wiring.store.residents.findByAlias({ kind: "phone", value: phone });
    expect(
      residentId && (await instance.running.wiring.store.messages.ofResident(residentId, "whatsapp", 50)),
    ).toHaveLength(2);
  });

  it("takes a batch of many messages of many people, each once and in order", async () => {
    const phones = Array.from({ length: 20 }, aPhone);
    for (const phone of phones) await instance.graph.write({ phone, text: "vraag 0?" });
    const writes = [1, 2, 3].flatMap((number) => phones.map((phone) => ({ phone, text: `vraag ${number}?` })));
    await instance.graph.webhooks.deliver(aWebhookBody(aMessagesChange(...writes)));
    await instance.settled();
    for (const phone of phones) {
      const residentId = await instance.running.wiring.store.residents.findByAlias({ kind: "phone", value: phone });
      const messages = residentId
        ? await instance.running.wiring.store.messages.ofResident(residentId, "whatsapp", 50)
        : [];
      expect(messages.map(({ redactedText, state }) => `${redactedText} ${state}`)).toEqual(
        [0, 1, 2, 3].map((number) => `vraag ${number}? decided`),
      );
      expect(repliesTo(phone)).toHaveLength(1);
    }
  });

  it("keeps a bsn out of what can be read, and says why not here", async () => {
    const phone = aPhone();
    const bsn = aValidBsn();
    const { decided, conversationId } = await writeAndSettle(instance, { phone, text: `mijn bsn is ${bsn}` });
    expect(decided).toMatchObject({ rule: "personal-data", actions: ["redact", "reply", "escalate"] });
    const [message] = await instance.running.wiring.store.messages.ofConversation(conversationId);
    expect(message?.redactedText).toBe("mijn bsn is [BSN]");
    expect(JSON.stringify(message?.findings)).not.toContain(bsn);
    expect(repliesTo(phone)[0]).toContain("BEL");
  });

  it("sends our own id along, and follows what becomes of the message", async () => {
    const phone = aPhone();
    const { conversationId } = await writeAndSettle(instance, { phone, text: "Wanneer is de balie open?" });
    const [reply] = await instance.running.wiring.store.outbound.ofConversation(conversationId);
    const accepted = instance.graph.accepted.find(({ recipient }) => recipient === phone);
    expect(accepted?.callbackData).toBe(reply?.id);
    const byTheirs = await instance.running.wiring.store.outbound.findByChannelMessageId(
      "whatsapp",
      accepted?.id ?? "",
    );
    expect(byTheirs?.id).toBe(reply?.id);
    expect(reply?.state).toBe("delivered");
    // Late and repeated statuses never lead back.
    await instance.graph.webhooks.deliver(aWebhookBody(aStatusChange({ id: accepted?.id ?? "", status: "sent" })));
    await instance.graph.webhooks.deliver(
      aWebhookBody(aStatusChange({ id: accepted?.id ?? "", status: "failed", errorCode: 131026 })),
    );
    expect((await instance.running.wiring.store.outbound.ofConversation(conversationId))[0]?.state).toBe("delivered");
  });

  it("makes no call that marks as read or shows typing", async () => {
    const calls = JSON.stringify(instance.graph.calls.map(({ body }) => body));
    expect(calls).not.toMatch(/"status":"read"|typing_indicator/);
    expect(new Set(instance.graph.calls.map(({ path }) => path))).toEqual(new Set(["/v25.0/100000000000001/messages"]));
  });
});
