import { type AgentClient, aChatPage, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

type ChatPage = Awaited<ReturnType<typeof aChatPage>>;

describe("the offer of a call-back on the chat page", () => {
  const clock = aClock();
  let instance: Instance;
  let agent: AgentClient;
  beforeAll(async () => {
    instance = await startInstance({ now: clock.now });
    agent = await anAgent(instance.url, instance.running);
  });
  afterAll(() => instance.stop());

  async function offered(): Promise<ChatPage> {
    const page = await aChatPage(instance.url);
    await page.write("mijn bsn is 999900006");
    await eventually("the offer", async () => (await page.choices()) === "BEL MAIL");
    return page;
  }

  async function conversationOf(page: ChatPage): Promise<string> {
    const { residents, conversations } = instance.running.wiring.store;
    const residentId = await residents.findByAlias(page.alias);
    return (residentId && (await conversations.latestOf(residentId, "webchat"))?.id) ?? "";
  }

  const isTold = (page: ChatPage, words: string) =>
    eventually(words, async () => (await page.entries()).some(({ text }) => text.includes(words)));

  it("is gone under an answer to something else, a warning, a closing notice and a lifted block", async () => {
    const page = await offered();
    await page.write("Wanneer is de balie open?");
    await isTold(page, "reageert");
    expect(await page.choices()).toBe("");
    await page.write("mijn bsn is 999900006");
    await eventually("the offer again", async () => (await page.choices()) === "BEL MAIL");
    await page.write("jij bent een klootzak");
    await isTold(page, "Dat accepteren we niet");
    expect(await page.choices()).toBe("");
    await page.write("jij bent een klootzak");
    await isTold(page, "Helaas zonder resultaat");
    expect(await page.choices()).toBe("");
    const path = `/conversations/${await conversationOf(page)}/lift-block`;
    expect((await agent.send("POST", path, { reason: "Bezwaar gegrond" })).status).toBe(204);
    await isTold(page, "opgeheven");
    expect(await page.choices()).toBe("");
  });

  it("is gone when a colleague has answered", async () => {
    const page = await offered();
    const conversationId = await conversationOf(page);
    const work = await eventually("the case", async () =>
      (await agent.cases()).find((found) => found.conversationId === conversationId),
    );
    await agent.send("POST", `/cases/${work.id}/claim`);
    expect(await page.choices()).toBe("BEL MAIL");
    await agent.send("POST", `/cases/${work.id}/replies`, { text: "De balie is vandaag tot 17.00 uur open." });
    expect(await page.choices()).toBe("");
  });

  it("is gone when the next message would begin a new conversation", async () => {
    const page = await offered();
    clock.set(new Date(Date.now() + 25 * 3_600_000));
    expect(await page.choices()).toBe("");
  });
});
