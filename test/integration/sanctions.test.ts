import type { ConversationId } from "../../src/model/ids.ts";
import { type AgentClient, aChatPage, anAgent } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

const insult = "jij bent een klootzak";
type ChatPage = Awaited<ReturnType<typeof aChatPage>>;

describe("warnings and blocks at the desk", () => {
  let instance: Instance;
  let agent: AgentClient;
  beforeAll(async () => {
    instance = await startInstance();
    agent = await anAgent(instance.url, instance.running);
  });
  afterAll(() => instance.stop());

  async function warned(page: ChatPage): Promise<string> {
    await page.write(insult);
    await eventually("the warning", async () =>
      (await page.entries()).some(({ text }) => text.includes("Dat accepteren we niet")),
    );
    const residentId = await instance.running.wiring.store.residents.findByAlias(page.alias);
    const conversation =
      residentId && (await instance.running.wiring.store.conversations.latestOf(residentId, "webchat"));
    return conversation?.id ?? "";
  }

  const textsTo = (phone: string) =>
    instance.graph.accepted.filter(({ recipient }) => recipient === phone).map(({ text }) => text);

  async function recordOf(conversationId: string): Promise<readonly string[]> {
    const { timeline } = await agent.conversation(conversationId);
    return timeline.flatMap((item) => (item.from === "record" ? [item.type] : []));
  }

  async function reverseFirstWarning(conversationId: string, reason: string): Promise<void> {
    const { standing } = await agent.conversation(conversationId);
    const path = `/warnings/${standing.warnings[0]?.outboundId}/reverse`;
    expect((await agent.send("POST", path, { reason })).status).toBe(204);
    const after = await agent.conversation(conversationId);
    expect(after.standing).toMatchObject({ state: "clean", blockedUntil: null });
    expect(after.timeline).toContainEqual(expect.objectContaining({ type: "block-lifted", reason }));
  }

  it("takes back a warning with a reason: the next insult is warned for, not blocked", async () => {
    const page = await aChatPage(instance.url);
    const conversationId = await warned(page);
    const { standing } = await agent.conversation(conversationId);
    expect(standing.state).toBe("warned");
    expect(
      await agent.send("POST", `/warnings/${standing.warnings[0]?.outboundId}/reverse`, { reason: "" }),
    ).toMatchObject({ status: 400 });
    expect(
      await agent.send("POST", `/warnings/${standing.warnings[0]?.outboundId}/reverse`, {
        reason: "Was een misverstand",
      }),
    ).toMatchObject({ status: 204 });
    expect(
      await agent.send("POST", `/warnings/${standing.warnings[0]?.outboundId}/reverse`, { reason: "Nog een keer" }),
    ).toMatchObject({ status: 409 });
    expect((await agent.conversation(conversationId)).standing.state).toBe("clean");
    await page.write(insult);
    await eventually(
      "a second warning",
      async () => (await page.entries()).filter(({ text }) => text.includes("Dat accepteren we niet")).length === 2,
    );
  });

  it("lifts a block with a reason: the resident is answered again", async () => {
    const page = await aChatPage(instance.url);
    const conversationId = await warned(page);
    await page.write(insult);
    await eventually("the closing notice", async () =>
      (await page.entries()).some(({ text }) => text.includes("Helaas zonder resultaat")),
    );
    await eventually("the block", async () => (await agent.conversation(conversationId)).standing.state === "blocked");
    await page.write("Wanneer is de balie open?");
    await eventually("a decision", async () =>
      (await agent.conversation(conversationId)).timeline.some(
        (item) => item.from === "resident" && item.decision?.rule === "blocked",
      ),
    );
    expect(
      (await agent.send("POST", `/conversations/${conversationId}/lift-block`, { reason: "Bezwaar gegrond" })).status,
    ).toBe(204);
    expect((await agent.conversation(conversationId)).standing.state).toBe("clean");
    await eventually("word of it", async () =>
      (await page.entries()).some(({ text }) => text.includes("De blokkade in deze chat is opgeheven.")),
    );
    await page.write("Wanneer is de balie open?");
    await eventually("an answer", async () => (await page.entries()).some(({ text }) => text.includes("reageert")));
  });

  it("lets people stop what is still under way: a warning, and a block that has only been announced", async () => {
    const phone = aPhone();
    const conversationOf = async () => {
      const { residents, conversations } = instance.running.wiring.store;
      const residentId = await residents.findByAlias({ kind: "phone", value: phone });
      return (residentId && (await conversations.latestOf(residentId, "whatsapp"))?.id) ?? "";
    };
    const standing = async () => (await agent.conversation(await conversationOf())).standing;
    instance.graph.telephonesOn = false;
    await instance.graph.write({ phone, text: insult });
    const underWay = await eventually("the warning", async () => {
      const id = await conversationOf();
      return id === "" ? null : (await agent.conversation(id)).standing.warnings[0];
    });
    expect(underWay).toMatchObject({ counts: false, behaviour: "een belediging" });
    const reason = "Verkeerd begrepen";
    expect((await agent.send("POST", `/warnings/${underWay.outboundId}/reverse`, { reason })).status).toBe(204);
    expect(await standing()).toMatchObject({ state: "clean", warnings: [] });
    instance.graph.telephonesOn = true;
    await instance.settled();
    expect(await standing()).toMatchObject({ state: "clean", warnings: [] });

    await writeAndSettle(instance, { phone, text: insult });
    expect((await standing()).warnings).toMatchObject([{ counts: true }]);
    instance.graph.telephonesOn = false;
    await instance.graph.write({ phone, text: insult });
    await eventually("the announcement", async () => (await standing()).state === "closing");
    const lift = `/conversations/${await conversationOf()}/lift-block`;
    expect((await agent.send("POST", lift, { reason })).status).toBe(204);
    expect((await standing()).state).toBe("clean");
    instance.graph.telephonesOn = true;
    await instance.settled();
    expect((await standing()).state).toBe("clean");
    expect((await agent.conversation(await conversationOf())).timeline).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ from: "record", type: "warning-reversed", reason }),
        expect.objectContaining({ from: "record", type: "block-lifted", reason }),
      ]),
    );
  });

  it("answers who is blocked about their standing and their appeal, and about nothing else", async () => {
    const page = await aChatPage(instance.url);
    const saidByBot = (words: string) =>
      eventually(words, async () =>
        (await page.entries()).some(({ from, text }) => from === "bot" && text.includes(words)),
      );
    await page.write("Status?");
    await saidByBot("geen waarschuwing of blokkade");
    const conversationId = await warned(page);
    await page.write(insult);
    await saidByBot("Helaas zonder resultaat");
    await eventually("the block", async () => (await agent.conversation(conversationId)).standing.state === "blocked");
    await page.write("STATUS");
    await saidByBot("Je bent in deze chat geblokkeerd tot");
    await page.write("BEZWAAR");
    await saidByBot("We bekijken het opnieuw.");
    const appeal = await eventually("the appeal", async () =>
      (await agent.cases()).find((open) => open.conversationId === conversationId && open.reason === "appeal"),
    );
    expect(appeal.promisedAt).not.toBeNull();
    const before = (await page.entries()).length;
    await page.write("bezwaar!");
    await eventually("a decision", async () =>
      (await agent.conversation(conversationId)).timeline.some(
        (item) => item.from === "resident" && item.text === "bezwaar!" && item.decision?.rule === "appeal",
      ),
    );
    expect(await page.entries()).toHaveLength(before + 1);
  });

  it("ends a block when the warning it builds on is taken back, also before it has begun", async () => {
    const reason = "De waarschuwing was onterecht";
    const page = await aChatPage(instance.url);
    const begun = await warned(page);
    await page.write(insult);
    await eventually("the block", async () => {
      await page.entries();
      return (await agent.conversation(begun)).standing.state === "blocked";
    });
    await reverseFirstWarning(begun, reason);
    expect(await recordOf(begun)).toEqual(["block-started", "warning-reversed", "block-lifted"]);
    await eventually("word of it", async () =>
      (await page.entries()).some(({ text }) => text.includes("De blokkade in deze chat is opgeheven.")),
    );

    const phone = aPhone();
    const { conversationId: announced } = await writeAndSettle(instance, { phone, text: insult });
    instance.graph.telephonesOn = false;
    await instance.graph.write({ phone, text: insult });
    await eventually(
      "the announcement",
      async () => (await agent.conversation(announced)).standing.state === "closing",
    );
    await reverseFirstWarning(announced, reason);
    instance.graph.telephonesOn = true;
    await instance.settled();
    expect(await recordOf(announced)).toEqual(["warning-reversed", "block-lifted"]);
    expect(textsTo(phone).at(-1)).toContain("De blokkade op WhatsApp is opgeheven.");
  });

  it("does not send a warning or a closing notice that was taken back while it waited", async () => {
    const reason = "De waarschuwing was onterecht";
    const { store } = instance.running.wiring;
    const channelIsPaused = () => store.channelPauses.find("whatsapp");
    const conversationOf = async (phone: string) => {
      const residentId = await store.residents.findByAlias({ kind: "phone", value: phone });
      return residentId && (await store.conversations.latestOf(residentId, "whatsapp"))?.id;
    };
    const [waiting, closing] = [aPhone(), aPhone()];
    const { conversationId: announced } = await writeAndSettle(instance, { phone: closing, text: insult });
    await instance.graph.pause();
    await instance.graph.write({ phone: waiting, text: insult }, { phone: closing, text: insult });
    await eventually("the pause", channelIsPaused);
    const warning = await eventually("the warning", async () => {
      const id = await conversationOf(waiting);
      return id && (await agent.conversation(id)).standing.warnings[0];
    });
    await eventually(
      "the announcement",
      async () => (await agent.conversation(announced)).standing.state === "closing",
    );
    const path = `/warnings/${warning.outboundId}/reverse`;
    expect((await agent.send("POST", path, { reason })).status).toBe(204);
    await reverseFirstWarning(announced, reason);
    await instance.graph.resume();
    await instance.settled();
    expect(textsTo(waiting)).toEqual([]);
    expect(textsTo(closing)).toHaveLength(1);
    expect(await recordOf(announced)).toEqual(["warning-reversed", "block-lifted"]);
    const warned = (await conversationOf(waiting)) as ConversationId;
    expect(await store.outbound.ofConversation(warned)).toMatchObject([{ state: "withdrawn" }]);
    for (const id of [warned, announced as ConversationId]) {
      expect((await store.cases.openOf(id)).map(({ reason: why }) => why)).not.toContain("delivery-failed");
      expect((await agent.conversation(id)).standing).toMatchObject({ state: "clean", warnings: [] });
    }
  }, 60_000);

  it("refuses a reason with personal data: it would be kept for ever", async () => {
    const page = await aChatPage(instance.url);
    const conversationId = await warned(page);
    const { standing } = await agent.conversation(conversationId);
    const path = `/warnings/${standing.warnings[0]?.outboundId}/reverse`;
    expect(await agent.send("POST", path, { reason: "Jan de Vries, BSN 999900006, had gelijk" })).toMatchObject({
      status: 400,
      body: { code: "personal-data", detail: expect.stringContaining("[BSN]") },
    });
    expect((await agent.conversation(conversationId)).standing.state).toBe("warned");
    expect((await agent.send("POST", path, { reason: "Was een \u0000misverstand" })).status).toBe(204);
  });
});
