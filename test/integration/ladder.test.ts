import { aChatPage } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

const insult = "jij bent een klootzak";

describe("the ladder over WhatsApp", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());
  const textsTo = (recipient: string) =>
    instance.graph.accepted.filter((accepted) => accepted.recipient === recipient).map(({ text }) => text);

  it("warns, closes on repetition, blocks, and then is silent", async () => {
    const phone = aPhone();
    expect((await writeAndSettle(instance, { phone, text: insult })).decided).toMatchObject({
      rule: "abuse",
      actions: ["warn"],
    });
    expect((await writeAndSettle(instance, { phone, text: insult })).decided.actions).toEqual(["block", "escalate"]);
    const { decided, conversationId } = await writeAndSettle(instance, { phone, text: "Wanneer is de balie open?" });
    expect(decided).toMatchObject({ rule: "blocked", actions: ["ignore"] });
    expect(textsTo(phone)).toEqual([
      expect.stringContaining("blokkeren we je"),
      expect.stringContaining("Helaas zonder resultaat"),
    ]);
    const events = (await instance.running.wiring.store.events.ofConversation(conversationId)).map(
      ({ event }) => event.type,
    );
    expect(events).toEqual(
      expect.arrayContaining(["warning-issued", "warning-delivered", "closing-announced", "block-started"]),
    );
    expect(events.indexOf("closing-announced")).toBeGreaterThan(events.indexOf("warning-delivered"));
    expect((await instance.running.wiring.store.cases.openOf(conversationId)).map(({ reason }) => reason)).toEqual([
      "block-review",
    ]);
  });

  it("still hands a cry for help and a threat from who is blocked to a person", async () => {
    const phone = aPhone();
    await writeAndSettle(instance, { phone, text: insult });
    await writeAndSettle(instance, { phone, text: insult });
    expect((await writeAndSettle(instance, { phone, text: "ik wil niet meer leven" })).decided.rule).toBe("distress");
    expect((await writeAndSettle(instance, { phone, text: "ik maak je dood" })).decided).toMatchObject({
      rule: "threat",
      actions: ["escalate"],
    });
    expect(textsTo(phone).at(-1)).toContain("0800-0113");
  });

  it("warns somebody who writes without a number, and knows them again with it", async () => {
    const [phone, userId] = [aPhone(), "NL.900000000000001"];
    await writeAndSettle(instance, { userId, text: insult });
    expect((await writeAndSettle(instance, { phone, userId, text: insult })).decided.actions).toEqual([
      "block",
      "escalate",
    ]);
    expect((await writeAndSettle(instance, { phone, text: "hallo?" })).decided.rule).toBe("blocked");
  });

  it("follows a changed number with warning and block, and leaves its new owner alone", async () => {
    const [old, current] = [aPhone(), aPhone()];
    await writeAndSettle(instance, { phone: old, text: insult });
    await instance.graph.write({
      phone: old,
      message: { type: "system", system: { type: "user_changed_number", wa_id: current } },
    });
    expect((await writeAndSettle(instance, { phone: current, text: insult })).decided.actions).toEqual([
      "block",
      "escalate",
    ]);
    expect((await writeAndSettle(instance, { phone: old, text: "Wanneer is de balie open?" })).decided.rule).toBe(
      "question",
    );
  });

  it("joins two records that turn out to be one person, with what hangs on either", async () => {
    const [phone, userId] = [aPhone(), "NL.900000000000002"];
    await writeAndSettle(instance, { phone, text: insult });
    await writeAndSettle(instance, { userId, text: "Wanneer is de balie open?" });
    expect((await writeAndSettle(instance, { phone, userId, text: "dank u" })).decided.rule).toBe("thanks");
    expect((await writeAndSettle(instance, { userId, text: insult })).decided.actions).toEqual(["block", "escalate"]);
  });
});

describe("a warning that is under way", () => {
  it("counts only what is said after it arrived", async () => {
    const instance = await startInstance();
    const { store } = instance.running.wiring;
    const phone = aPhone();
    const decisions = async () => {
      const residentId = await store.residents.findByAlias({ kind: "phone", value: phone });
      const [message] = residentId ? await store.messages.ofResident(residentId, "whatsapp", 1) : [];
      const events = message ? await store.events.ofConversation(message.conversationId) : [];
      return events.map(({ event }) => event).filter((event) => event.type === "decided");
    };
    instance.graph.telephonesOn = false;
    await instance.graph.write({ phone, text: insult });
    await eventually("the warning is sent", () => instance.graph.accepted.length === 1);
    await instance.graph.write({ phone, text: insult });
    await eventually("the second is decided", async () => (await decisions()).length === 2);
    expect((await decisions())[1]).toMatchObject({ actions: ["escalate"], protocol: ["D61", "D25"] });
    await instance.graph.write({ phone, text: insult });
    await eventually("the third is decided", async () => (await decisions()).length === 3);
    expect((await decisions())[2]).toMatchObject({ actions: ["ignore"], protocol: ["D61"] });
    instance.graph.telephonesOn = true;
    await instance.settled();
    await instance.graph.write({ phone, text: insult });
    await instance.settled();
    expect((await decisions())[3]?.actions).toEqual(["block", "escalate"]);
    await instance.stop();
  });

  it("puts who goes on without fetching it before a colleague, once", async () => {
    const instance = await startInstance();
    const { store } = instance.running.wiring;
    const page = await aChatPage(instance.url);
    for (let i = 0; i < 4; i++) await page.write(insult);
    await instance.settled();
    const residentId = await store.residents.findByAlias(page.alias);
    const conversation = residentId && (await store.conversations.latestOf(residentId, "webchat"));
    if (!conversation) throw new Error("The conversation is not in the store.");
    const openCases = () => store.cases.openOf(conversation.id);
    expect((await openCases()).map(({ reason }) => reason)).toEqual(["doubtful-abuse"]);
    expect((await store.events.ofConversation(conversation.id)).map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: "decided", actions: ["warn"] }),
        expect.objectContaining({ type: "decided", actions: ["escalate"] }),
        expect.objectContaining({ type: "decided", actions: ["ignore"] }),
      ]),
    );

    expect((await page.entries()).filter(({ from }) => from === "bot")).toHaveLength(1);
    await page.write(insult);
    await instance.settled();
    expect((await openCases()).map(({ reason }) => reason)).toEqual(["doubtful-abuse", "block-review"]);
    await instance.stop();
  });
});

describe("modes", () => {
  it("lets nothing leave in shadow mode, and records what it would have done", async () => {
    const instance = await startInstance({ rules: (rules) => ({ ...rules, mode: "shadow" }) });
    const phone = aPhone();
    await writeAndSettle(instance, { phone, text: insult });
    await writeAndSettle(instance, { phone, text: insult });
    const { decided, conversationId } = await writeAndSettle(instance, { phone, text: "hallo?" });
    expect(decided.rule).toBe("blocked");
    expect(instance.graph.calls).toEqual([]);
    const { store } = instance.running.wiring;
    expect(await store.outbound.ofConversation(conversationId)).toEqual([]);
    expect(await store.cases.openOf(conversationId)).toEqual([]);
    expect((await store.events.ofConversation(conversationId)).every(({ simulated }) => simulated)).toBe(true);
    await instance.stop();
  });
});
