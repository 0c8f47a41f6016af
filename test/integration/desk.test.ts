import type { Case } from "../../src/api/contract/case.ts";
import type { Composer, Conversation } from "../../src/api/contract/conversation.ts";
import type { Preview, Template, TemplateVersion } from "../../src/api/contract/template.ts";
import { readConfiguration } from "../../src/config/configuration.ts";
import { type AgentClient, aChatPage, anAgent } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

const insult = "jij bent een klootzak";
type ChatPage = Awaited<ReturnType<typeof aChatPage>>;

describe("the desk", () => {
  let instance: Instance;
  let agent: AgentClient;
  let admin: AgentClient;
  beforeAll(async () => {
    instance = await startInstance();
    agent = await anAgent(instance.url, instance.running);
    admin = await anAgent(instance.url, instance.running, "admin");
  });
  afterAll(() => instance.stop());

  async function aCase(page: ChatPage, text: string, reason: string): Promise<Case> {
    const before = new Set((await agent.cases()).map(({ id }) => id));
    expect(await page.write(text)).toBe(201);
    return eventually(`a case ${reason}`, async () =>
      (await agent.cases()).find((open) => open.reason === reason && !before.has(open.id)),
    );
  }
  const residentTexts = (conversation: Conversation) =>
    conversation.timeline.flatMap((item) => (item.from === "resident" ? [item.text] : []));

  it("shows an escalated message without personal data, with what was found and decided", async () => {
    const work = await aCase(await aChatPage(instance.url), "mijn bsn is 999900006, wat nu?", "personal-data");
    expect(work.preview).toBe("mijn bsn is [BSN], wat nu?");
    const conversation = await agent.conversation(work.conversationId);
    expect(residentTexts(conversation)).toEqual(["mijn bsn is [BSN], wat nu?"]);
    const [message] = conversation.timeline;
    expect(message).toMatchObject({
      findings: expect.arrayContaining([
        { kind: "personal-data", type: "bsn", confidence: "certain", reasons: ["elfproef-passed", "own-label"] },
      ]),
      decision: { rule: "personal-data", simulated: false },
    });
    expect(JSON.stringify(conversation)).not.toContain("999900006");
  });

  it("tells a promise from a term of our own, and a new task from one that was joined", async () => {
    const page = await aChatPage(instance.url);
    const personal = await aCase(page, "mijn bsn is 999900006, wat nu?", "personal-data");
    expect(personal).toMatchObject({ isPromised: false, promisedAt: expect.any(String) });
    const question = await aCase(page, "Wanneer is de balie open?", "question");
    expect(question.isPromised).toBe(true);
    await page.write("hallo?");
    const tasks = await eventually("three decisions", async () => {
      const { timeline } = await agent.conversation(question.conversationId);
      const decisions = timeline.flatMap((item) => (item.from === "resident" ? [item.decision] : []));
      return decisions.length === 3 && decisions.every((decision) => decision !== null)
        ? decisions.map((decision) => decision?.cases)
        : null;
    });
    expect(tasks).toEqual([
      [{ number: personal.number, isNew: true }],
      [{ number: question.number, isNew: true }],
      [{ number: question.number, isNew: false }],
    ]);
  });

  it("lets one agent claim, answer, hand back and close; the bot is silent meanwhile", async () => {
    const page = await aChatPage(instance.url);
    const work = await aCase(page, "Wanneer is de balie open?", "question");
    const other = await anAgent(instance.url, instance.running);
    expect((await agent.send("POST", `/cases/${work.id}/replies`, { text: "Om negen uur." })).status).toBe(409);
    expect((await agent.send("POST", `/cases/${work.id}/claim`)).status).toBe(204);
    expect(await other.send("POST", `/cases/${work.id}/claim`)).toMatchObject({
      status: 409,
      body: { code: "claimed-by-other" },
    });

    await page.write("en op zaterdag? mijn iban is NL91ABNA0417164300");
    expect(
      (await agent.send("POST", `/cases/${work.id}/replies`, { text: "Om negen uur, bel 06-12345678." })).status,
    ).toBe(201);
    const answer = await eventually("the answer", async () =>
      (await page.entries()).find(({ from }) => from === "agent"),
    );
    expect(answer.text).toBe(
      "Goedendag,\n\nOm negen uur, bel 06-12345678.\n\nMet vriendelijke groet, Klantcontactcentrum gemeente Duiven",
    );
    expect((await page.entries()).filter(({ from }) => from === "bot")).toHaveLength(1);
    const seenByColleagues = (await agent.conversation(work.conversationId)).timeline.find(
      ({ from }) => from === "agent",
    );
    expect(seenByColleagues).toMatchObject({ text: expect.stringContaining("bel [TELEFOONNUMMER]") });

    expect((await other.send("POST", `/cases/${work.id}/close`)).status).toBe(409);
    expect((await agent.send("POST", `/cases/${work.id}/hand-back`)).status).toBe(204);
    expect((await other.send("POST", `/cases/${work.id}/claim`)).status).toBe(204);
    expect((await other.send("POST", `/cases/${work.id}/close`)).status).toBe(204);
    expect((await agent.cases()).some(({ id }) => id === work.id)).toBe(false);
    expect((await other.send("POST", `/cases/${work.id}/close`)).status).toBe(409);
  });

  it("tells which personal data a draft holds, and lets through what may be in a chat", async () => {
    const check = async (text: string) => (await agent.send("POST", "/draft-checks", { text })).body;
    expect(await check("Uw BSN is 111222333, uw rekening NL91ABNA0417164300. Klopt dat?")).toEqual({
      personalData: ["bsn", "iban"],
      concerns: [],
    });
    expect(await check("Uw aanvraag is afgewezen. Stuur een foto van uw paspoort hier op.")).toEqual({
      personalData: [],
      concerns: ["decision", "asks-for-documents"],
    });
    expect(await check("U kunt ons bellen op 06-12345678 of mailen naar gemeente@duiven.nl.")).toEqual({
      personalData: [],
      concerns: [],
    });
    const unsigned = await fetch(`${instance.url}/api/v1/draft-checks`, { method: "POST" });
    expect(unsigned.status).toBe(401);
  });

  it("refuses an answer with a gap that nobody filled in", async () => {
    const work = await aCase(await aChatPage(instance.url), "Wanneer is de balie open?", "question");
    await agent.send("POST", `/cases/${work.id}/claim`);
    const { snippets } = await agent.get<Composer>(`/conversations/${work.conversationId}/composer`);
    const text = snippets.find(({ name }) => name === "handed-to-back-office")?.text;
    expect(await agent.send("POST", `/cases/${work.id}/replies`, { text })).toMatchObject({
      status: 400,
      body: { code: "unfilled", detail: "Vul eerst in: welke afdeling, wanneer." },
    });
  });

  it("refuses an answer that is too long for the channel with opening and signature", async () => {
    const work = await aCase(await aChatPage(instance.url), "Wanneer is de balie open?", "question");
    await agent.send("POST", `/cases/${work.id}/claim`);
    expect(await agent.send("POST", `/cases/${work.id}/replies`, { text: "x".repeat(4000) })).toMatchObject({
      status: 201,
    });
    expect(await agent.send("POST", `/cases/${work.id}/replies`, { text: "x".repeat(4001) })).toMatchObject({
      status: 400,
    });
  });

  it("gives the number to call back only to who has the case, and forgets it when it is closed", async () => {
    const page = await aChatPage(instance.url);
    await page.write("kunt u mij terugbellen?");
    const work = await eventually("the call-back", async () =>
      (await agent.cases()).find(({ reason }) => reason === "call-back"),
    );
    const asked = await eventually("the question for a number", async () =>
      (await page.entries()).find(({ from }) => from === "bot"),
    );
    expect(asked.text).toContain("Op welk telefoonnummer");
    await page.write("06-87654321");
    await eventually(
      "the confirmation",
      async () => (await page.entries()).filter(({ from }) => from === "bot").length === 2,
    );
    expect((await agent.conversation(work.conversationId)).callBackPhone).toBeNull();
    await agent.send("POST", `/cases/${work.id}/claim`);
    expect((await agent.conversation(work.conversationId)).callBackPhone).toBe("06-87654321");
    expect((await admin.conversation(work.conversationId)).callBackPhone).toBeNull();
    const confirmed = (await page.entries()).findLast(({ from }) => from === "bot");
    expect(confirmed?.text).toContain("op het nummer dat u net stuurde");
    await agent.send("POST", `/cases/${work.id}/close`);
    const row = await instance.running.wiring.store.cases.find(work.id as never);
    expect(row?.sealedPhone).toBeNull();
  });

  it("shows the municipality's guidelines beside the field to answer in", async () => {
    const { conversationId } = await aCase(await aChatPage(instance.url), "Wanneer is de balie open?", "question");
    const { guidelines } = await agent.get<Composer>(`/conversations/${conversationId}/composer`);
    expect(guidelines).toEqual(readConfiguration("duiven").municipality.guidelines);
    expect(guidelines.length).toBeGreaterThan(2);
  });

  it("offers agents only texts that are true in this conversation", async () => {
    const offered = async (conversationId: string) =>
      (await agent.get<Composer>(`/conversations/${conversationId}/composer`)).snippets.map(({ name }) => name);
    const question = await aCase(await aChatPage(instance.url), "Wanneer is de balie open?", "question");
    expect(await offered(question.conversationId)).not.toContain("call-back-failed");
    expect(await offered(question.conversationId)).not.toContain("unblocked");
    const call = await aCase(await aChatPage(instance.url), "kunt u mij terugbellen?", "call-back");
    expect(await offered(call.conversationId)).toContain("call-back-failed");
  });

  it("lets admins change a text, refuses a wrong one with its line, and uses the new one at once", async () => {
    const text = { u: "Dank u. U hoort {{ belofte }} van ons.", je: "Dank je. Je hoort {{ belofte }} van ons." };
    expect((await agent.send("POST", "/templates/acknowledgement/preview", text)).status).toBe(403);
    const preview = (await admin.send("POST", "/templates/acknowledgement/preview", text)).body as Preview;
    expect(preview).toMatchObject({
      outcome: "fine",
      u: expect.stringContaining("Dank u. U hoort donderdagochtend 31 december voor 12.00 uur van ons."),
    });
    expect(
      (await admin.send("POST", "/templates/acknowledgement/preview", { ...text, u: "Hoi\n{{ oeps }}" })).body,
    ).toMatchObject({ outcome: "wrong", problem: { code: "unknown-placeholder", form: "u", row: 2, name: "oeps" } });
    expect((await admin.send("POST", "/templates/acknowledgement/versions", { ...text, u: "Hoi" })).status).toBe(400);
    const crisis = { u: "Bel ons maar.", je: "Bel ons maar." };
    expect((await admin.send("POST", "/templates/distress-self-harm/preview", crisis)).body).toMatchObject({
      problem: { code: "words-left-out", words: ["112"] },
    });
    expect((await admin.send("POST", "/templates/distress-self-harm/versions", crisis)).status).toBe(400);
    expect((await admin.get<Template[]>("/templates")).some(({ name }) => name === "slow-down")).toBe(true);
    for (const name of ["acknowledgement", "out-of-hours"])
      expect((await admin.send("POST", `/templates/${name}/versions`, text)).status).toBe(201);
    await eventually("the new text", async () => {
      const page = await aChatPage(instance.url);
      await page.write("Wanneer is de balie open?");
      const reply = await eventually("a reply", async () => (await page.entries()).find(({ from }) => from === "bot"));
      return reply.text.includes("Dank u. U hoort");
    });
  });
});

