import type { ConversationId } from "../../src/model/ids.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

describe("delivery over WhatsApp", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());

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
    expect(await outboundOf(conversationId)).toEqual([{ state: "delivered", attempts: 2, failureCode: "190" }]);
  });

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
