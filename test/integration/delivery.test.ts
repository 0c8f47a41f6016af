import type { ConversationId } from "../../src/model/ids.ts";
import { aStatusChange, aWebhookBody } from "../builders/whatsapp-payload.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

describe("delivery over WhatsApp", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterEach(() => {
    instance.graph.telephonesOn = true;
  });
  afterAll(() => instance.stop());

  const store = () => instance.running.wiring.store;
  const question = "Wanneer is de balie open?";
  const outboundOf = async (conversationId: ConversationId) =>
    (await instance.running.wiring.store.outbound.ofConversation(conversationId)).map(
      ({ state, attempts, failureCode }) => ({ state, attempts, failureCode }),
    );
  const caseReasons = async (conversationId: ConversationId) =>
    (await instance.running.wiring.store.cases.openOf(conversationId)).map(({ reason }) => reason);
  const timesShown = (phone: string) => instance.graph.accepted.filter(({ recipient }) => recipient === phone).length;

  it("tries again when Meta asks to slow down", async () => {
    const phone = aPhone();
    instance.graph.failNext({ kind: "refuse", refusal: { status: 403, code: 131056, message: "Pair rate limit hit" } });
    const { conversationId } = await writeAndSettle(instance, { phone, text: question });
    expect(await outboundOf(conversationId)).toEqual([{ state: "delivered", attempts: 2, failureCode: "131056" }]);
  });

  it("gives up what cannot be delivered, and tells a person", async () => {
    const phone = aPhone();
    instance.graph.failNext({
      kind: "refuse",
      refusal: { status: 400, code: 131026, message: "Message undeliverable" },
    });
    const { conversationId } = await writeAndSettle(instance, { phone, text: question });
    expect(await outboundOf(conversationId)).toEqual([{ state: "failed", attempts: 1, failureCode: "131026" }]);
    expect(await caseReasons(conversationId)).toEqual(["question", "delivery-failed"]);
  });

  it("takes a failure that Meta reports after a 200 as what it is", async () => {
    const phone = aPhone();
    instance.graph.failNext({ kind: "fail-later", code: 131026 });
    const { conversationId } = await writeAndSettle(instance, { phone, text: question });
    expect(await outboundOf(conversationId)).toEqual([{ state: "failed", attempts: 1, failureCode: "131026" }]);
    expect(await caseReasons(conversationId)).toContain("delivery-failed");
  });

  it("does not send again what was accepted without an answer: the status tells", async () => {
    const phone = aPhone();
    instance.graph.failNext({ kind: "hang-up-after-accepting" });
    const { conversationId } = await writeAndSettle(instance, { phone, text: question });
    expect(await outboundOf(conversationId)).toEqual([{ state: "delivered", attempts: 1, failureCode: null }]);
    expect(timesShown(phone)).toBe(1);
  });

  it("keeps the order of a conversation, also when the first needs a second try", async () => {
    const phone = aPhone();
    instance.graph.failNext({ kind: "refuse", refusal: { status: 403, code: 130429, message: "Rate limit hit" } });
    await instance.graph.write(
      { phone, text: question },
      { phone, text: "mijn bsn is 999900006" },
      { phone, text: "BEL" },
    );
    await instance.settled();
    expect(
      instance.graph.accepted
        .filter(({ recipient }) => recipient === phone)
        .map(({ text }) => /vandaag|morgen|ochtend|geen veilige plek/.exec(text)?.[0]),
    ).toHaveLength(3);
    const texts = instance.graph.accepted.filter(({ recipient }) => recipient === phone).map(({ text }) => text);
    expect(texts[1]).toContain("geen veilige plek");
    expect(texts[2]).toContain("we bellen u");
  });

  it("keeps what an expired token stops, and sends it when the token works again", async () => {
    const phone = aPhone();
    instance.graph.failNext({
      kind: "refuse",
      refusal: { status: 401, code: 190, message: "Invalid OAuth access token" },
    });
    const { conversationId } = await writeAndSettle(instance, { phone, text: question });
    // An attempt that the account stopped says nothing about this message: it does not count.
    expect(await outboundOf(conversationId)).toEqual([{ state: "delivered", attempts: 1, failureCode: "190" }]);
  });

  it("keeps the whole channel still while the account is refused, with one message that tries", async () => {
    const refusal = { status: 401, code: 190, message: "Invalid OAuth access token" };
    instance.graph.failNext(...Array.from({ length: 2 }, () => ({ kind: "refuse", refusal }) as const));
    const before = instance.graph.calls.length;
    const first = aPhone();
    await instance.graph.write({ phone: first, text: question });
    await eventually("the pause", () => store().channelPauses.find("whatsapp"));
    const others = [aPhone(), aPhone(), aPhone()];
    await instance.graph.write(...others.map((phone) => ({ phone, text: question })));
    await instance.settled(45_000);
    const statuses = instance.graph.calls.slice(before).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(2);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    expect([first, ...others].map(timesShown)).toEqual([1, 1, 1, 1]);
    expect(await store().channelPauses.find("whatsapp")).toBeNull();
  }, 60_000);

  it("judges a failure that Meta reports later by the same table: slow down means once more", async () => {
    const phone = aPhone();
    instance.graph.failNext({ kind: "fail-later", code: 131056 });
    const { conversationId } = await writeAndSettle(instance, { phone, text: question });
    expect(await outboundOf(conversationId)).toEqual([{ state: "delivered", attempts: 2, failureCode: "131056" }]);
    expect(await caseReasons(conversationId)).toEqual(["question"]);
    // The same failure, told again while and after the second attempt is under way, is old news.
    const [failed] = instance.graph.accepted.filter(({ recipient }) => recipient === phone);
    const again = aStatusChange({ id: failed?.id ?? "", status: "failed", errorCode: 131056 });
    await instance.graph.webhooks.deliver(aWebhookBody(again));
    await instance.settled();
    expect(timesShown(phone)).toBe(2);
  });

  it("does not send a third time when the failure of the first is told twice", async () => {
    const phone = aPhone();
    instance.graph.telephonesOn = false;
    instance.graph.failNext({ kind: "fail-later", code: 131056 });
    await instance.graph.write({ phone, text: question });
    await eventually("the second attempt", () => timesShown(phone) === 2);
    const [failed, second] = instance.graph.accepted.filter(({ recipient }) => recipient === phone);
    for (const status of ["failed", "sent"] as const) {
      const change = aStatusChange({
        id: failed?.id ?? "",
        status,
        callbackData: failed?.callbackData ?? "",
        ...(status === "failed" ? { errorCode: 131056 } : {}),
      });
      await instance.graph.webhooks.deliver(aWebhookBody(change));
    }
    const byTheirs = await store().outbound.findByChannelMessageId("whatsapp", second?.id ?? "");
    expect(byTheirs).toMatchObject({ state: "sent", attempts: 2 });
    instance.graph.telephonesOn = true;
    await instance.settled();
    expect(timesShown(phone)).toBe(2);
  });

  it("does not take an old failure, told again, for one of the attempt that is under way", async () => {
    const phone = aPhone();
    instance.graph.telephonesOn = false;
    instance.graph.failNext({ kind: "fail-later", code: 131056 }, { kind: "fail-later", code: 131056 });
    await instance.graph.write({ phone, text: question });
    await eventually("the third attempt", () => timesShown(phone) === 3, 40_000);
    const [first, second, third] = instance.graph.accepted.filter(({ recipient }) => recipient === phone);
    const taken = await eventually("it is taken", async () => {
      const row = await store().outbound.findByChannelMessageId("whatsapp", third?.id ?? "");
      return row?.state === "sent" ? row : null;
    });
    // Its own status "sent" comes a moment after the answer to the call.
    const told = (third?.at ?? 0) + 1_000;
    await eventually("it is told", () => Date.now() > told && instance.graph.webhooks.underWay() === 0);
    // As it is between the call and its answer.
    await store().outbound.update(taken.id, { state: "sending" });
    for (const old of [first, second]) {
      const { id = "", callbackData } = old ?? {};
      const change = aStatusChange({ id, status: "failed", errorCode: 131056, callbackData: callbackData ?? "" });
      await instance.graph.webhooks.deliver(aWebhookBody(change));
    }
    expect(await store().outbound.find(taken.id)).toMatchObject({ state: "sending", attempts: 3 });
    instance.graph.telephonesOn = true;
    await instance.settled();
    expect(timesShown(phone)).toBe(3);
  }, 60_000);

  it("rings for an account that is refused later, and counts codes by names of ours only", async () => {
    instance.graph.failNext({ kind: "fail-later", code: 131031 }, { kind: "fail-later", code: 987654 });
    await writeAndSettle(instance, { phone: aPhone(), text: question });
    const metrics = await (await fetch(`${instance.url}/metrics`)).text();
    expect(metrics).toMatch(/channel_alarms_total{channel="whatsapp"} [1-9]/);
    expect(metrics).toContain('messages_failed_total{channel="whatsapp",code="other"} 1');
    expect(metrics).not.toContain("987654");
  }, 30_000);

  it("does not send a free text outside the 24-hour window", async () => {
    const phone = aPhone();
    const { conversationId } = await writeAndSettle(instance, {
      phone,
      text: question,
      at: new Date(Date.now() - 25 * 3_600_000),
    });
    expect(await outboundOf(conversationId)).toEqual([{ state: "failed", attempts: 1, failureCode: "131047" }]);
    expect(await caseReasons(conversationId)).toContain("delivery-failed");
  });
});
