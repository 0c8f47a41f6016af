import type { Case } from "../../src/api/contract/case.ts";
import { byUrgencyAndPromise, isLate } from "../../src/console/inbox/case-order.ts";
import type { CaseId } from "../../src/model/ids.ts";
import { type AgentClient, aChatPage, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

const insult = "jij bent een klootzak";
const minutes = (count: number) => count * 60_000;

describe("the clock of a case", () => {
  // Tuesday, within opening hours.
  const start = new Date("2026-11-24T10:00:00+01:00");
  const clock = aClock(start);
  let instance: Instance;
  let agent: AgentClient;
  beforeAll(async () => {
    instance = await startInstance({ now: clock.now });
    agent = await anAgent(instance.url, instance.running);
  });
  afterAll(() => instance.stop());

  const opened = (reason: string): Promise<Case> =>
    eventually(`a case ${reason} with a term`, async () =>
      (await agent.cases()).find((found) => found.reason === reason && found.promisedAt !== null),
    );
  const leftOf = ({ promisedAt, openedAt }: Case) => new Date(promisedAt ?? 0).getTime() - new Date(openedAt).getTime();

  it("runs for what nobody was promised an answer to, as long as its urgency allows", async () => {
    const page = await aChatPage(instance.url);
    await page.write("ik wil niet meer leven");
    const distress = await opened("distress");
    await (await aChatPage(instance.url)).write("Ik sla je in elkaar als je nu niet opschiet");
    const threat = await opened("threat");
    for (const urgent of [distress, threat]) {
      expect(urgent).toMatchObject({ urgency: "urgent", isPromised: false, lapsed: false });
      expect(leftOf(urgent)).toBeGreaterThan(minutes(14));
      expect(leftOf(urgent)).toBeLessThan(minutes(16));
    }

    const rude = await aChatPage(instance.url);
    const isTold = (words: string) =>
      eventually(words, async () => (await rude.entries()).some(({ text }) => text.includes(words)));
    await rude.write(insult);
    await isTold("Dat accepteren we niet");
    await rude.write(insult);
    instance.graph.failNext({ kind: "fail-later", code: 131026 });
    await instance.graph.write({ phone: aPhone(), text: "Wanneer is de balie open?" });
    for (const reason of ["block-review", "delivery-failed"]) {
      expect(await opened(reason)).toMatchObject({ isPromised: false, promisedAt: "2026-11-24T16:00:00.000Z" });
    }
    await eventually("a clock for each", async () => (await instance.running.wiring.queue.depth("watch-promise")) >= 4);
  });
});

describe("a promise that nobody keeps", () => {
  const start = new Date("2026-11-24T10:00:00+01:00");
  const clock = aClock(start);
  let instance: Instance;
  let agent: AgentClient;
  beforeAll(async () => {
    instance = await startInstance({ now: clock.now });
    agent = await anAgent(instance.url, instance.running);
  });
  afterAll(() => instance.stop());
  beforeEach(() => clock.set(start));

  async function aQuestion(): Promise<Case> {
    const before = new Set((await agent.cases()).map(({ id }) => id));
    await (await aChatPage(instance.url)).write("Wanneer is de balie open?");
    return eventually("the case", async () => (await agent.cases()).find(({ id }) => !before.has(id)));
  }
  const now = async ({ id }: Case) => (await agent.cases()).find((found) => found.id === id);
  const sweepAt = async (time: string) => {
    clock.set(new Date(`2026-11-24T${time}+01:00`));
    await instance.running.wiring.sweep();
  };

  it("is shown while there is time, once, and not when it was kept", async () => {
    const kept = await aQuestion();
    const left = await aQuestion();
    await agent.send("POST", `/cases/${kept.id}/claim`);
    await agent.send("POST", `/cases/${kept.id}/replies`, { text: "Van negen tot vijf." });
    await sweepAt("15:59:00");
    expect(await now(left)).toMatchObject({ near: false, lapsed: false });
    await sweepAt("16:01:00");
    expect(await now(left)).toMatchObject({ near: true, lapsed: false });
    expect(await now(kept)).toMatchObject({ near: false });
    await sweepAt("16:05:00");
    const { timeline } = await agent.conversation(left.conversationId);
    expect(timeline.filter((item) => item.from === "record" && item.type === "promise-near")).toHaveLength(1);
  });

  it("is for who leads the team once it has lapsed: they may hand any task to anybody", async () => {
    const late = await aQuestion();
    await agent.send("POST", `/cases/${late.id}/claim`);
    clock.set(new Date("2026-11-24T17:00:30+01:00"));
    // Its job waits in the queue by the real clock.
    await instance.running.wiring.handlers["watch-promise"]({ name: "watch-promise", caseId: late.id as CaseId });
    expect(await now(late)).toMatchObject({ lapsed: true });
    const lead = await anAgent(instance.url, instance.running, "lead");
    const other = await anAgent(instance.url, instance.running);
    const handOver = (who: AgentClient) => who.send("POST", `/cases/${late.id}/hand-over`, { to: other.id });
    expect((await handOver(other)).status).toBe(409);
    expect((await handOver(lead)).status).toBe(204);
    expect(await now(late)).toMatchObject({ status: "claimed", agent: { id: other.id }, urgency: "high" });
    expect((await lead.send("POST", "/agents", { name: "X", username: "xyz", role: "agent" })).status).toBe(403);
  });
});

describe("a call that nobody answers", () => {
  it("is tried three times; then the resident reads that we called, and the promise is kept", async () => {
    const instance = await startInstance();
    try {
      const agent = await anAgent(instance.url, instance.running);
      const page = await aChatPage(instance.url);
      await page.write("Kunt u mij bellen op 0612345678?");
      const work = await eventually("the case", async () =>
        (await agent.cases()).find(({ reason }) => reason === "call-back"),
      );
      const tryCall = () => agent.send("POST", `/cases/${work.id}/failed-calls`);
      const told = async () => (await page.entries()).filter(({ from }) => from === "agent");
      expect((await tryCall()).status).toBe(409);
      await agent.send("POST", `/cases/${work.id}/claim`);
      await tryCall();
      await tryCall();
      await instance.settled();
      expect(await told()).toEqual([]);
      expect((await tryCall()).status).toBe(201);
      await eventually("the text", async () => (await told()).some(({ text }) => text.includes("kregen geen gehoor")));
      expect((await agent.cases())[0]).toMatchObject({ id: work.id, answered: true });
      expect((await tryCall()).status).toBe(409);
    } finally {
      await instance.stop();
    }
  });
});

describe("the clock of an emergency that nobody takes", () => {
  it("puts it on the desk once more, live and before what came later", async () => {
    const instance = await startInstance({
      rules: (rules) => ({ ...rules, desk: { ...rules.desk, urgentMinutes: 0.05 } }),
    });
    try {
      const agent = await anAgent(instance.url, instance.running);
      const changes: string[] = [];
      await instance.running.wiring.store.onChange(
        (change) => void changes.push(JSON.stringify(change)),
        () => undefined,
      );
      await (await aChatPage(instance.url)).write("ik wil niet meer leven");
      const late = await eventually("the lapse", async () => (await agent.cases()).find(({ lapsed }) => lapsed));
      expect(late).toMatchObject({ reason: "distress", status: "open", urgency: "urgent" });
      await eventually("word of it", () => changes.filter((change) => change.includes(late.id)).length >= 2);
      const { timeline } = await agent.conversation(late.conversationId);
      expect(timeline.filter((item) => item.from === "record" && item.type === "promise-lapsed")).toHaveLength(1);

      await (await aChatPage(instance.url)).write("ik wil niet meer leven");
      const inbox = await eventually("another emergency", async () => {
        const cases = await agent.cases();
        return cases.length === 2 && cases.every(({ promisedAt }) => promisedAt !== null) ? cases : null;
      });
      expect(inbox[0]?.id).toBe(late.id);
      expect([...inbox].sort(byUrgencyAndPromise)).toEqual(inbox);
      expect(isLate(late, new Date())).toBe(true);
    } finally {
      await instance.stop();
    }
  });
});
