import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { home } from "../../src/config/configuration.ts";
import { freePort } from "../harness/free-port.ts";
import { runToEnd, startProcess } from "../harness/start-process.ts";

const aFolder = () => mkdtempSync(join(tmpdir(), "berichtwacht-start-"));

/** What is wrong is said in one line, without a stack trace, and the program ends with code 1. */
async function assertRefused(settings: Record<string, string>, message: RegExp): Promise<void> {
  const { code, stderr } = await runToEnd(["start"], settings);
  const lines = stderr
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("Building Berichtwacht"));
  expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringMatching(message)] });
}

describe("starting", () => {
  it("is refused on a busy port", async () => {
    const busy = createServer().listen(0);
    const { port } = busy.address() as AddressInfo;
    await assertRefused(
      { DATA_DIR: aFolder(), PORT: String(port) },
      new RegExp(`^PORT is ${port}, and another program already uses it\\. `),
    );
    busy.close();
  });

  it("is refused when the data folder cannot be made", async () => {
    const file = join(aFolder(), "a-file");
    writeFileSync(file, "");
    await assertRefused({ DATA_DIR: join(file, "data") }, /^DATA_DIR is ".*", and that folder cannot be written\. /);
    const locked = join(aFolder(), "locked");
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    // The superuser may write anywhere.
    if (process.getuid?.() !== 0) await assertRefused({ DATA_DIR: locked }, /^DATA_DIR is /);
  });

  it("is refused, and soon, where no folder can be made", async () => {
    if (process.platform === "linux") await assertRefused({ DATA_DIR: "/proc/berichtwacht/data" }, /^DATA_DIR is /);
  }, 20_000);

  it("is refused when the place of the embedded database is taken by a file", async () => {
    const dataDir = aFolder();
    writeFileSync(join(dataDir, "database"), "");
    await assertRefused(
      { DATA_DIR: dataDir, PORT: String(await freePort()) },
      /^DATA_DIR: the embedded database cannot/,
    );
  });

  it("is refused with half of a channel's settings", async () => {
    await assertRefused(
      { DATA_DIR: aFolder(), META_APP_SECRET: "secret-secret" },
      /^WhatsApp is half set up: META_VERIFY_TOKEN, WHATSAPP_PHONE_NUMBER_ID, WHATSAPP_ACCESS_TOKEN missing\./,
    );
  });

  it("is refused when the database or Redis is not there", async () => {
    const port = await freePort();
    const key = Buffer.alloc(32).toString("base64");
    await assertRefused(
      { DATABASE_URL: `postgres://user:geheim@127.0.0.1:${port}/x`, MASTER_KEY: key },
      new RegExp(`^DATABASE_URL: the database at 127\\.0\\.0\\.1:${port} cannot be used \\(ECONNREFUSED\\)`),
    );
  });

  it("is refused with a wrong key in a YAML file", async () => {
    const root = aFolder();
    for (const folder of ["config", "templates", "bin", "dist"])
      cpSync(join(home, folder), join(root, folder), { recursive: true });
    for (const name of ["node_modules", "package.json"]) symlinkSync(join(home, name), join(root, name));
    writeFileSync(join(root, "config/policy.yaml"), "mode: automatic\nladders: {}\n");
    const { code, stderr } = await runToEnd(["start"], { DATA_DIR: aFolder() }, "", join(root, "bin/berichtwacht.js"));
    expect({ code, stderr: stderr.trim().split("\n") }).toEqual({
      code: 1,
      stderr: [expect.stringMatching(/^config\/policy\.yaml: ladder is missing/)],
    });
    rmSync(root, { recursive: true, force: true });
  });

  it("is refused as a second process on the same data folder, and with another master key", async () => {
    const dataDir = aFolder();
    const first = await startProcess({ DATA_DIR: dataDir, PORT: String(await freePort()) });
    await assertRefused(
      { DATA_DIR: dataDir, PORT: String(await freePort()) },
      /^DATA_DIR is ".*", and process \d+ is using it\. /,
    );
    expect(await first.stop()).toBe(0);
    await assertRefused(
      { DATA_DIR: dataDir, PORT: String(await freePort()), MASTER_KEY: Buffer.alloc(32, 9).toString("base64") },
      /^This database was made with another master key\./,
    );
  });

  it("prints the addresses and a one-time password until that has been used, and keeps everything", async () => {
    const settings = { DATA_DIR: aFolder(), PORT: String(await freePort()) };
    const url = `http://localhost:${settings.PORT}`;
    const password = (stdout: string) => /One-time password\s+(\S+)/.exec(stdout)?.[1] ?? "";
    const signIn = async (word: string) =>
      fetch(`${url}/api/v1/session`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ username: "beheerder", password: word }),
      });

    const first = await startProcess(settings);
    expect(first.output().stdout).toContain(`${url}/chat`);
    expect(first.output().stdout).toContain(`${url}/\n`);
    const one = password(first.output().stdout);
    await first.kill();

    const second = await startProcess(settings);
    const two = password(second.output().stdout);
    expect([two.length > 10, two === one]).toEqual([true, false]);
    expect((await signIn(one)).status).toBe(401);
    const cookie = (await signIn(two)).headers
      .getSetCookie()
      .map((value) => value.split(";")[0])
      .join("; ");
    const change = await fetch(`${url}/api/v1/session/password`, {
      method: "PUT",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ current: two, next: "een-eigen-wachtwoord" }),
    });
    expect(change.status).toBe(204);
    expect(await second.stop()).toBe(0);

    const third = await startProcess(settings);
    expect(password(third.output().stdout)).toBe("");
    expect((await signIn("een-eigen-wachtwoord")).status).toBe(204);
    expect(await third.stop()).toBe(0);
    expect((await runToEnd(["verify-audit"], settings)).stdout).toContain("0 not in order");
    expect((await runToEnd(["migrate"], settings)).code).toBe(0);
  });
});

