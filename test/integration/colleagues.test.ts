import { randomUUID } from "node:crypto";
import type { Case } from "../../src/api/contract/case.ts";
import { type AgentClient, aChatPage, anAgent } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

describe("colleagues", () => {
  let instance: Instance;
  let one: AgentClient;
  let other: AgentClient;
  beforeAll(async () => {
    instance = await startInstance();
    one = await anAgent(instance.url, instance.running);
    other = await anAgent(instance.url, instance.running);
  });
  afterAll(() => instance.stop());

  type ChatPage = Awaited<ReturnType<typeof aChatPage>>;

  async function aCase(text = "Wanneer is de balie open?"): Promise<{ page: ChatPage; work: Case }> {
    const before = new Set((await one.cases()).map(({ id }) => id));
    const page = await aChatPage(instance.url);
    await page.write(text);
    const work = await eventually("the case", async () => (await one.cases()).find(({ id }) => !before.has(id)));
    return { page, work };
  }
  const notesOf = async ({ conversationId }: Pick<Case, "conversationId">) =>
    (await one.conversation(conversationId)).timeline.flatMap((item) => (item.from === "record" ? [item] : []));
  const standingOf = async ({ conversationId }: Case) => (await one.conversation(conversationId)).standing.state;
  /** A warning in the chat counts once the page has fetched it. */
  const becomes = (page: ChatPage, work: Case, state: string) =>
    eventually(state, async () => (await page.entries()).length > 0 && (await standingOf(work)) === state);
  const now = async (work: Case) => (await one.cases()).find(({ id }) => id === work.id);

  it("hand a task over to each other, and to nobody who is not there", async () => {
    const { work } = await aCase();
    const handOver = (who: AgentClient, to: string) => who.send("POST", `/cases/${work.id}/hand-over`, { to });
    expect((await handOver(one, other.id)).status).toBe(409);
    await one.send("POST", `/cases/${work.id}/claim`);
    expect((await handOver(one, "nobody")).status).toBe(404);
    expect((await handOver(one, other.id)).status).toBe(204);
    expect((await now(work))?.agent?.id).toBe(other.id);
    expect((await handOver(one, one.id)).status).toBe(409);
  });

  it("settle a doubt together: only agreement has a consequence, with both on record", async () => {
    const { page, work } = await aCase("lekker werk hoor, bijdehandje daar aan de balie");
    const answer = (who: AgentClient, agrees: boolean) =>
      who.send("POST", `/cases/${work.id}/second-opinions/answer`, { agrees, reason: "Zo is het bedoeld" });
    await one.send("POST", `/cases/${work.id}/claim`);
    expect((await answer(other, true)).status).toBe(409);
    expect((await one.send("POST", `/cases/${work.id}/second-opinions`, { type: "rude", severity: 2 })).status).toBe(
      400,
    );
    expect((await one.send("POST", `/cases/${work.id}/second-opinions`, { type: "insult", severity: 3 })).status).toBe(
      400,
    );
    expect((await one.send("POST", `/cases/${work.id}/second-opinions`, { type: "insult", severity: 2 })).status).toBe(
      201,
    );
    expect((await now(work))?.opinion).toMatchObject({ behaviour: "een belediging", askedBy: { id: one.id } });
    expect(await answer(one, true)).toMatchObject({ status: 409, body: { code: "not-impartial" } });

    expect((await answer(other, false)).status).toBe(201);
    expect((await now(work))?.opinion).toBeNull();
    expect(await standingOf(work)).toBe("clean");

    await one.send("POST", `/cases/${work.id}/second-opinions`, { type: "insult", severity: 2 });
    expect((await answer(other, true)).status).toBe(201);
    await eventually("the warning", async () =>
      (await page.entries()).some(({ text }) => text?.includes("een belediging")),
    );
    await eventually("that it counts", async () => (await standingOf(work)) === "warned");
    const events = await instance.running.wiring.store.events.ofConversation(
      work.conversationId as Parameters<typeof instance.running.wiring.store.events.ofConversation>[0],
    );
    expect(events.find(({ event }) => event.type === "warning-issued")?.event).toMatchObject({
      proposer: { by: "agent", agentId: one.id },
      confirmer: { by: "agent", agentId: other.id },
    });
  });

  it("take the step that they saw alone as far as a warning, one for a message, and never block alone", async () => {
    const { page, work } = await aCase("daar heb je die pipo van de balie weer");
    const insult = { type: "insult", severity: 1 } as const;
    const preview = (severity: 1 | 2 = 1, who = one) =>
      who.send("POST", `/cases/${work.id}/next-step/preview`, { ...insult, severity });
    const take = (step: "name" | "warn", change: object = {}) =>
      one.send("POST", `/cases/${work.id}/next-step`, { ...insult, ...change, step });
    const refused = (code: string) => ({ status: 409, body: { code } });
    const writes = async (text: string) => {
      const before = (await page.entries()).length;
      await page.write(text);
      await eventually("taken in", async () => (await page.entries()).length > before);
      await instance.settled();
    };
    expect(await take("name")).toMatchObject(refused("not-claimed"));
    await one.send("POST", `/cases/${work.id}/claim`);
    expect(await preview(3 as 2)).toMatchObject({ status: 400 });
    expect(await take("name", { type: "rude" })).toMatchObject({ status: 400 });
    expect(await take("name", { messageId: randomUUID() })).toMatchObject({ status: 404 });

    expect(await preview(2)).toMatchObject({
      body: { step: "warn", text: expect.stringContaining("blokkeren we je") },
    });
    const { body } = await preview();
    expect(body).toMatchObject({ step: "name", text: expect.stringContaining("een belediging") });
    expect(await standingOf(work)).toBe("clean");
    expect(await take("warn")).toMatchObject(refused("changed"));
    // Pressed twice: one text.
    const pressed = await Promise.all([take("name"), take("name")]);
    expect(pressed.map(({ status }) => status).sort()).toEqual([201, 409]);
    await becomes(page, work, "named");
    expect((await page.entries()).filter(({ text }) => text === (body as { text: string }).text)).toHaveLength(1);
    expect(await notesOf(work)).toContainEqual(
      expect.objectContaining({ type: "warning-issued", agentName: (await now(work))?.agent?.name }),
    );
    expect(await preview()).toMatchObject(refused("nothing-to-do"));

    await writes("daar heb je die pipo weer");
    expect(await preview()).toMatchObject({ body: { step: "warn" } });
    expect((await take("warn")).status).toBe(201);
    await becomes(page, work, "warned");
    const events = await instance.running.wiring.store.events.ofConversation(
      work.conversationId as Parameters<typeof instance.running.wiring.store.events.ofConversation>[0],
    );
    expect(events.findLast(({ event }) => event.type === "warning-issued")?.event).toMatchObject({
      proposer: { by: "agent", agentId: one.id },
      confirmer: null,
    });

    await writes("nog steeds een pipo");
    expect(await preview()).toMatchObject({ body: { step: "close", text: expect.stringContaining("blokkeren") } });
    expect(await take("warn")).toMatchObject(refused("not-impartial"));
    expect(await standingOf(work)).toBe("warned");
    expect((await one.send("POST", `/cases/${work.id}/second-opinions`, { type: "insult", severity: 2 })).status).toBe(
      201,
    );
    expect(await take("warn")).toMatchObject(refused("nothing-to-do"));
    const asked = await other.send("POST", `/cases/${work.id}/second-opinions/preview`);
    expect(asked).toMatchObject({ body: { step: "close", text: expect.stringContaining("blokkeren") } });
  });

  it("take no step for what was written before a warning arrived", async () => {
    const { page, work } = await aCase("daar heb je die pipo van de balie weer");
    await page.write("en die andere pipo ook");
    await instance.settled();
    await one.send("POST", `/cases/${work.id}/claim`);
    const { timeline } = await one.conversation(work.conversationId);
    const [first, second] = timeline.flatMap((item) => (item.from === "resident" ? [item.id] : []));
    const insult = { type: "insult", severity: 2 } as const;
    const step = (messageId: string | undefined) =>
      one.send("POST", `/cases/${work.id}/next-step`, { ...insult, step: "warn", messageId });
    expect((await step(second)).status).toBe(201);
    await becomes(page, work, "warned");
    expect(await step(first)).toMatchObject({ status: 409, body: { code: "nothing-to-do" } });
    expect(
      await one.send("POST", `/cases/${work.id}/next-step/preview`, { ...insult, messageId: first }),
    ).toMatchObject({
      status: 200,
      body: null,
    });
  });

  it("judge a block that is not their own, with a reason, before the work is done", async () => {
    const phone = aPhone();
    await writeAndSettle(instance, { phone, text: "jij bent een klootzak" });
    await writeAndSettle(instance, { phone, text: "jij bent een vuile klootzak" });
    const review = await eventually("the review", async () =>
      (await one.cases()).find(({ reason }) => reason === "block-review"),
    );
    await one.send("POST", `/cases/${review.id}/claim`);
    expect(await one.send("POST", `/cases/${review.id}/close`)).toMatchObject({
      status: 409,
      body: { code: "verdict-needed" },
    });
    const uphold = (reason: string) => one.send("POST", `/cases/${review.id}/uphold`, { reason });
    expect((await uphold("bsn 999900006")).status).toBe(400);
    expect((await uphold("De waarschuwing was duidelijk")).status).toBe(204);
    expect(await now(review)).toBeUndefined();
    expect(await notesOf(review)).toContainEqual(
      expect.objectContaining({ type: "sanction-upheld", reason: "De waarschuwing was duidelijk" }),
    );
  });

  it("write notes for each other, and link what is about the same; a resident sees nothing of it", async () => {
    const { page, work } = await aCase();
    const elsewhere = await aCase("Hoe laat gaat de balie dicht?");
    await elsewhere.page.write("Ik vroeg het ook in een ander venster");
    const before = await page.entries();
    const at = `/conversations/${work.conversationId}`;
    expect((await one.send("POST", `${at}/notes`, { text: "iban NL91ABNA0417164300" })).status).toBe(400);
    expect((await one.send("POST", `${at}/notes`, { text: "Belde ook al; wacht op de beheerder" })).status).toBe(201);
    expect(await notesOf(work)).toContainEqual(
      expect.objectContaining({ type: "note-written", reason: "Belde ook al; wacht op de beheerder" }),
    );

    expect((await one.send("POST", `${at}/links`, { caseNumber: 999_999 })).status).toBe(404);
    expect((await one.send("POST", `${at}/links`, { caseNumber: work.number })).status).toBe(409);
    expect((await one.send("POST", `${at}/links`, { caseNumber: elsewhere.work.number })).status).toBe(201);
    expect((await one.send("POST", `${at}/links`, { caseNumber: elsewhere.work.number })).status).toBe(409);
    const linkedFrom = async (id: string) => (await one.conversation(id)).linked;
    expect(await linkedFrom(work.conversationId)).toMatchObject([
      { id: elsewhere.work.conversationId, answeredAt: null },
    ]);
    expect(await linkedFrom(elsewhere.work.conversationId)).toMatchObject([{ id: work.conversationId }]);

    // Whoever opens one sees that the other was answered (P3).
    await other.send("POST", `/cases/${elsewhere.work.id}/claim`);
    await other.send("POST", `/cases/${elsewhere.work.id}/replies`, { text: "Tot vijf uur." });
    expect((await linkedFrom(work.conversationId))[0]?.answeredAt).toEqual(expect.any(String));

    const remove = () => one.send("POST", `${at}/links/${elsewhere.work.conversationId}/remove`);
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(409);
    expect(await linkedFrom(elsewhere.work.conversationId)).toEqual([]);
    expect(await page.entries()).toEqual(before);
  });
});

