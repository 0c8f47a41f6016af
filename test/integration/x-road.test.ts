import type { ConversationId, OutboundId, ResidentId } from "../../src/model/ids.ts";
import { aReceivedEvent } from "../builders/x-event.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { type Instance, type InstanceOptions, startInstance } from "../harness/start-instance.ts";
import { startXApi, type XApi } from "../stand-ins/x-api/x-api.ts";

const keys = {
  consumerKey: "test-consumer-key",
  consumerSecret: "test-consumer-secret",
  accessToken: "test-access-token",
  accessTokenSecret: "test-access-token-secret",
};
const ownId = "1000000000000000001";
const question = "Wanneer is de balie open?";
const insult = "jij bent een klootzak";
let nextPerson = 2_000_000_000_000_000_000n;
const aPerson = () => String(nextPerson++);

async function aTown(options: Pick<InstanceOptions, "now"> = {}): Promise<{ x: XApi; instance: Instance }> {
  const x = await startXApi({ keys, userId: ownId, ...options });
  const instance = await startInstance({
    ...options,
    settings: {
      X_API_URL: x.url,
      X_CONSUMER_KEY: keys.consumerKey,
      X_CONSUMER_SECRET: keys.consumerSecret,
      X_ACCESS_TOKEN: keys.accessToken,
      X_ACCESS_TOKEN_SECRET: keys.accessTokenSecret,
      X_USER_ID: ownId,
    },
  });
  if (!(await x.register(`${instance.url}/webhooks/x`))) throw new Error("X's question was not answered well.");
  return { x, instance };
}

const residentOf = ({ running }: Instance, person: string): Promise<ResidentId | null> =>
  running.wiring.store.residents.findByAlias({ kind: "x-user-id", value: person });

async function conversationOf(instance: Instance, person: string): Promise<ConversationId> {
  const residentId = await residentOf(instance, person);
  const conversation = residentId && (await instance.running.wiring.store.conversations.latestOf(residentId, "x"));
  if (!conversation) throw new Error("The resident has no conversation.");
  return conversation.id;
}

describe("the road over X", () => {
  let x: XApi;
  let instance: Instance;
  beforeAll(async () => {
    ({ x, instance } = await aTown());
  });
  afterAll(async () => {
    await x.stop();
    await instance.stop();
  });
  const store = () => instance.running.wiring.store;
  const textsTo = (person: string) => x.texts.filter(({ to }) => to === person).map(({ text }) => text);
  const eventsOf = async (person: string) =>
    (await store().events.ofConversation(await conversationOf(instance, person))).map(({ event }) => event.type);
  const kindsOf = async (person: string) =>
    (await store().messages.ofResident((await residentOf(instance, person)) as ResidentId, "x", 50)).map(
      ({ contentKind }) => contentKind,
    );

  it("answers X's question, and signs nothing that could be a body", async () => {
    expect(await x.isOurs()).toBe(true);
    const body = JSON.stringify(aReceivedEvent({ from: aPerson(), to: ownId }));
    expect(await x.isOurs(body)).toBe(false);
    expect((await fetch(`${instance.url}/webhooks/x`)).status).toBe(403);
  });

  it("refuses a body with a wrong signature, and stores nothing of it", async () => {
    const from = aPerson();
    const body = JSON.stringify(aReceivedEvent({ from, to: ownId }));
    expect(await x.webhook().post(body, x.webhook().proofOf(`${body} `))).toBe(401);
    expect(await x.webhook().post(body, null)).toBe(401);
    expect(await residentOf(instance, from)).toBeNull();
  });

  it("answers a question, and counts the answer as delivered because X took it", async () => {
    const from = aPerson();
    await x.write({ from, name: "Anna", text: question });
    await instance.settled();
    expect(textsTo(from)).toEqual([expect.stringMatching(/^Beste Anna,[\s\S]*reageert/)]);
    const [reply] = await store().outbound.ofConversation(await conversationOf(instance, from));
    expect(reply).toMatchObject({ state: "delivered", attempts: 1, deliveredAt: expect.any(Date) });
  });

  it("warns for an insult, and the warning counts", async () => {
    const from = aPerson();
    await x.write({ from, text: insult });
    await instance.settled();
    expect(textsTo(from)).toEqual([expect.stringContaining("Dat accepteren we niet")]);
    expect(await eventsOf(from)).toContain("warning-delivered");
  });

  it("takes the same event once, and never answers what our own account sent", async () => {
    const [from, reader] = [aPerson(), aPerson()];
    const event = aReceivedEvent({ from, to: ownId, text: question });
    await Promise.all([1, 2, 3].map(() => x.webhook().deliver(event)));
    const own = aReceivedEvent({ from: ownId, to: reader, text: question });
    await x.webhook().deliver(own);
    await x.tell("dm.sent", (own.data as { payload: Record<string, unknown> }).payload);
    await instance.settled();
    expect(await kindsOf(from)).toEqual(["text"]);
    expect(textsTo(from)).toHaveLength(1);
    expect([await residentOf(instance, reader), await residentOf(instance, ownId)]).toEqual([null, null]);
    expect(textsTo(reader)).toEqual([]);
  });

  it("tells people of an encrypted chat, of which nothing can be read", async () => {
    const from = aPerson();
    await x.tell("chat.received", {
      id: "7c0c1f6e-0000-4000-8000-000000000001",
      sender_id: from,
      conversation_id: `${from}:${ownId}`,
      created_at_msec: String(Date.now()),
      encoded_event: "Q2lwaGVydGV4dA",
    });
    await instance.settled();
    expect(await kindsOf(from)).toEqual(["unsupported"]);
    expect(await store().cases.openOf(await conversationOf(instance, from))).toHaveLength(1);
  });

  it("tells a person when a resident takes no messages, and the channel goes on", async () => {
    const from = aPerson();
    x.refuseFor(from);
    await x.write({ from, text: question });
    await instance.settled();
    const [failed] = await store().outbound.ofConversation(await conversationOf(instance, from));
    expect(failed).toMatchObject({ state: "failed", attempts: 1, failureCode: "http-403" });
    expect(await store().channelPauses.find("x")).toBeNull();
  });

  it("keeps the channel still until the moment that X names, and loses nothing", async () => {
    const from = aPerson();
    const seconds = Math.ceil(Date.now() / 1000) + 6;
    const headers = { "x-rate-limit-remaining": "0", "x-rate-limit-reset": String(seconds) };
    x.failNext({ status: 429, content: { title: "Too Many Requests", status: 429 }, headers });
    await x.write({ from, text: question });
    const pause = await eventually("the pause", () => store().channelPauses.find("x"));
    expect(pause.until.getTime()).toBeGreaterThan((seconds - 1) * 1000);
    await instance.settled(40_000);
    expect(textsTo(from)).toHaveLength(1);
    const [reply] = await store().outbound.ofConversation(await conversationOf(instance, from));
    expect(reply).toMatchObject({ state: "delivered", attempts: 1 });
  }, 60_000);

  it("rings when our account takes back what it allowed the app", async () => {
    await x.tell("oauth.revoke", { user_id: ownId, app_id: "1" });
    const metrics = await (await fetch(`${instance.url}/metrics`)).text();
    expect(metrics).toMatch(/channel_alarms_total{channel="x"} 1/);
  });

  it("calls nothing but sending", () => {
    for (const { path, body } of x.calls) {
      expect(path).toMatch(/^\/2\/dm_conversations\/with\/\d+\/messages$/);
      expect(body).toEqual({ text: expect.any(String) });
    }
  });
});

