import type { Case } from "../../src/api/contract/case.ts";
import { byUrgencyAndPromise, isLate } from "../../src/console/inbox/case-order.ts";
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

describe("the clock of an emergency that nobody takes", () => {
  it("puts it on the desk once more, live and before what came later", async () => {
    const instance = await startInstance({ rules: (rules) => ({ ...rules, desk: { urgentMinutes: 0.05 } }) });
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
