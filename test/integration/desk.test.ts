import type { Case } from "../../src/api/contract/case.ts";
import type { Conversation } from "../../src/api/contract/conversation.ts";
import type { Preview } from "../../src/api/contract/template.ts";
import { type AgentClient, aChatPage, anAgent } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { type Instance, quickConfiguration, startInstance } from "../harness/start-instance.ts";

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
    await agent.send("POST", `/cases/${work.id}/close`);
    const row = await instance.running.wiring.store.cases.find(work.id as never);
    expect(row?.sealedPhone).toBeNull();
  });

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
    await page.see();
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
    await page.write("Wanneer is de balie open?");
    await eventually("an answer", async () => (await page.entries()).some(({ text }) => text.includes("reageert")));
  });

  it("ends a block when the warning it builds on is taken back, also before it has begun", async () => {
    const page = await aChatPage(instance.url);
    const conversationId = await warned(page);
    const { standing } = await agent.conversation(conversationId);
    await page.write(insult);
    await eventually("the closing notice", async () =>
      (await page.entries()).some(({ text }) => text.includes("Helaas zonder resultaat")),
    );
    expect((await agent.conversation(conversationId)).standing.state).toBe("closing");
    const reason = "De waarschuwing was onterecht";
    const { status } = await agent.send("POST", `/warnings/${standing.warnings[0]?.outboundId}/reverse`, { reason });
    expect(status).toBe(204);
    await page.see();
    const after = await agent.conversation(conversationId);
    expect(after.standing).toMatchObject({ state: "clean", blockedUntil: null });
    const notes = after.timeline.filter((item) => item.from === "record");
    expect(notes.filter((note) => note.type === "block-lifted")).toMatchObject([{ reason }]);
    expect(notes.some(({ type }) => type === "block-started")).toBe(false);
  });

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

  async function warned(page: ChatPage): Promise<string> {
    await page.write(insult);
    await eventually("the warning", async () =>
      (await page.entries()).some(({ text }) => text.includes("Dat accepteren we niet")),
    );
    await page.see();
    const residentId = await instance.running.wiring.store.residents.findByAlias({
      kind: "webchat-session",
      value: page.token,
    });
    const conversation =
      residentId && (await instance.running.wiring.store.conversations.latestOf(residentId, "webchat"));
    return conversation?.id ?? "";
  }

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

describe("texts that admins should not be able to save", () => {
  let instance: Instance;
  let admin: AgentClient;
  beforeAll(async () => {
    instance = await startInstance();
    admin = await anAgent(instance.url, instance.running, "admin");
  });
  afterAll(() => instance.stop());
  const fine = "Fijne dag.";

  it.each([
    ["bsn", "Fijne dag.\nUw BSN is 999900006."],
    ["iban", "Stort het op NL91ABNA0417164300."],
    ["phone-number", "Bel Anna op 06-12345678."],
  ])("a %s, which would go to everybody", async (name, u) => {
    const preview = await admin.send("POST", "/templates/closing/preview", { u, je: fine });
    const row = u.split("\n").length;
    expect(preview.body).toEqual({ outcome: "wrong", problem: { code: "personal-data", form: "u", row, name } });
    expect((await admin.send("POST", "/templates/closing/versions", { u, je: fine })).status).toBe(400);
  });

  it.each([
    '{{ (1..100000000) | join: "" }}',
    "{{ (1..100000000) }}",
    "{% if (1..100000000) contains 3 %}x{% endif %}",
    "{{ (1..90000) }}".repeat(100),
    '{{ gemeente.naam | replace: "e", "eeeeeeee" }}',
  ])("one that costs more than a text may: %s", async (u) => {
    const begin = Date.now();
    const preview = await admin.send("POST", "/templates/closing/preview", { u, je: fine });
    expect(preview).toMatchObject({ status: 200, body: { outcome: "wrong", problem: { code: "markup", form: "u" } } });
    expect(Date.now() - begin).toBeLessThan(2000);
    expect((await admin.send("POST", "/templates/closing/versions", { u, je: fine })).status).toBe(400);
  });

  it("shows the preview on the channel where the text gets longest", async () => {
    const text = { u: "Via {{ kanaal.naam }}: {{ kanaal.reden }}", je: fine };
    const { body } = await admin.send("POST", "/templates/closing/preview", text);
    const { municipality } = quickConfiguration();
    const longest = (["whatsapp", "webchat"] as const)
      .map((channel) => municipality.channels[channel])
      .map((facts) => `Via ${facts?.name}: ${facts?.privacyReason}`)
      .reduce((one, other) => (other.length > one.length ? other : one));
    expect((body as { u: string }).u).toContain(longest);
  });
});