describe("X's fifteen messages in a quarter of an hour", () => {
  it("are kept to by all that wait, and what waits for one resident goes as one", async () => {
    const clock = aClock();
    const { x, instance } = await aTown({ now: clock.now });
    const { store, handlers } = instance.running.wiring;
    const people = Array.from({ length: 17 }, aPerson);
    const [first, ...others] = people.map((from) => ({ from, text: question }));
    if (first) await x.write(first, ...others);
    const waiting = () => store.outbound.undoneSince(new Date(clock.now().getTime() + 86_400_000), 100);
    await eventually("fifteen are sent", async () => x.texts.length === 15 && (await waiting()).length === 2);
    const left = people.filter((person) => x.texts.every(({ to }) => to !== person));
    expect(left).toHaveLength(2);
    // One who waits asks something else meanwhile.
    await x.write({ from: left[0] as string, text: "Mijn bsn is 123456782" });
    await eventually("three wait", async () => (await waiting()).length === 3);

    // The queue goes by the machine's clock: the moment at which it comes back is brought about here.
    const comeBackAfter = async (seconds: number) => {
      clock.set(new Date(clock.now().getTime() + seconds * 1000));
      for (const { id } of await waiting())
        await handlers["deliver-message"]({ name: "deliver-message", outboundId: id as OutboundId });
    };
    // X says nothing clear of the first: both wait for word of it, and go together again.
    x.failNext({ status: 503, content: { title: "Service Unavailable" } });
    await comeBackAfter(15 * 60 + 6);
    const repliesTo = async (person: string) =>
      (await store.outbound.ofConversation(await conversationOf(instance, person))).map(
        ({ state, attempts }) => `${state} ${attempts}`,
      );
    expect(await repliesTo(left[0] as string)).toEqual(["sending 1", "sending 1"]);
    expect(await repliesTo(left[1] as string)).toEqual(["delivered 1"]);
    await comeBackAfter(30);
    await eventually("all are sent", async () => (await waiting()).length === 0);

    expect(x.texts).toHaveLength(17);
    expect(new Set(x.texts.map(({ to }) => to))).toEqual(new Set(people));
    const both = x.texts.find(({ to }) => to === left[0])?.text ?? "";
    expect(both).toMatch(/reageert[\s\S]*\n\n[\s\S]*geen veilige plek/);
    expect(await repliesTo(left[0] as string)).toEqual(["delivered 2", "delivered 2"]);
    expect(x.calls.map(({ status }) => status).filter((status) => status !== 201)).toEqual([503]);
    await x.stop();
    await instance.stop();
  }, 60_000);
});
