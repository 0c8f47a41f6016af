import type { ConversationId } from "../../src/model/ids.ts";
import { aMessagingBody, aMid, anEcho, anItem, type Network, ourAccounts } from "../builders/messaging-payload.ts";
import { type AgentClient, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { type Instance, silent, startInstance, whatsAppSettings } from "../harness/start-instance.ts";
import { type MetaPages, pageSettings, startMetaPages } from "../stand-ins/meta-pages/meta-pages.ts";

const hour = 3_600_000;
describe("the road over Messenger and Instagram", () => {
  let instance: Instance;
  let pages: MetaPages;
  let agent: AgentClient;
  const alarms: unknown[] = [];
  // A Tuesday morning, so that the next day is a working day too.
  const clock = aClock(new Date("2026-11-24T10:00:00+01:00"));

  beforeAll(async () => {
    pages = await startMetaPages({ appSecret: whatsAppSettings.META_APP_SECRET, now: clock.now });
    const error = (what: string, details?: unknown) => void (what === "channel.alarm" && alarms.push(details));
    instance = await startInstance({ settings: pageSettings(pages.url), now: clock.now, logger: { ...silent, error } });
    pages.deliverTo(instance.url);
    agent = await anAgent(instance.url, instance.running);
  });
  afterAll(async () => {
    await instance.stop();
    await pages.stop();
  });

  let next = 700_000_000_000_100;
  const aPerson = () => String(next++);
  const settled = async () => {
    await eventually("the webhooks are taken", () => pages.isIdle());
    await instance.settled();
    await eventually("the webhooks about it are taken", () => pages.isIdle());
  };
  const textsTo = (person: string) =>
    pages.accepted.filter(({ recipient }) => recipient === person).map(({ text }) => text);
  async function conversationOf(network: Network, person: string): Promise<ConversationId> {
    const { residents, conversations } = instance.running.wiring.store;
    const kind = network === "messenger" ? "page-scoped-id" : "instagram-scoped-id";
    const residentId = await residents.findByAlias({ kind, value: person });
    const conversation = residentId && (await conversations.latestOf(residentId, network));
    if (!conversation) throw new Error("There is no conversation.");
    return conversation.id;
  }

  describe.each(["messenger", "instagram"] as const)("%s", (network) => {
    it("answers a question, and hears that the answer arrived", async () => {
      const person = aPerson();
      await pages.write(network, { person, text: "Wanneer is de balie open?" });
      await settled();
      expect(textsTo(person)).toEqual([expect.stringContaining("Een medewerker van de gemeente Duiven reageert")]);
      const id = await conversationOf(network, person);
      const outbound = await instance.running.wiring.store.outbound.ofConversation(id);
      expect(outbound).toMatchObject([{ state: "delivered", origin: "bot" }]);
      if (network === "messenger")
        expect(pages.accepted.find(({ recipient }) => recipient === person)?.metadata).toBe(outbound[0]?.id);
    });

    it("warns for an insult, which counts once it arrived", async () => {
      const person = aPerson();
      await pages.write(network, { person, text: "jij bent een klootzak" });
      await settled();
      expect(textsTo(person)).toEqual([expect.stringContaining("Dat accepteren we niet")]);
      const { standing } = await agent.conversation(await conversationOf(network, person));
      expect(standing.warnings).toMatchObject([{ counts: true }]);
    });

    it("sends an agent's long answer in parts after a day, and nothing of the bot's", async () => {
      const person = aPerson();
      await pages.write(network, { person, text: "Wanneer is de balie open?" });
      await settled();
      const id = await conversationOf(network, person);
      const work = await eventually("the case", async () =>
        (await agent.cases()).find(({ conversationId }) => conversationId === id),
      );
      clock.set(new Date(clock.now().getTime() + 25 * hour));
      const before = pages.calls.length;
      const words = ["Goed dat u het vraagt.", "De balie is open van negen tot vijf. ".repeat(70)].join("\n\n").trim();
      expect((await agent.send("POST", `/cases/${work.id}/claim`)).status).toBe(204);
      expect((await agent.send("POST", `/cases/${work.id}/replies`, { text: words })).status).toBeLessThan(300);
      await settled();
      const parts = pages.accepted.filter(({ recipient, tag }) => recipient === person && tag === "HUMAN_AGENT");
      expect(parts.length).toBeGreaterThan(1);
      expect(
        parts
          .map(({ text }) => text)
          .join(" ")
          .replace(/\s+/g, " "),
      ).toContain(words.replace(/\s+/g, " "));
      expect(pages.calls.slice(before).map(({ status }) => status)).toEqual([
        network === "messenger" ? 400 : 403,
        ...parts.map(() => 200),
      ]);
      expect((await instance.running.wiring.store.outbound.ofConversation(id)).at(-1)).toMatchObject({
        origin: "agent",
        state: "delivered",
      });
    });

    it("gives up the bot's answer to what reached us a day late, and tells people", async () => {
      const person = aPerson();
      const before = pages.calls.length;
      await pages.write(network, { person, at: new Date(clock.now().getTime() - 25 * hour) });
      await settled();
      const id = await conversationOf(network, person);
      expect(await instance.running.wiring.store.outbound.ofConversation(id)).toMatchObject([{ state: "failed" }]);
      expect(pages.calls.slice(before)).toMatchObject([{ body: { messaging_type: "RESPONSE" } }]);
      const open = await instance.running.wiring.store.cases.openOf(id);
      expect(open.map(({ reason }) => reason)).toContain("delivery-failed");
    });

    it("takes what comes in twice once, and hears nothing in what another app has in hand", async () => {
      const person = aPerson();
      const write = anItem(network, { person, mid: aMid(), at: clock.now() });
      await pages.write(network, { person, mid: (write.message as { mid: string }).mid });
      const standby = anItem(network, { person: aPerson() });
      await pages.tell(network, write, write);
      const { accountId } = ourAccounts[network];
      const object = network === "messenger" ? "page" : "instagram";
      await pages.webhooks(network).deliver({ object, entry: [{ id: accountId, standby: [standby] }] });
      await settled();
      expect(textsTo(person)).toHaveLength(1);
      const messages = await instance.running.wiring.store.messages.ofConversation(
        await conversationOf(network, person),
      );
      expect(messages).toHaveLength(1);
      expect(textsTo((standby.sender as { id: string }).id)).toEqual([]);
      const counts = await (await fetch(`${instance.url}/metrics`)).text();
      expect(counts).toMatch(new RegExp(`events_ignored_total\\{channel="${network}",what="standby"\\} [1-9]`));
    });

    it("keeps what a person answered in another inbox as a person's, once, and is silent from then on", async () => {
      const person = aPerson();
      await pages.write(network, { person, text: "Wanneer is de balie open?" });
      await settled();
      const echo = anEcho(network, person, {
        mid: aMid(),
        app_id: 5,
        text: "Tot vijf uur, uw bsn 999900006 hoeft niet",
      });
      await pages.tell(network, echo, echo);
      const id = await conversationOf(network, person);
      const answers = () =>
        agent
          .conversation(id)
          .then(({ timeline }) => timeline.flatMap((item) => (item.from === "agent" ? [item.text] : [])));
      await eventually("the answer", async () => (await answers()).length > 0);
      expect(await answers()).toEqual(["Tot vijf uur, uw bsn [BSN] hoeft niet"]);
      await pages.write(network, { person, text: "Dank, en is de milieustraat zaterdag open?" });
      await settled();
      expect(textsTo(person)).toHaveLength(1);
    });

    it("refuses a body that Meta did not sign, and answers the handshake", async () => {
      const body = JSON.stringify(aMessagingBody(network, anItem(network, { person: aPerson() })));
      expect(await pages.webhooks(network).post(body, `sha256=${"0".repeat(64)}`)).toBe(401);
      const query = `hub.mode=subscribe&hub.verify_token=${whatsAppSettings.META_VERIFY_TOKEN}&hub.challenge=12345`;
      expect(await (await fetch(`${instance.url}/webhooks/${network}?${query}`)).text()).toBe("12345");
    });
  });

  it("does not send again on Messenger what got no answer: Meta's echo says that it was sent", async () => {
    const person = aPerson();
    pages.failNext({ kind: "hang-up-after-accepting" });
    await pages.write("messenger", { person, text: "Wanneer is de balie open?" });
    await settled();
    expect(textsTo(person)).toHaveLength(1);
    const id = await conversationOf("messenger", person);
    expect(await instance.running.wiring.store.outbound.ofConversation(id)).toMatchObject([{ state: "delivered" }]);
  });

  it("makes no call but to send: nothing is marked as seen, nobody sees us type, and only people are people", () => {
    expect(JSON.stringify(pages.calls)).not.toMatch(/sender_action|mark_seen|typing/);
    expect(new Set(pages.calls.map(({ path }) => path.split("/").at(-1)))).toEqual(new Set(["messages"]));
    expect(alarms).toEqual([]);
  });
});