it("whoever confirmed a block does not judge it; a colleague does", async () => {
  const instance = await startInstance({ rules: (rules) => ({ ...rules, mode: "confirm" }) });
  const one = await anAgent(instance.url, instance.running);
  const other = await anAgent(instance.url, instance.running);
  const phone = aPhone();
  const caseOf = (reason: string) =>
    eventually(`a case ${reason}`, async () => (await one.cases()).find((open) => open.reason === reason));
  await writeAndSettle(instance, { phone, text: "jij bent een klootzak" });
  expect((await one.send("POST", `/cases/${(await caseOf("doubtful-abuse")).id}/confirm-sanction`)).status).toBe(204);
  await instance.settled();
  await writeAndSettle(instance, { phone, text: "jij bent een vuile klootzak" });
  const review = await caseOf("block-review");
  await one.send("POST", `/cases/${review.id}/claim`);
  expect((await one.send("POST", `/cases/${review.id}/confirm-sanction`)).status).toBe(204);
  await instance.settled();

  expect(await caseOf("block-review")).toMatchObject({ id: review.id, status: "open", agent: null, proposal: null });
  expect(await one.send("POST", `/cases/${review.id}/claim`)).toMatchObject({
    status: 409,
    body: { code: "not-impartial" },
  });
  expect((await other.send("POST", `/cases/${review.id}/claim`)).status).toBe(204);
  expect((await other.send("POST", `/cases/${review.id}/hand-over`, { to: one.id })).status).toBe(409);
  expect((await other.send("POST", `/cases/${review.id}/uphold`, { reason: "Twee keer gewaarschuwd" })).status).toBe(
    204,
  );
  await instance.stop();
});
