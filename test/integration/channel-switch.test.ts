import type { Channel } from "../../src/api/contract/channel.ts";
import { run } from "../../src/app/run.ts";
import { ConfigError } from "../../src/config/config-error.ts";
import { readConfiguration } from "../../src/config/configuration.ts";
import { settingsFrom } from "../../src/config/environment.ts";
import { type AgentClient, aChatPage, anAgent } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, silent, startInstance } from "../harness/start-instance.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

describe("a channel that is switched off", () => {
  let instance: Instance;
  let agent: AgentClient;
  let admin: AgentClient;
  beforeAll(async () => {
    instance = await startInstance();
    agent = await anAgent(instance.url, instance.running);
    admin = await anAgent(instance.url, instance.running, "admin");
  });
  afterAll(() => instance.stop());

  const turn = (who: AgentClient, off: boolean, reason = "een datalek bij de leverancier") =>
    who.send("POST", "/channels/whatsapp/switch", { off, reason });
  const whatsapp = async () => (await agent.get<Channel[]>("/channels")).find(({ channel }) => channel === "whatsapp");
  const sentTo = (phone: string) => instance.graph.accepted.filter(({ recipient }) => recipient === phone);

  it("is switched by an admin alone, with a reason without personal data", async () => {
    expect((await turn(agent, true)).status).toBe(403);
    expect((await turn(admin, true, "x")).status).toBe(400);
    expect(await turn(admin, true, "bsn 999900006 gelekt")).toMatchObject({
      status: 400,
      body: { code: "personal-data" },
    });
    expect((await admin.send("POST", "/channels/telegram/switch", { off: true, reason: "test" })).status).toBe(404);
    expect((await whatsapp())?.off).toBeNull();
  });

  it("lets nothing leave, of the bot or of people, and takes in what comes all the same", async () => {
    expect((await turn(admin, true)).status).toBe(204);
    expect((await whatsapp())?.off).toMatchObject({ reason: "een datalek bij de leverancier" });

    const phone = aPhone();
    await writeAndSettle(instance, { phone, text: "ik wil niet meer leven" });
    const work = await eventually("the case", async () =>
      (await agent.cases()).find(({ reason, channel }) => reason === "distress" && channel === "whatsapp"),
    );
    const { timeline } = await agent.conversation(work.conversationId);
    expect(timeline[0]).toMatchObject({
      decision: {
        rule: "distress",
        because: expect.arrayContaining(["channel-off"]),
        protocol: expect.arrayContaining(["B15"]),
      },
    });
    await agent.send("POST", `/cases/${work.id}/claim`);
    expect(await agent.send("POST", `/cases/${work.id}/replies`, { text: "Ik bel u nu." })).toMatchObject({
      status: 409,
      body: { code: "channel-off" },
    });
    const suspicion = { type: "insult", severity: 2 };
    expect((await agent.send("POST", `/cases/${work.id}/second-opinions`, suspicion)).status).toBe(201);
    const agreement = { agrees: true, reason: "Zo is het bedoeld" };
    expect(await admin.send("POST", `/cases/${work.id}/second-opinions/answer`, agreement)).toMatchObject({
      status: 409,
      body: { code: "channel-off" },
    });
    expect(sentTo(phone)).toEqual([]);
  });

  it("holds up no other channel", async () => {
    const page = await aChatPage(instance.url);
    await page.write("Wanneer is de balie open?");
    await eventually("an answer in the web chat", async () =>
      (await page.entries()).some(({ from }) => from === "bot"),
    );
  });

  it("answers again once it is switched on", async () => {
    expect((await turn(admin, false, "de leverancier heeft het opgelost")).status).toBe(204);
    expect((await whatsapp())?.off).toBeNull();
    const phone = aPhone();
    await writeAndSettle(instance, { phone, text: "Wanneer is de balie open?" });
    expect(sentTo(phone)).toHaveLength(1);
  });
});

it("a channel that nobody has an agreement for does not start, and the refusal says what is missing", async () => {
  const configuration = readConfiguration("duiven");
  const processors = { ...configuration.processors, released: {} };
  const settings = settingsFrom({ DATA_DIR: temporaryFolder(), PORT: String(await freePort()) });
  await expect(run(settings, { ...configuration, processors }, silent)).rejects.toThrow(
    new ConfigError(
      "config/processors.yaml: webchat is not released: give the days of its DPIA and security check, or let it look on with modes: { webchat: shadow } in config/policy.yaml.",
    ),
  );
});