describe("commands", () => {
  it("detect answers every line, a bad one with what is wrong with it", async () => {
    const { code, stdout } = await runToEnd(
      ["detect"],
      {},
      '{"text":"👋 mijn bsn is 999900006"}\nnope\n{"tekst":"x"}\n{"text":"","previous":["a"]}\n',
    );
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines[0]).toMatchObject({
      findings: [{ kind: "personal-data", type: "bsn", start: 15, end: 24, confidence: "certain" }],
      redacted: "👋 mijn bsn is [BSN]",
    });
    expect(lines[1]).toEqual({ error: "line 2: is not JSON" });
    expect(lines[2]).toMatchObject({ error: expect.stringMatching(/^line 3: text: /) });
    expect(lines[3]).toMatchObject({ findings: [], redacted: "" });
  });

  it("decide plays conversations, each with its own history", async () => {
    const line = (conversation: string, minute: number, text: string) =>
      JSON.stringify({
        conversation,
        channel: "whatsapp",
        at: `2026-11-24T10:${String(minute).padStart(2, "0")}:00+01:00`,
        text,
      });
    const input = [
      line("a", 0, "jij bent een klootzak"),
      line("b", 1, "Wanneer is de balie open?"),
      line("a", 2, "rot op"),
      line("a", 4, "hallo?"),
      line("b", 5, "en morgen?"),
    ].join("\n");
    const { code, stdout } = await runToEnd(["decide"], {}, input);
    const answers = stdout
      .trim()
      .split("\n")
      .map((answer) => JSON.parse(answer));
    expect(code).toBe(0);
    expect(
      answers.map(({ conversation, rule, actions }) => [
        conversation,
        rule,
        ...actions.map((action: { kind: string }) => action.kind),
      ]),
    ).toEqual([
      ["a", "abuse", "warn"],
      ["b", "question", "reply", "escalate"],
      ["a", "abuse", "block", "escalate"],
      ["a", "blocked", "ignore"],
      ["b", "question", "escalate"],
    ]);
    expect(answers[2].actions[0].until).toBe("2027-05-23T09:02:00.000Z");
    expect(answers[0].replies[0]).toContain("een belediging");
    expect(answers[3].replies).toEqual([]);
  });

  it("refuses a command it does not know, with the ones it does", async () => {
    expect(await runToEnd(["dans"])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^"dans" is no command\. Known: start, detect, decide/),
    });
  });
});
