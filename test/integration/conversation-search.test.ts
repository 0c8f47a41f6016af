import type { ConversationSearch, FoundConversations } from "../../src/api/contract/conversation-search.ts";
import { type AgentClient, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

const insult = "jij bent een klootzak";

describe("finding a conversation", () => {
  const clock = aClock(new Date("2026-11-24T10:00:00+01:00"));
  const [asker, blocked] = [aPhone(), aPhone()];
  let instance: Instance;
  let agent: AgentClient;
  beforeAll(async () => {
    instance = await startInstance({ now: clock.now });
    agent = await anAgent(instance.url, instance.running);
    await writeAndSettle(instance, { phone: asker, name: "Testbewoner Vraag", text: "Wanneer is de balie open?" });
    clock.set(new Date("2026-11-25T00:30:00+01:00"));
    for (let i = 0; i < 2; i++)
      await writeAndSettle(instance, { phone: blocked, name: "Testbewoner Blokkade", text: insult });
  });
  afterAll(() => instance.stop());

  const search = async (wanted: Partial<ConversationSearch>) => {
    const body = { state: "all", words: "", day: null, ...wanted };
    const answer = await agent.send("POST", "/conversation-searches", body);
    expect(answer.status).toBe(200);
    return (answer.body as FoundConversations).conversations;
  };
  const namesIn = async (wanted: Partial<ConversationSearch>) =>
    (await search(wanted)).map(({ residentName }) => residentName);

  it("lists all, the latest first, with where the resident stands", async () => {
    expect(await search({})).toMatchObject([
      { residentName: "Testbewoner Blokkade", standing: { state: "blocked" }, openCases: 1, preview: insult },
      { residentName: "Testbewoner Vraag", standing: { state: "clean", blockedUntil: null }, openCases: 1 },
    ]);
  });

  it("finds by part of a name, by number however it is written, by the number of a case, and by day", async () => {
    const [found] = (await agent.cases()).filter(({ residentName }) => residentName === "Testbewoner Vraag");
    expect(await namesIn({ words: "vraag" })).toEqual(["Testbewoner Vraag"]);
    expect(await namesIn({ words: `+${asker}` })).toEqual(["Testbewoner Vraag"]);
    expect(await namesIn({ words: `0${asker.slice(2)}` })).toEqual(["Testbewoner Vraag"]);
    expect(await namesIn({ words: `nr. ${found?.number}` })).toEqual(["Testbewoner Vraag"]);
    expect(await namesIn({ day: "2026-11-24" })).toEqual(["Testbewoner Vraag"]);
    // Half past midnight is the evening before in UTC, and this day in Duiven.
    expect(await namesIn({ day: "2026-11-25" })).toEqual(["Testbewoner Blokkade"]);
    expect(await namesIn({ words: "niemand" })).toEqual([]);
    expect(await namesIn({ words: "0600000999" })).toEqual([]);
  });

  it("finds a block after the last case is closed, so that it can be lifted", async () => {
    for (const { id, residentName } of await agent.cases()) {
      if (residentName !== "Testbewoner Blokkade") continue;
      await agent.send("POST", `/cases/${id}/claim`);
      await agent.send("POST", `/cases/${id}/uphold`, { reason: "Er was gewaarschuwd" });
    }
    expect(await namesIn({ state: "finished" })).toEqual(["Testbewoner Blokkade"]);
    expect(await namesIn({ state: "warned" })).toEqual([]);
    const [found] = await search({ state: "blocked" });
    expect(found).toMatchObject({ residentName: "Testbewoner Blokkade", openCases: 0 });
    await agent.send("POST", `/conversations/${found?.id}/lift-block`, { reason: "Bezwaar gegrond" });
    expect(await namesIn({ state: "blocked" })).toEqual([]);
    expect(await namesIn({ state: "finished" })).toEqual(["Testbewoner Blokkade"]);
  });

  it("refuses who is not signed in, and what is no search", async () => {
    const unsigned = await fetch(`${instance.url}/api/v1/conversation-searches`, { method: "POST" });
    expect(unsigned.status).toBe(401);
    const wrong = { state: "all", words: "", day: "gisteren" };
    expect((await agent.send("POST", "/conversation-searches", wrong)).status).toBe(400);
  });
});
