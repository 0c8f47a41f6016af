import type { Template } from "../../src/api/contract/template.ts";
import { type AgentClient, anAgent } from "../harness/api-client.ts";
import { type Instance, quickConfiguration, startInstance } from "../harness/start-instance.ts";

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
    ["phone-number", "Bel Anna op +31 (0)6 12 34 56 78."],
    ["phone-number", "Bel Anna op +32 470 12 34 56."],
    ["phone-number", "Bel Anna op +49 1512 3456789."],
  ])("a %s, which would go to everybody", async (name, u) => {
    const preview = await admin.send("POST", "/templates/closing/preview", { u, je: fine });
    const row = u.split("\n").length;
    expect(preview.body).toEqual({ outcome: "wrong", problem: { code: "personal-data", form: "u", row, name } });
    expect((await admin.send("POST", "/templates/closing/versions", { u, je: fine })).status).toBe(400);
  });

  it.each([
    "Bel Jeugdzorg op 088-1234567.",
    "Bel het sociaal team op (0316) 123 456 of +31 316 123456.",
    "Bel 14 0316, 0800-0113 of 112.",
    "Bel onze buren in Mechelen: +32 15 29 76 55.",
    "Mail jeugdteam@duiven.nl, of kom langs: Koningsplein 2, 6921 AB Duiven.",
  ])("but may name how a department is reached: %s", async (u) => {
    const preview = await admin.send("POST", "/templates/closing/preview", { u, je: fine });
    expect(preview.body).toMatchObject({ outcome: "fine" });
  });

  it.each([
    '{{ (1..100000000) | join: "" }}',
    "{{ (1..100000000) }}",
    "{% if (1..100000000) contains 3 %}x{% endif %}",
    "{{ (1..90000) }}".repeat(100),
    '{{ gemeente.naam | replace: "e", "eeeeeeee" }}',
  ])("one that costs more than a text may: %s", async (u) => {
    const preview = await admin.send("POST", "/templates/closing/preview", { u, je: fine });
    expect(preview).toMatchObject({ status: 200, body: { outcome: "wrong", problem: { code: "markup", form: "u" } } });
    expect((await admin.send("POST", "/templates/closing/versions", { u, je: fine })).status).toBe(400);
  });

  it("but may save every text as it is", async () => {
    for (const { name, u, je } of await admin.get<Template[]>("/templates"))
      expect([name, (await admin.send("POST", `/templates/${name}/preview`, { u, je })).body]).toEqual([
        name,
        expect.objectContaining({ outcome: "fine" }),
      ]);
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