describe("the versions of a text", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());

  it("are listed, and the original can be put back in use", async () => {
    const admin = await anAgent(instance.url, instance.running, "admin");
    const agent = await anAgent(instance.url, instance.running);
    const now = async () => (await admin.get<Template[]>("/templates")).find(({ name }) => name === "closing");
    const versions = () => admin.get<TemplateVersion[]>("/templates/closing/versions");
    const original = await now();
    expect(original).toMatchObject({ version: null, u: expect.stringContaining("Ik hoop dat ik u") });
    expect(await versions()).toEqual([]);
    expect(await admin.send("POST", "/templates/closing/original")).toMatchObject({ status: 409 });
    for (const u of ["Tot ziens.", "Dag."]) await admin.send("POST", "/templates/closing/versions", { u, je: "Doei." });
    expect(await now()).toMatchObject({ u: "Dag.", version: 2 });
    expect((await agent.send("POST", "/templates/closing/original")).status).toBe(403);
    expect((await admin.send("POST", "/templates/closing/original")).status).toBe(201);
    expect(await now()).toEqual(original);
    expect((await versions()).map(({ u, isOriginal }) => [u, isOriginal])).toEqual([
      [original?.u, true],
      ["Dag.", false],
      ["Tot ziens.", false],
    ]);
    await instance.running.wiring.store.live.publish({ kind: "templates" });
    expect((await admin.get<Template[]>("/templates")).find(({ name }) => name === "closing")).toEqual(original);
  });
});

