import type { Channel } from "../../src/api/contract/channel.ts";
import { aStatusChange, aWebhookBody } from "../builders/whatsapp-payload.ts";
import { aChatPage, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { startInstance } from "../harness/start-instance.ts";

describe("an account that is refused later", () => {
  it("uses up no attempts, and begins no block whose notice nobody can have seen", async () => {
    const instance = await startInstance({
      rules: (rules) => ({ ...rules, delivery: { ...rules.delivery, attempts: 1 } }),
    });
    const { store } = instance.running.wiring;
    const phone = aPhone();
    const insult = "jij bent een klootzak";
    const { conversationId } = await writeAndSettle(instance, { phone, text: insult });
    instance.graph.failNext({ kind: "fail-later", code: 131031 }, { kind: "fail-later", code: 131031 });
    await instance.graph.write({ phone, text: insult });
    const failures = async () => (await store.channelPauses.find("whatsapp"))?.failures;
    await eventually("a pause that grows", async () => (await failures()) === 2);
    const events = async () => (await store.events.ofConversation(conversationId)).map(({ event }) => event.type);
    expect(await events()).toContain("closing-announced");
    expect(await events()).not.toContain("block-started");
    await instance.settled(40_000);
    expect(await events()).toEqual(expect.arrayContaining(["block-started"]));
    expect(await events()).not.toContain("delivery-failed");
    expect(await store.channelPauses.find("whatsapp")).toBeNull();
    expect((await store.outbound.ofConversation(conversationId)).at(-1)).toMatchObject({
      state: "delivered",
      attempts: 1,
    });
    await instance.stop();
  }, 90_000);

  it("is given up after a day, and a person hears of it", async () => {
    const clock = aClock();
    const instance = await startInstance({ now: clock.now });
    const { store } = instance.running.wiring;
    const phone = aPhone();
    instance.graph.telephonesOn = false;
    await instance.graph.write({ phone, text: "Wanneer is de balie open?" });
    const sent = await eventually("it is sent", () => instance.graph.accepted[0]);
    const reply = await eventually("it is taken", async () => {
      const row = await store.outbound.findByChannelMessageId("whatsapp", sent.id);
      return row?.state === "sent" ? row : null;
    });
    clock.set(new Date(Date.now() + 25 * 3_600_000));
    const refused = aStatusChange({ id: sent.id, status: "failed", errorCode: 131031 });
    await instance.graph.webhooks.deliver(aWebhookBody(refused));
    expect(await store.outbound.find(reply.id)).toMatchObject({ state: "failed", failureCode: "131031" });
    expect((await store.cases.openOf(reply.conversationId)).map(({ reason }) => reason)).toContain("delivery-failed");
    await instance.stop();
  }, 60_000);
});

describe("an outage", () => {
  it("leaves other channels their share, however much waits, and all of it goes when it is over", async () => {
    const instance = await startInstance({
      rules: (rules) => ({ ...rules, delivery: { ...rules.delivery, messagesPerSecond: 5 } }),
    });
    const { store } = instance.running.wiring;
    const phones = Array.from({ length: 40 }, aPhone);
    await instance.graph.pause();
    await instance.graph.write(...phones.map((phone) => ({ phone, text: "Wanneer is de balie open?" })));
    const waiting = () => store.outbound.undoneSince(new Date(Date.now() + 3_600_000), 100);
    // All but the one that tries, and what happens to look just then.
    await eventually("all of it waits, without a job", async () => {
      const isAll = (await waiting()).length === phones.length;
      return isAll && (await instance.running.wiring.queue.depth("deliver-message")) <= 4;
    });
    // A few whose moment to look comes just now; never all of them.
    expect((await store.outbound.undoneSince(new Date(), 100)).length).toBeLessThanOrEqual(phones.length / 4);
    const page = await aChatPage(instance.url);
    const asked = Date.now();
    await page.write("Wanneer is de balie open?");
    await eventually("an answer in the chat", async () => (await page.entries()).some(({ from }) => from === "bot"));
    expect(Date.now() - asked).toBeLessThan(5_000);
    await instance.graph.resume();
    await instance.settled(75_000);
    expect(new Set(instance.graph.accepted.map(({ recipient }) => recipient))).toEqual(new Set(phones));
    expect(instance.graph.accepted).toHaveLength(phones.length);
    await instance.stop();
  }, 120_000);

  it("uses up no attempts: what waits is sent when WhatsApp can be reached again", async () => {
    const instance = await startInstance({
      rules: (rules) => ({ ...rules, delivery: { ...rules.delivery, attempts: 1 } }),
    });
    const { store } = instance.running.wiring;
    const phone = aPhone();
    const { url } = instance.graph;
    await instance.graph.pause();
    await instance.graph.write({ phone, text: "Wanneer is de balie open?" });
    await eventually("the pause", () => store.channelPauses.find("whatsapp"));
    await eventually(
      "a second try",
      async () => ((await store.channelPauses.find("whatsapp"))?.failures ?? 0) > 1,
      20_000,
    );
    const agent = await anAgent(instance.url, instance.running);
    const shown = async () =>
      (await agent.get<Channel[]>("/channels")).find(({ channel }) => channel === "whatsapp")?.outage;
    expect(await shown()).toMatchObject({ code: "unreachable", nextTryAt: expect.any(String) });
    await instance.graph.resume();
    expect(instance.graph.url).toBe(url);
    await eventually("the reply", () => instance.graph.accepted.length === 1, 40_000);
    await instance.settled();
    await eventually("that it works again", async () => (await shown()) === null);
    await instance.stop();
  }, 90_000);

  it("gives up after a day, and tells a person", async () => {
    const clock = aClock();
    const instance = await startInstance({ now: clock.now });
    const { store } = instance.running.wiring;
    const phone = aPhone();
    await instance.graph.pause();
    await instance.graph.write({ phone, text: "Wanneer is de balie open?" });
    await eventually("the pause", () => store.channelPauses.find("whatsapp"));
    clock.set(new Date(Date.now() + 25 * 3_600_000));
    const reply = await eventually(
      "it is given up",
      async () => {
        const residentId = await store.residents.findByAlias({ kind: "phone", value: phone });
        const replies = residentId === null ? [] : await store.outbound.ofResident(residentId, "whatsapp", 1);
        return replies[0]?.state === "failed" ? replies[0] : null;
      },
      30_000,
    );
    expect(reply).toMatchObject({ failureCode: "too-late" });
    const cases = await store.cases.openOf(reply.conversationId);
    expect(cases.map(({ reason }) => reason)).toContain("delivery-failed");
    await instance.graph.resume();
    await instance.stop();
  }, 60_000);
});
