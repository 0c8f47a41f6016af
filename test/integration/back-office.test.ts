import type { Case } from "../../src/api/contract/case.ts";
import type { Composer } from "../../src/api/contract/conversation.ts";
import { type AgentClient, aChatPage, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

const hour = 3_600_000;
const day = 24 * hour;
// A Tuesday; no holiday is near.
const tuesday = new Date("2026-11-24T10:00:00+01:00");

describe("the back office", () => {
  const clock = aClock(tuesday);
  let instance: Instance;
  let agent: AgentClient;
  beforeAll(async () => {
    instance = await startInstance({ now: clock.now });
    agent = await anAgent(instance.url, instance.running);
  });
  afterAll(() => instance.stop());
  beforeEach(() => clock.set(tuesday));

  type ChatPage = Awaited<ReturnType<typeof aChatPage>>;

  async function aQuestion(): Promise<{ page: ChatPage; work: Case }> {
    const before = new Set((await agent.cases()).map(({ id }) => id));
    const page = await aChatPage(instance.url);
    await page.write("Wanneer gaat de speeltuin aan de dijk weer open?");
    const work = await eventually("the case", async () =>
      (await agent.cases()).find((open) => open.reason === "question" && !before.has(open.id)),
    );
    expect((await agent.send("POST", `/cases/${work.id}/claim`)).status).toBe(204);
    return { page, work };
  }
  const asking = { department: "openbare-ruimte", question: "Wanneer gaat de speeltuin weer open?", workingDays: 2 };
  const caseNow = async (work: Case) => (await agent.cases()).find(({ id }) => id === work.id);
  const toldBy = async (page: ChatPage) =>
    (await page.entries()).filter(({ from }) => from === "agent").map(({ text }) => text);

  async function asked(): Promise<{ page: ChatPage; work: Case; department: Department }> {
    const { page, work } = await aQuestion();
    expect((await agent.send("POST", `/cases/${work.id}/inquiries`, asking)).status).toBe(201);
    const { inquiries } = await agent.conversation(work.conversationId);
    return { page, work, department: departmentAt(instance.url, inquiries.at(-1)?.link ?? "") };
  }

  it("gets a question with a term, and the resident hears where it went and by when", async () => {
    const { page, work } = await aQuestion();
    const preview = await agent.send("POST", `/cases/${work.id}/term-previews`, {
      department: "openbare-ruimte",
      workingDays: 2,
    });
    expect(preview.body).toEqual({
      text: "Ik kan uw vraag niet direct beantwoorden. Ik heb de vraag doorgestuurd naar de afdeling Openbare ruimte. U krijgt uiterlijk vrijdag 27 november antwoord van ons.",
    });
    expect((await agent.send("POST", `/cases/${work.id}/inquiries`, asking)).status).toBe(201);
    expect((await toldBy(page)).join()).toContain((preview.body as { text: string }).text);

    expect(await caseNow(work)).toMatchObject({
      status: "waiting",
      agent: null,
      isPromised: true,
      promisedAt: "2026-11-27T16:00:00.000Z",
      inquiry: { department: "de afdeling Openbare ruimte", state: "awaited", dueAt: "2026-11-26T16:00:00.000Z" },
    });
    const second = await agent.send("POST", `/cases/${work.id}/inquiries`, asking);
    expect(second).toMatchObject({ status: 409, body: { code: "not-claimed" } });
  });

  it("sees the question through its link and nothing else, and answers to the KCC alone", async () => {
    const { page, work, department } = await asked();
    expect(await department.read()).toEqual({
      status: 200,
      body: {
        municipality: "gemeente Duiven",
        department: "de afdeling Openbare ruimte",
        question: "Wanneer gaat de speeltuin weer open?",
        about: "Wanneer gaat de speeltuin aan de dijk weer open?",
        askedAt: expect.stringMatching(/^2026-11-24T09:00/),
        dueAt: "2026-11-26T16:00:00.000Z",
        state: "awaited",
      },
    });
    const before = await page.entries();
    expect(await department.send("/answer", { text: "De keuring is 3 december; daarna gaat hij open." })).toBe(201);
    expect(await department.send("/answer", { text: "En nog iets." })).toBe(409);
    expect(await page.entries()).toEqual(before);
    expect((await department.read()).body).toMatchObject({ state: "answered", question: "", about: null });

    expect(await caseNow(work)).toMatchObject({ status: "open", inquiry: { state: "answered" } });
    const composer = () => agent.get<Composer>(`/conversations/${work.conversationId}/composer`);
    expect((await composer()).draft).toBe("De keuring is 3 december; daarna gaat hij open.");
    await agent.send("POST", `/cases/${work.id}/claim`);
    clock.set(new Date(tuesday.getTime() + hour));
    await agent.send("POST", `/cases/${work.id}/replies`, { text: "Na de keuring op 3 december." });
    expect((await toldBy(page)).at(-1)).toContain("Na de keuring op 3 december.");
    expect((await composer()).draft).toBeNull();
    const notes = (await agent.conversation(work.conversationId)).timeline.flatMap((item) =>
      item.from === "record" ? [item.type] : [],
    );
    expect(notes).toEqual(["case-claimed", "inquiry-made", "inquiry-answered", "case-claimed"]);
  });

  it("may ask for more time, which the KCC tells the resident before the old term is over", async () => {
    const { page, work, department } = await asked();
    expect(await department.send("/more-time", { workingDays: 5, reason: "De aannemer is pas donderdag terug." })).toBe(
      201,
    );
    expect(await caseNow(work)).toMatchObject({ status: "open", inquiry: { state: "more-time" } });
    const [inquiry] = (await agent.conversation(work.conversationId)).inquiries;
    expect(inquiry?.moreTime).toEqual({ workingDays: 5, reason: "De aannemer is pas donderdag terug." });
    expect(await toldBy(page)).toHaveLength(1);

    await agent.send("POST", `/cases/${work.id}/claim`);
    const extend = (body: object) => agent.send("POST", `/cases/${work.id}/term-extensions`, body);
    expect((await extend({ workingDays: 5 })).status).toBe(400);
    expect(await extend({ workingDays: 1, source: "de afdeling" })).toMatchObject({
      status: 409,
      body: { code: "nothing-to-do" },
    });
    expect((await extend({ workingDays: 5, source: "de afdeling Openbare ruimte" })).status).toBe(201);
    expect((await toldBy(page)).at(-1)).toContain("u krijgt uiterlijk woensdag 2 december antwoord");
    expect(await caseNow(work)).toMatchObject({
      status: "waiting",
      promisedAt: "2026-12-02T16:00:00.000Z",
      inquiry: { state: "awaited", dueAt: "2026-12-01T16:00:00.000Z" },
    });
  });

  it("that lets its term go by is noticed while the resident's promise still stands", async () => {
    const { work } = await asked();
    clock.set(new Date(tuesday.getTime() + 2 * day + 8 * hour));
    await instance.running.wiring.sweep();
    expect(await caseNow(work)).toMatchObject({
      status: "open",
      urgency: "high",
      lapsed: false,
      inquiry: { state: "late" },
    });
  });

  it("that answers when the work is closed makes new work of it", async () => {
    const { work, department } = await asked();
    await agent.send("POST", `/cases/${work.id}/claim`);
    expect((await agent.send("POST", `/cases/${work.id}/close`)).status).toBe(204);
    expect(await department.send("/answer", { text: "De speeltuin is weer open." })).toBe(201);
    const again = await eventually("new work", async () =>
      (await agent.cases()).find(({ conversationId }) => conversationId === work.conversationId),
    );
    expect(again).toMatchObject({ reason: "question", inquiry: { state: "answered" } });
    expect(again.id).not.toBe(work.id);
  });

  it("is passed by when a resident writes again: the work is back on the desk", async () => {
    const { page, work } = await asked();
    await page.write("Laat maar, ik zie dat het hek al weg is.");
    await eventually("work on the desk", async () => (await caseNow(work))?.status === "open" || null);
  });

  it("gets no personal data, and gives none", async () => {
    const { work } = await aQuestion();
    const refused = await agent.send("POST", `/cases/${work.id}/inquiries`, {
      ...asking,
      question: "Het gaat om BSN 999900006. Klopt dat?",
    });
    expect(refused).toMatchObject({ status: 400, body: { code: "personal-data" } });
    expect(await caseNow(work)).toMatchObject({ status: "claimed", inquiry: null });

    const { department } = await asked();
    expect(await department.send("/answer", { text: "De eigenaar heeft IBAN NL91ABNA0417164300." })).toBe(400);
    expect((await department.read()).body).toMatchObject({ state: "awaited" });
  });

  it("is counted: what was asked, what came in time, and how long it took", async () => {
    const { department } = await asked();
    clock.set(new Date(tuesday.getTime() + 5 * hour));
    await department.send("/answer", { text: "Morgen." });
    const late = await asked();
    clock.set(new Date(tuesday.getTime() + 5 * day));
    await late.department.send("/answer", { text: "Gisteren." });
    const { figures } = instance.running.wiring.store;
    const period = { from: new Date(tuesday.getTime() + 1), until: new Date(tuesday.getTime() + 6 * day) };
    const [row] = await figures.departments(period);
    expect(row).toMatchObject({ department: "openbare-ruimte", medianHours: expect.any(Number) });
    expect((row?.answered ?? 0) - (row?.inTime ?? 0)).toBe(1);
    expect(await figures.departments({ from: new Date(0), until: new Date(1) })).toEqual([]);
  });

  it("need not answer what was taken back, and a link that we did not make opens nothing", async () => {
    const { work, department } = await asked();
    const [inquiry] = (await agent.conversation(work.conversationId)).inquiries;
    expect((await agent.send("POST", `/inquiries/${inquiry?.id}/withdraw`)).status).toBe(204);
    expect(await caseNow(work)).toMatchObject({ status: "open", inquiry: { state: "withdrawn" } });
    expect(await department.send("/answer", { text: "Te laat." })).toBe(409);
    expect((await agent.conversation(work.conversationId)).inquiries.at(-1)?.link).toBeNull();

    const forged = departmentAt(instance.url, `/navraag#${inquiry?.id}.${"A".repeat(43)}`);
    expect((await forged.read()).status).toBe(401);
    expect((await departmentAt(instance.url, "/navraag").read()).status).toBe(401);
  });
});

interface Department {
  read(): Promise<{ status: number; body: unknown }>;
  send(path: "/answer" | "/more-time", body: object): Promise<number>;
}

/** A colleague who was sent a link: no account, no cookies. */
function departmentAt(url: string, link: string): Department {
  const headers = { authorization: `Bearer ${link.split("#")[1] ?? ""}`, "content-type": "application/json" };
  return {
    async read() {
      const response = await fetch(`${url}/api/v1/inquiry`, { headers });
      return { status: response.status, body: await response.json() };
    },
    async send(path, body) {
      const response = await fetch(`${url}/api/v1/inquiry${path}`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      return response.status;
    },
  };
}
