import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { startInstance } from "../harness/start-instance.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const execute = promisify(execFile);
const dataDir = temporaryFolder();
const policy = readFileSync("config/policy.yaml", "utf8");

async function run(...words: readonly string[]): Promise<string> {
  const { stdout } = await execute("npx", ["tsx", "src/app/main.ts", ...words], {
    env: { ...process.env, DATA_DIR: dataDir },
  });
  return stdout;
}

function replay(rules: string): Promise<string> {
  const file = join(dataDir, "other-policy.yaml");
  writeFileSync(file, rules);
  return run("replay", "--rules", file);
}

beforeAll(async () => {
  const { now } = aClock(new Date("2026-11-24T10:00:00+01:00"));
  const instance = await startInstance({ dataDir, now });
  const [rude, asking] = [aPhone(), aPhone()];
  await writeAndSettle(instance, { phone: rude, text: "jij bent echt een klootzak", at: now() });
  await writeAndSettle(instance, { phone: rude, text: "rot toch op sukkel", at: now() });
  for (const text of ["Hoe laat is de balie open?", "Wanneer komt het oud papier?", "Waar is de milieustraat?"])
    await writeAndSettle(instance, { phone: aPhone(), text, at: now() });
  await writeAndSettle(instance, { phone: aPhone(), text: "prima", at: now() });
  const { conversationId } = await writeAndSettle(instance, {
    phone: asking,
    text: "Wanneer is de balie open? Mijn bsn is 123456782",
    at: now(),
  });
  const agent = await anAgent(instance.url, instance.running);
  const work = (await agent.cases()).find((found) => found.conversationId === conversationId);
  await agent.send("POST", `/cases/${work?.id}/claim`);
  await agent.send("POST", `/cases/${work?.id}/replies`, { text: "De balie is open tot vijf uur." });
  await instance.settled();
  await instance.stop();
});

describe("replay", () => {
  it("finds nothing to change under the same rules", async () => {
    expect(await replay(policy)).toBe("7 messages played, 0 with another outcome.\n");
  });

  it("prints which outcomes would change, without a word of a resident", async () => {
    const printed = await replay(policy.replace(/^mode: automatic$/m, "mode: confirm"));
    expect(printed).toContain("abuse-warning 2  ->  case doubtful-abuse with a proposed warn");
    expect(printed).toContain("7 messages played, 2 with another outcome.");
    expect(printed).not.toMatch(/klootzak|balie/);
  });

  it("says what is wrong with the file", async () => {
    await expect(replay("mode: sometimes\n")).rejects.toThrow(/other-policy.yaml:1: mode is "sometimes"/);
  });
});

describe("report", () => {
  it("counts what came in, what the bot did alone and what staff did, and hides small numbers", async () => {
    const report = JSON.parse(await run("report", "--from", "2026-11-01", "--until", "2026-12-01"));
    expect(report).toMatchObject({
      conversations: 6,
      handledByBot: "<5",
      staffActionsPerConversation: 0.33,
      handOversPerConversation: 0,
      medianFirstAnswerMinutes: 0,
      promises: { work: 5, lapsed: 0 },
      messagesByHour: [{ hour: 10, messages: 7 }],
    });
    expect(report.messagesByRule).toContainEqual({ channel: "whatsapp", rule: "question", messages: "<5" });
    expect(JSON.stringify(report)).not.toMatch(/balie|klootzak|3160/);
  });

  it("tells of each good that the protocol protects, with figures of its own", async () => {
    const { goods } = JSON.parse(await run("report", "--from", "2026-11-01", "--until", "2026-12-01"));
    expect(goods).toEqual({
      privacy: { messages: "<5", withPersonalData: "<5" },
      "house-style": { messages: "<5", approvedTexts: expect.anything(), answersOfStaff: "<5" },
      protection: {
        messages: "<5",
        warnings: "<5",
        closings: "<5",
        blocks: "<5",
        warningsTakenBack: 0,
        blocksLifted: 0,
        blocksUpheld: 0,
      },
    });
  });

  it("is empty over days on which nothing happened", async () => {
    const report = JSON.parse(await run("report", "--from", "2026-01-01", "--until", "2026-02-01"));
    expect(report).toMatchObject({
      conversations: 0,
      handledByBot: 0,
      messagesByRule: [],
      medianFirstAnswerMinutes: null,
    });
  });

  it("says what it needs", async () => {
    await expect(run("report", "--from", "yesterday")).rejects.toThrow(/report: give --from and --until/);
  });
});