describe("confirm mode", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance({ rules: (rules) => ({ ...rules, mode: "confirm" }) });
  });
  afterAll(() => instance.stop());

  it("waits for a person with every sanction, and carries out what they confirm", async () => {
    const agent = await anAgent(instance.url, instance.running);
    const page = await aChatPage(instance.url);
    await page.write(insult);
    const work = await eventually("the proposal", async () =>
      (await agent.cases()).find(({ proposal }) => proposal !== null),
    );
    expect(work).toMatchObject({ reason: "doubtful-abuse", proposal: { kind: "warn", behaviour: "een belediging" } });
    expect((await page.entries()).filter(({ from }) => from !== "resident")).toEqual([]);
    expect((await agent.send("POST", `/cases/${work.id}/confirm-sanction`)).status).toBe(204);
    await eventually("the warning", async () =>
      (await page.entries()).some(({ text }) => text.includes("Dat accepteren we niet")),
    );
    expect(await agent.send("POST", `/cases/${work.id}/confirm-sanction`)).toMatchObject({ status: 409 });
    await page.write(insult);
    const block = await eventually("the proposal of a block", async () =>
      (await agent.cases()).find(({ proposal }) => proposal?.kind === "block"),
    );
    expect((await agent.send("POST", `/cases/${block.id}/decline-sanction`, { reason: "Viel mee" })).status).toBe(204);
    expect((await agent.conversation(block.conversationId)).standing.state).toBe("warned");
    expect((await page.entries()).filter(({ from }) => from === "bot")).toHaveLength(1);
  });
});
