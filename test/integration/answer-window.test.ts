import type { Case } from "../../src/api/contract/case.ts";
import type { OutboundId } from "../../src/model/ids.ts";
import { type AgentClient, aChatPage, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { approvedTemplate, type Instance, startInstance } from "../harness/start-instance.ts";

const hour = 3_600_000;
// Tuesday, within opening hours.
const start = new Date("2026-11-24T10:00:00+01:00");

describe("the 24 hours in which WhatsApp takes an answer", () => {
  const clock = aClock(start);
  let instance: Instance;
  let agent: AgentClient;
  beforeAll(async () => {
    instance = await startInstance({
      now: clock.now,
      settings: { WHATSAPP_REOPENING_TEMPLATE: approvedTemplate.name },
    });
    agent = await anAgent(instance.url, instance.running);
  });
  afterAll(() => instance.stop());

  const later = (hours: number) => clock.set(new Date(clock.now().getTime() + hours * hour));
  const ask = (found: Case) => agent.send("POST", `/cases/${found.id}/reopenings`);
  const reply = (found: Case, text: string) => agent.send("POST", `/cases/${found.id}/replies`, { text });
  const windowOf = async (found: Case) => (await agent.conversation(found.conversationId)).answerWindow;
  const shownTo = (phone: string) => instance.graph.accepted.filter(({ recipient }) => recipient === phone);
  const templatesTo = (phone: string) => shownTo(phone).filter(({ isTemplate }) => isTemplate);

  async function caseOf(phone: string, text = "Wanneer wordt de container geleegd?"): Promise<Case> {
    const { conversationId } = await writeAndSettle(instance, { phone, text, at: clock.now() });
    return eventually("a case", async () =>
      (await agent.cases()).find((found) => found.conversationId === conversationId),
    );
  }
  async function heldCase(phone: string): Promise<Case> {
    const found = await caseOf(phone);
    expect((await agent.send("POST", `/cases/${found.id}/claim`)).status).toBe(204);
    return found;
  }

  it("are shown, and once they are over a resident is asked to write again, and answered when they do", async () => {
    const phone = aPhone();
    const wroteAt = Math.floor(clock.now().getTime() / 1000) * 1000;
    const found = await heldCase(phone);
    const first = await windowOf(found);
    expect(first).toMatchObject({ hours: 24, reopening: { askedAt: null } });
    expect(new Date(first?.until ?? 0).getTime() - wroteAt).toBeGreaterThanOrEqual(24 * hour);
    expect(new Date(first?.until ?? 0).getTime() - wroteAt).toBeLessThan(24 * hour + 10_000);
    expect(await ask(found)).toMatchObject({ status: 409, body: { code: "nothing-to-do" } });

    later(25);
    expect(new Date((await windowOf(found))?.until ?? 0) < clock.now()).toBe(true);
    expect((await reply(found, "Morgen wordt hij geleegd.")).status).toBe(201);
    await instance.settled();
    expect((await agent.conversation(found.conversationId)).timeline).toContainEqual(
      expect.objectContaining({ from: "agent", purpose: "reply", state: "failed", failureCode: "131047" }),
    );

    const presses = await Promise.all([ask(found), ask(found)]);
    expect(presses.map(({ status }) => status).sort()).toEqual([201, 409]);
    await instance.settled();
    expect(templatesTo(phone)).toMatchObject([{ text: approvedTemplate.body }]);
    const asked = await agent.conversation(found.conversationId);
    expect(asked.timeline.at(-1)).toMatchObject({
      from: "agent",
      purpose: "reopening",
      state: "delivered",
      agentName: expect.any(String),
      text: expect.stringContaining("Dit is een bericht van gemeente Duiven."),
    });
    expect(asked.answerWindow?.reopening?.askedAt).toEqual(expect.any(String));
    expect(await ask(found)).toMatchObject({ status: 409, body: { detail: expect.stringContaining("al gevraagd") } });

    later(30);
    await writeAndSettle(instance, { phone, text: "Ik ben er weer.", at: clock.now() });
    const open = await windowOf(found);
    expect(new Date(open?.until ?? 0) > clock.now()).toBe(true);
    expect(open?.reopening).toEqual({ askedAt: null });
    expect((await reply(found, "Morgen wordt hij geleegd.")).status).toBe(201);
    await instance.settled();
    expect(shownTo(phone).at(-1)).toMatchObject({
      isTemplate: false,
      text: expect.stringContaining("Morgen wordt hij geleegd."),
    });

    later(25);
    expect((await ask(found)).status).toBe(201);
    await instance.settled();
    expect(templatesTo(phone)).toHaveLength(2);
  });

  it("are not opened by an emoji under a message", async () => {
    const phone = aPhone();
    const found = await heldCase(phone);
    const { until } = (await windowOf(found)) ?? {};
    later(2);
    const reaction = { type: "reaction", reaction: { message_id: "wamid.x", emoji: "👍" } };
    await writeAndSettle(instance, { phone, message: reaction, at: clock.now() });
    expect((await windowOf(found))?.until).toBe(until);
  });

  it("may be asked for again when Meta did not take the template, and the fault stands in the conversation", async () => {
    const phone = aPhone();
    const found = await heldCase(phone);
    later(25);
    const refusal = { status: 400, code: 132015, message: "Template is paused" };
    instance.graph.failNext({ kind: "refuse", refusal });
    expect((await ask(found)).status).toBe(201);
    await instance.settled();
    expect((await agent.conversation(found.conversationId)).timeline).toContainEqual(
      expect.objectContaining({ purpose: "reopening", state: "failed", failureCode: "132015" }),
    );
    expect((await ask(found)).status).toBe(201);
    await instance.settled();
    expect(templatesTo(phone)).toHaveLength(1);
  });

  it("need not be asked for any more when the resident writes while that waits", async () => {
    const phone = aPhone();
    const found = await heldCase(phone);
    later(25);
    instance.graph.failNext({ kind: "refuse", refusal: { status: 403, code: 130429, message: "Rate limit hit" } });
    expect((await ask(found)).status).toBe(201);
    const waiting = await eventually("a first try", async () =>
      (await agent.conversation(found.conversationId)).timeline.find(
        (item) => item.from === "agent" && item.purpose === "reopening" && item.failureCode === "130429",
      ),
    );
    clock.set(new Date(clock.now().getTime() + 60_000));
    await instance.graph.write({ phone, text: "Hoort u nog van zich?", at: clock.now() });
    // The queue goes by the machine's clock: its turn is taken by hand.
    const outboundId = waiting.from === "agent" ? (waiting.id as OutboundId) : null;
    if (outboundId) await instance.running.wiring.handlers["deliver-message"]({ name: "deliver-message", outboundId });
    await instance.settled();
    expect((await agent.conversation(found.conversationId)).timeline).toContainEqual(
      expect.objectContaining({ purpose: "reopening", state: "withdrawn" }),
    );
    expect(templatesTo(phone)).toEqual([]);
  });

  it("are nothing that the bot asks for, or an agent without the case", async () => {
    const phone = aPhone();
    const found = await caseOf(phone);
    later(25);
    expect(await ask(found)).toMatchObject({ status: 409, body: { code: "not-claimed" } });
    await instance.settled();
    expect(templatesTo(phone)).toEqual([]);
  });

  it("are not opened for who is blocked", async () => {
    const phone = aPhone();
    const insult = "jij bent een klootzak";
    await writeAndSettle(instance, { phone, text: insult, at: clock.now() });
    const found = await caseOf(phone, insult);
    await agent.send("POST", `/cases/${found.id}/claim`);
    expect((await agent.conversation(found.conversationId)).standing.state).toBe("blocked");
    later(25);
    expect(await ask(found)).toMatchObject({ status: 409, body: { code: "blocked" } });
    expect(templatesTo(phone)).toEqual([]);
  });

  it("are not opened on a channel that is switched off", async () => {
    const admin = await anAgent(instance.url, instance.running, "admin");
    const phone = aPhone();
    const found = await heldCase(phone);
    later(25);
    const turn = (off: boolean) => admin.send("POST", "/channels/whatsapp/switch", { off, reason: "een proef" });
    await turn(true);
    expect(await ask(found)).toMatchObject({ status: 409, body: { code: "channel-off" } });
    await turn(false);
    expect(templatesTo(phone)).toEqual([]);
  });

  it("do not exist in the web chat", async () => {
    const page = await aChatPage(instance.url);
    await page.write("Wanneer wordt de container geleegd?");
    const found = await eventually("a case", async () =>
      (await agent.cases()).find(({ channel }) => channel === "webchat"),
    );
    await agent.send("POST", `/cases/${found.id}/claim`);
    expect(await windowOf(found)).toBeNull();
    expect(await ask(found)).toMatchObject({ status: 409, body: { code: "no-approved-text" } });
  });
});

it("without a template an agent sees that the 24 hours are over, and can ask for nothing", async () => {
  const clock = aClock(start);
  const instance = await startInstance({ now: clock.now });
  try {
    const agent = await anAgent(instance.url, instance.running);
    const phone = aPhone();
    const { conversationId } = await writeAndSettle(instance, { phone, text: "Wanneer is de markt?", at: clock.now() });
    const found = await eventually("a case", async () => (await agent.cases())[0]);
    await agent.send("POST", `/cases/${found.id}/claim`);
    clock.set(new Date(start.getTime() + 25 * hour));
    expect((await agent.conversation(conversationId)).answerWindow).toMatchObject({ hours: 24, reopening: null });
    expect(await agent.send("POST", `/cases/${found.id}/reopenings`)).toMatchObject({
      status: 409,
      body: { code: "no-approved-text", detail: expect.stringContaining("Bel of mail de inwoner") },
    });
    expect(instance.graph.accepted.filter(({ isTemplate }) => isTemplate)).toEqual([]);
  } finally {
    await instance.stop();
  }
});