describe("accounts", () => {
  it("answers 404 for nobody, and always keeps an admin", async () => {
    const instance = await startInstance();
    const [one, two] = [
      await anAgent(instance.url, instance.running, "admin"),
      await anAgent(instance.url, instance.running, "admin"),
    ];
    expect((await one.send("POST", "/agents/nobody/one-time-password")).status).toBe(404);
    expect((await one.send("PATCH", "/agents/nobody", { active: false })).status).toBe(404);
    const outcomes = await Promise.all([
      one.send("PATCH", `/agents/${two.id}`, { active: false }),
      two.send("PATCH", `/agents/${one.id}`, { active: false }),
    ]);
    expect(outcomes.map(({ status }) => status).filter((status) => status === 204).length).toBeLessThan(2);
    const { accounts } = instance.running.wiring;
    const admins = async () => (await accounts.list()).filter(({ active, role }) => active && role === "admin");
    expect((await admins()).length).toBeGreaterThan(0);
    for (const { id } of (await admins()).slice(1)) await accounts.setActive(id as never, false);
    const [last] = await admins();
    expect(await accounts.setActive(last?.id as never, false)).toBe("last-admin");
    await instance.stop();
  });
});

describe("who may read the metrics", () => {
  const read = (url: string, headers = {}) => fetch(`${url}/metrics`, { headers }).then(({ status }) => status);

  it("is this machine, past every proxy, when there is no token", async () => {
    const instance = await startInstance();
    expect(await read(instance.url)).toBe(200);
    expect(await read(instance.url, { "x-forwarded-for": "203.0.113.9" })).toBe(404);
    await instance.stop();
  });

  it("is who shows the token, when there is one", async () => {
    const instance = await startInstance({ settings: { METRICS_TOKEN: "geheim-woord" } });
    expect(await read(instance.url)).toBe(404);
    expect(await read(instance.url, { authorization: "Bearer geheim-woorD" })).toBe(404);
    expect(await read(instance.url, { authorization: "Bearer geheim-woord" })).toBe(200);
    await instance.stop();
  });
});

describe("who may do what", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());
  const call = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    fetch(`${instance.url}/api/v1${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body ? { body } : {}),
    });

  it("shows nothing to who is not signed in, as a problem document", async () => {
    for (const path of [
      "/cases",
      "/session",
      "/templates",
      "/agents",
      "/live",
      "/conversations/11111111-1111-4111-8111-111111111111",
    ]) {
      const response = await call("GET", path);
      expect([path, response.status, response.headers.get("content-type")]).toEqual([
        path,
        401,
        "application/problem+json; charset=utf-8",
      ]);
    }
  });

  it("lets a one-time password only be replaced", async () => {
    const { oneTimePassword } = await instance.running.wiring.accounts.create({
      name: "Nieuw",
      username: "nieuw",
      role: "agent",
    });
    const signIn = await call("POST", "/session", {}, JSON.stringify({ username: "nieuw", password: oneTimePassword }));
    const cookie = signIn.headers
      .getSetCookie()
      .map((value) => value.split(";")[0])
      .join("; ");
    expect(signIn.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await call("GET", "/cases", { cookie })).status).toBe(403);
    expect(await (await call("GET", "/session", { cookie })).json()).toMatchObject({ passwordExpired: true });
    expect(
      (await call("PUT", "/session/password", { cookie }, JSON.stringify({ current: oneTimePassword, next: "kort" })))
        .status,
    ).toBe(400);
  });

  it("refuses a change that another website asks for", async () => {
    const agent = await anAgent(instance.url, instance.running);
    const { status } = await agent.send("POST", "/cases/11111111-1111-4111-8111-111111111111/claim", undefined, {
      origin: "https://elders.example",
    });
    expect(status).toBe(403);
    expect(
      (
        await agent.send("POST", "/cases/11111111-1111-4111-8111-111111111111/claim", undefined, {
          origin: instance.url,
        })
      ).status,
    ).toBe(404);
  });

  it("puts out who is switched off, at once", async () => {
    const admin = await anAgent(instance.url, instance.running, "admin");
    const agent = await anAgent(instance.url, instance.running);
    expect((await agent.send("GET" as "POST", "/cases")).status).toBe(200);
    expect((await agent.send("PATCH", `/agents/${admin.id}`, { active: false })).status).toBe(403);
    expect((await admin.send("PATCH", `/agents/${agent.id}`, { active: false })).status).toBe(204);
    expect((await agent.send("GET" as "POST", "/cases")).status).toBe(401);
  });

  it("makes guessing a password slow", async () => {
    const tries = [];
    for (let i = 0; i < 12; i++)
      tries.push(
        (await call("POST", "/session", {}, JSON.stringify({ username: "beheerder", password: `gok-${i}` }))).status,
      );
    expect(tries.at(-1)).toBe(429);
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
    await page.see();
    await page.write(insult);
    const block = await eventually("the proposal of a block", async () =>
      (await agent.cases()).find(({ proposal }) => proposal?.kind === "block"),
    );
    expect((await agent.send("POST", `/cases/${block.id}/decline-sanction`, { reason: "Viel mee" })).status).toBe(204);
    expect((await agent.conversation(block.conversationId)).standing.state).toBe("warned");
    expect((await page.entries()).filter(({ from }) => from === "bot")).toHaveLength(1);
  });
});
