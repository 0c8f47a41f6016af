import { approvedTemplate, graphOptions, whatsAppSettings } from "../../harness/start-instance.ts";
import { type GraphApi, startGraphApi } from "../../stand-ins/graph-api/graph-api.ts";
import { publishedRules } from "../../stand-ins/graph-api/send-rules.ts";

describe("the stand-in of the Graph API, by its published rules", () => {
  const person = "31612345678";
  let moment = new Date("2026-11-24T10:00:00+01:00").getTime();
  let graph: GraphApi;
  beforeEach(async () => {
    graph = await startGraphApi({ ...graphOptions(9), now: () => new Date(moment) });
  });
  afterEach(() => graph.stop());

  const number = whatsAppSettings.WHATSAPP_PHONE_NUMBER_ID;
  const token = whatsAppSettings.WHATSAPP_ACCESS_TOKEN;
  async function call(edge: string, body: object, change: { version?: string; token?: string; method?: string } = {}) {
    const answer = await fetch(`${graph.url}/${change.version ?? "v25.0"}/${number}/${edge}`, {
      method: change.method ?? "POST",
      headers: { authorization: `Bearer ${change.token ?? token}`, "content-type": "application/json" },
      body: JSON.stringify({ messaging_product: "whatsapp", ...body }),
    });
    const content = (await answer.json()) as { error?: { code: number } };
    return content.error?.code ?? answer.status;
  }
  const send = (to = person, change = {}) =>
    call("messages", { recipient_type: "individual", to, type: "text", text: { body: "Hallo" } }, change);
  // Nobody takes the webhook here: what counts is that they wrote.
  const wrote = (phone = person) => void graph.write({ phone, text: "hallo" });

  it("knows its own token, number and versions, and nothing else", async () => {
    wrote();
    expect(await send(person, { token: "another" })).toBe(190);
    expect(await send(person, { version: "v9.0" })).toBe(2500);
    expect(await send(person, { version: "messages" })).toBe(2500);
    expect(await send()).toBe(200);
  });

  it("takes one message in six seconds to one person, and only within a day of theirs", async () => {
    expect(await send()).toBe(131047);
    wrote();
    expect(await send()).toBe(200);
    moment += publishedRules.pairMilliseconds - 100;
    expect(await send()).toBe(131056);
    moment += 200;
    expect(await send()).toBe(200);
    moment += publishedRules.windowMilliseconds;
    expect(await send()).toBe(131047);
  });

  it("takes a template that was approved, at any time, and no other", async () => {
    const { name, language } = approvedTemplate;
    const sendTemplate = (template: object) =>
      call("messages", { recipient_type: "individual", to: person, type: "template", template });
    expect(await sendTemplate({ name: "onbekend", language: { code: language } })).toBe(132001);
    expect(await sendTemplate({ name, language: { code: "en" } })).toBe(132001);
    expect(await sendTemplate({ name })).toBe(100);
    const components = [{ type: "body", parameters: [{ type: "text", text: "x" }] }];
    expect(await sendTemplate({ name, language: { code: language }, components })).toBe(132000);
    expect(await sendTemplate({ name, language: { code: language } })).toBe(200);
    expect(graph.accepted).toMatchObject([{ isTemplate: true, text: approvedTemplate.body }]);
    expect(await sendTemplate({ name, language: { code: language } })).toBe(131056);
    moment += publishedRules.pairMilliseconds + 100;
    expect(await send()).toBe(131047);
  });

  it("counts what comes in and what goes out together", async () => {
    for (let i = 0; i < publishedRules.perSecond - 1; i++) wrote(`316000000${i}`);
    wrote();
    expect(await send()).toBe(130429);
    moment += 1001;
    expect(await send()).toBe(200);
  });

  it("blocks only who wrote within a day, and takes nothing for who is blocked", async () => {
    const block = { block_users: [{ user: person }] };
    expect(await call("block_users", block)).toBe(139100);
    wrote();
    expect(await call("block_users", block)).toBe(200);
    expect(await send()).toBe(131026);
    expect(await call("block_users", block, { method: "DELETE" })).toBe(200);
    expect(await send()).toBe(200);
  });
});
