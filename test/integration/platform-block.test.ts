import type { ConversationId } from "../../src/model/ids.ts";
import type { PolicyRules } from "../../src/policy/policy-rules.ts";
import { type AgentClient, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

const day = 86_400_000;
const move = (clock: ReturnType<typeof aClock>, milliseconds: number) =>
  clock.set(new Date(clock.now().getTime() + milliseconds));

describe.each<PolicyRules["platformBlock"]>(["immediately", "on-review"])("a platform's own block list: %s", (when) => {
  const clock = aClock(new Date("2026-03-03T10:00:00Z"));
  let instance: Instance;
  let agent: AgentClient;
  beforeAll(async () => {
    instance = await startInstance({ now: clock.now, rules: (rules) => ({ ...rules, platformBlock: when }) });
    agent = await anAgent(instance.url, instance.running);
  });
  afterAll(() => instance.stop());

  // A round of the sweep, which comes by at most once in some seconds.
  async function aRound(): Promise<void> {
    move(clock, 11_000);
    await instance.running.wiring.sweep();
  }

  async function aBlocked(): Promise<{ phone: string; conversationId: ConversationId }> {
    const phone = aPhone();
    await writeAndSettle(instance, { phone, text: "jij bent een klootzak" });
    move(clock, 60_000);
    await writeAndSettle(instance, { phone, text: "jij bent een vuile klootzak" });
    const { residents, conversations } = instance.running.wiring.store;
    const residentId = await residents.findByAlias({ kind: "phone", value: phone });
    const conversation = residentId && (await conversations.latestOf(residentId, "whatsapp"));
    if (!conversation) throw new Error("no conversation");
    return { phone, conversationId: conversation.id };
  }

  const askedOf = (phone: string) =>
    instance.graph.calls
      .filter(({ path, body }) => path.endsWith("/block_users") && JSON.stringify(body).includes(phone))
      .map(({ method, status }) => `${method} ${status}`);
  const notesOf = async (id: ConversationId) =>
    (await agent.conversation(id)).timeline.flatMap((item) => (item.from === "record" ? [item.type] : []));

  async function uphold(conversationId: ConversationId): Promise<void> {
    const review = (await agent.cases()).find(
      (work) => work.conversationId === conversationId && work.reason === "block-review",
    );
    await agent.send("POST", `/cases/${review?.id}/claim`);
    expect(
      (await agent.send("POST", `/cases/${review?.id}/uphold`, { reason: "De waarschuwing was duidelijk" })).status,
    ).toBe(204);
  }

  async function aListed(): Promise<{ phone: string; conversationId: ConversationId }> {
    const blocked = await aBlocked();
    if (when === "on-review") {
      await aRound();
      expect(askedOf(blocked.phone)).toEqual([]);
      await uphold(blocked.conversationId);
    }
    await aRound();
    await eventually("the platform's word", async () =>
      (await notesOf(blocked.conversationId)).includes("platform-blocked"),
    );
    expect(askedOf(blocked.phone)).toEqual(["POST 200"]);
    return blocked;
  }

  it("follows our block, once, and its end when it is lifted", async () => {
    const { phone, conversationId } = await aListed();
    await aRound();
    expect(askedOf(phone)).toEqual(["POST 200"]);
    const lifted = await agent.send("POST", `/conversations/${conversationId}/lift-block`, { reason: "Was terecht" });
    expect(lifted.status).toBe(204);
    await aRound();
    await eventually("its end", async () => (await notesOf(conversationId)).includes("platform-unblocked"));
    expect(askedOf(phone)).toEqual(["POST 200", "DELETE 200"]);
  });

  it("lets go of whoever is on it when our block is over by itself", async () => {
    const { phone, conversationId } = await aListed();
    move(clock, 181 * day);
    await aRound();
    await eventually("its end", async () => (await notesOf(conversationId)).includes("platform-unblocked"));
    expect(askedOf(phone)).toEqual(["POST 200", "DELETE 200"]);
  });
});

it("a platform that refuses leaves our own block as it is, and the refusal is shown", async () => {
  const clock = aClock(new Date("2026-03-03T10:00:00Z"));
  const instance = await startInstance({
    now: clock.now,
    rules: (rules) => ({ ...rules, platformBlock: "on-review" }),
  });
  try {
    const agent = await anAgent(instance.url, instance.running);
    const phone = aPhone();
    await writeAndSettle(instance, { phone, text: "jij bent een klootzak" });
    move(clock, 60_000);
    await writeAndSettle(instance, { phone, text: "jij bent een vuile klootzak" });
    // Reviewed after Meta's 24 hours.
    move(clock, 30 * 3_600_000);
    await instance.running.wiring.sweep();
    const review = (await agent.cases()).find(({ reason }) => reason === "block-review");
    await agent.send("POST", `/cases/${review?.id}/claim`);
    await agent.send("POST", `/cases/${review?.id}/uphold`, { reason: "De waarschuwing was duidelijk" });
    move(clock, 11_000);
    await instance.running.wiring.sweep();
    const conversation = () => agent.conversation(review?.conversationId ?? "");
    await eventually("the refusal", async () =>
      (await conversation()).timeline.some((item) => item.from === "record" && item.type === "platform-block-failed"),
    );
    expect((await conversation()).standing.state).toBe("blocked");
    expect((await conversation()).timeline).toContainEqual(
      expect.objectContaining({ type: "platform-block-failed", failureCode: "131047" }),
    );
  } finally {
    await instance.stop();
  }
});
