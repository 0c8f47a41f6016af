import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { claimDataFolder } from "../../src/app/data-folder.ts";
import { home } from "../../src/config/configuration.ts";
import { newDatabaseIn } from "../harness/embedded-database.ts";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { aDatabase, aRedis, describeWith, postgresUrl, redisUrl } from "../harness/services.ts";
import { runToEnd, startProcess } from "../harness/start-process.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

/** Another installation of the same program, whose files a test may change. */
function aCopy(): string {
  const root = temporaryFolder();
  for (const folder of ["config", "templates", "bin", "dist"])
    cpSync(join(home, folder), join(root, folder), { recursive: true });
  for (const name of ["node_modules", "package.json"]) symlinkSync(join(home, name), join(root, name));
  return root;
}

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
      { DATA_DIR: temporaryFolder(), PORT: String(port) },
      new RegExp(`^PORT is ${port}, and another program already uses it\\. `),
    );
    busy.close();
  });

  it("is refused when the data folder cannot be made", async () => {
    const file = join(temporaryFolder(), "a-file");
    writeFileSync(file, "");
    await assertRefused({ DATA_DIR: join(file, "data") }, /^DATA_DIR is ".*", and that folder cannot be written\. /);
    const locked = join(temporaryFolder(), "locked");
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    // The superuser may write anywhere.
    if (process.getuid?.() !== 0) await assertRefused({ DATA_DIR: locked }, /^DATA_DIR is /);
  });

  it("is refused, and soon, where no folder can be made", async () => {
    if (process.platform === "linux") await assertRefused({ DATA_DIR: "/proc/berichtwacht/data" }, /^DATA_DIR is /);
  }, 20_000);

  it("is refused when the place of the embedded database is taken by a file", async () => {
    const dataDir = temporaryFolder();
    writeFileSync(join(dataDir, "database"), "");
    await assertRefused(
      { DATA_DIR: dataDir, PORT: String(await freePort()) },
      /^DATA_DIR: the embedded database cannot/,
    );
  });

  it("is refused when the keys of hours or the master key cannot be where they belong", async () => {
    const [files, folders] = [temporaryFolder(), temporaryFolder()];
    await newDatabaseIn(files);
    writeFileSync(join(files, "hour-keys"), "");
    await assertRefused(
      { DATA_DIR: files, PORT: String(await freePort()) },
      /^DATA_DIR is ".*", and ".*hour-keys" cannot be used: a file stands where a folder has to be \(ENOTDIR\)\. Move /,
    );
    mkdirSync(join(folders, "master.key"));
    await assertRefused(
      { DATA_DIR: folders, PORT: String(await freePort()) },
      /^DATA_DIR is ".*", and ".*master\.key" cannot be used: it is a folder \(EISDIR\)\. Put /,
    );
    const { code, stderr } = await runToEnd(["verify-audit"], { DATA_DIR: files });
    expect([code, stderr.trim().split("\n").length]).toEqual([1, 1]);
  });

  it("is refused when a text is a folder", async () => {
    const root = aCopy();
    mkdirSync(join(root, "templates/mine.md"));
    const { code, stderr } = await runToEnd(
      ["start"],
      { DATA_DIR: temporaryFolder() },
      "",
      join(root, "bin/berichtwacht.js"),
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "templates/mine.md: it is a folder (EISDIR). Put the file back in its place.\n",
    });
  });

  it("builds again what a build that was interrupted left, and when the pages are gone", async () => {
    const root = aCopy();
    const program = join(root, "bin/berichtwacht.js");
    mkdirSync(join(root, "src/app"), { recursive: true });
    // As good as a build: says that it ran, and makes what has to be there.
    const builds = `
      import { mkdirSync, writeFileSync } from "node:fs";
      export const stamp = new URL("../dist/complete", import.meta.url).pathname;
      export function build() {
        process.stderr.write("built\\n");
        mkdirSync(new URL("../dist/console", import.meta.url), { recursive: true });
        for (const name of ["complete", "console/index.html", "console/chat.html"])
          writeFileSync(new URL("../dist/" + name, import.meta.url), "");
      }`;
    writeFileSync(join(root, "bin/build.js"), builds);
    const isBuiltBefore = async () => (await runToEnd(["help"], {}, "", program)).stderr.includes("built");
    rmSync(join(root, "dist/complete"), { force: true });
    expect(await isBuiltBefore()).toBe(true);
    expect(await isBuiltBefore()).toBe(false);
    rmSync(join(root, "dist/console"), { recursive: true });
    expect(await isBuiltBefore()).toBe(true);
    rmSync(join(root, "dist/complete"));
    expect(await isBuiltBefore()).toBe(true);
  });

  it("is refused with half of a channel's settings", async () => {
    await assertRefused(
      { DATA_DIR: temporaryFolder(), META_APP_SECRET: "secret-secret" },
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
    const root = aCopy();
    writeFileSync(join(root, "config/policy.yaml"), "mode: automatic\nladders: {}\n");
    const { code, stderr } = await runToEnd(
      ["start"],
      { DATA_DIR: temporaryFolder() },
      "",
      join(root, "bin/berichtwacht.js"),
    );
    expect({ code, stderr: stderr.trim().split("\n") }).toEqual({
      code: 1,
      stderr: [expect.stringMatching(/^config\/policy\.yaml:\d+: ladder is missing: must be a group of settings\./)],
    });
  });

  it("is refused as a second process on the same data folder, and with another master key", async () => {
    const dataDir = temporaryFolder();
    await newDatabaseIn(dataDir);
    const first = await startProcess({ DATA_DIR: dataDir, PORT: String(await freePort()) });
    await assertRefused(
      { DATA_DIR: dataDir, PORT: String(await freePort()) },
      /^DATA_DIR is ".*", and another process is using it\. /,
    );
    expect(await first.stop()).toBe(0);
    await assertRefused(
      { DATA_DIR: dataDir, PORT: String(await freePort()), MASTER_KEY: Buffer.alloc(32, 9).toString("base64") },
      /^This database was made with another master key\./,
    );
  });

  it("starts after a power cut, whatever number the process before had", async () => {
    const settings = { DATA_DIR: temporaryFolder(), PORT: String(await freePort()) };
    await newDatabaseIn(settings.DATA_DIR);
    await (await startProcess(settings)).kill();
    // Numbers start anew after a power cut: this one is in use by somebody else.
    writeFileSync(join(settings.DATA_DIR, "in-use"), "1\n");
    expect(readdirSync(settings.DATA_DIR).filter((name) => name.startsWith("in-use-"))).toHaveLength(1);
    const second = await startProcess(settings);
    expect(await second.stop()).toBe(0);
    expect(readdirSync(settings.DATA_DIR).filter((name) => name.startsWith("in-use-"))).toEqual([]);
  });

  it("lets one of several that claim a folder at the same moment have it, or none", async () => {
    const folder = temporaryFolder();
    const claims = await Promise.allSettled(Array.from({ length: 6 }, () => claimDataFolder(folder)));
    const held = claims.filter((claim) => claim.status === "fulfilled");
    expect(held.length).toBeLessThanOrEqual(1);
    for (const { value: release } of held) await release();
    await (await claimDataFolder(folder))();
  });

  it("prints the addresses, and once a one-time password; another has to be asked for", async () => {
    const settings = { DATA_DIR: temporaryFolder(), PORT: String(await freePort()) };
    const url = `http://localhost:${settings.PORT}`;
    const password = (stdout: string) => /One-time password(?: of \S+)?:?\s+(\S+)/.exec(stdout)?.[1] ?? "";
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
    expect(password(second.output().stdout)).toBe("");
    expect(second.output().stdout).toContain("npm run reset-password -- beheerder");
    expect((await signIn(one)).status).toBe(204);
    expect(await second.stop()).toBe(0);

    const two = password((await runToEnd(["reset-password", "beheerder"], settings)).stdout);
    expect([two.length > 10, two === one]).toEqual([true, false]);
    expect(await runToEnd(["reset-password", "nobody"], settings)).toMatchObject({
      code: 1,
      stderr: 'reset-password: "nobody" has no account. Known: beheerder.\n',
    });

    const third = await startProcess(settings);
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
    expect(await third.stop()).toBe(0);

    const fourth = await startProcess(settings);
    expect(fourth.output().stdout).not.toMatch(/password/);
    expect((await signIn("een-eigen-wachtwoord")).status).toBe(204);
    expect(await fourth.stop()).toBe(0);
    expect((await runToEnd(["verify-audit"], settings)).stdout).toContain("0 not in order");
    expect((await runToEnd(["migrate"], settings)).code).toBe(0);
  }, 180_000);

  it("stops through npm too", async () => {
    const settings = { DATA_DIR: temporaryFolder(), PORT: String(await freePort()) };
    await newDatabaseIn(settings.DATA_DIR);
    const { PATH = "", HOME = "" } = process.env;
    const npm = spawn("npm", ["start"], { cwd: home, env: { PATH, HOME, ...settings }, stdio: "ignore" });
    const ended = new Promise((resolve) => npm.once("exit", resolve));
    const answers = () =>
      fetch(`http://127.0.0.1:${settings.PORT}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await eventually("ready", answers, 60_000);
    npm.kill("SIGTERM");
    await ended;
    expect(await answers()).toBe(false);
    await (await claimDataFolder(settings.DATA_DIR))();
  }, 180_000);
});

const servers = [
  ["TEST_DATABASE_URL", postgresUrl],
  ["TEST_REDIS_URL", redisUrl],
] as const;

describeWith(servers, "starting on servers", () => {
  let database: Awaited<ReturnType<typeof aDatabase>>;
  let settings: Record<string, string>;
  beforeEach(async () => {
    database = await aDatabase();
    const MASTER_KEY = Buffer.alloc(32, 5).toString("base64");
    settings = { DATABASE_URL: database.url, REDIS_URL: await aRedis(), MASTER_KEY, DATA_DIR: temporaryFolder() };
  });
  // Fails when anybody is still connected.
  afterEach(() => database.drop());

  it("is refused with a wrong text, and with another master key, and then ends", async () => {
    const root = aCopy();
    const text = join(root, "templates/abuse-warning.md");
    writeFileSync(text, readFileSync(text, "utf8").replace("{{ gedrag }}", "{{ gedragg }}"));
    const program = join(root, "bin/berichtwacht.js");
    const wrongText = await runToEnd(["start"], { ...settings, PORT: String(await freePort()) }, "", program);
    expect(wrongText).toMatchObject({ code: 1, stderr: expect.stringMatching(/^[^\n]*gedragg[^\n]*\n$/) });

    expect((await runToEnd(["migrate"], settings)).code).toBe(0);
    const process = await startProcess({ ...settings, PORT: String(await freePort()) });
    expect(await process.stop()).toBe(0);
    const MASTER_KEY = Buffer.alloc(32, 6).toString("base64");
    await assertRefused(
      { ...settings, MASTER_KEY, PORT: String(await freePort()) },
      /^This database was made with another master key\./,
    );
  }, 180_000);

  it("makes the first admin once when processes start together, and no worker prints a password", async () => {
    const [api, other, worker] = await Promise.all([
      startProcess({ ...settings, PORT: String(await freePort()) }, "api"),
      startProcess({ ...settings, PORT: String(await freePort()) }, "api"),
      startProcess(settings, "worker"),
    ]);
    const passwords = [api, other, worker].map(({ output }) => /One-time password/.test(output().stdout));
    expect([passwords.filter((printed) => printed).length, passwords[2]]).toEqual([1, false]);
    expect(await Promise.all([api, other, worker].map((process) => process.stop()))).toEqual([0, 0, 0]);
  }, 180_000);
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
    expect(lines[2]).toMatchObject({ error: expect.stringMatching(/^line 3: text: must be text$/) });
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

  it("help has a line for every command", async () => {
    for (const word of ["--help", "help"]) {
      const { code, stdout } = await runToEnd([word]);
      expect(code).toBe(0);
      for (const name of ["start", "detect", "decide", "migrate", "verify-audit", "reset-password"])
        expect(stdout).toMatch(new RegExp(`^  ${name}\\b.* {2}\\S`, "m"));
    }
  });

  it("decide takes the line that README gives, and says what a shorter one lacks", async () => {
    const line = /echo '(.+)' \| npm run -s decide/.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";
    const { code, stdout } = await runToEnd(["decide"], {}, `${line}\n{"text":"hoi"}\n`);
    const [answer, refusal] = stdout
      .trim()
      .split("\n")
      .map((said) => JSON.parse(said));
    expect(code).toBe(1);
    expect(answer.rule).toBe("personal-data");
    expect(refusal).toEqual({ error: "line 2: conversation: must be text" });
  });

  it("refuses a command it does not know, with the ones it does", async () => {
    expect(await runToEnd(["dans"])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^"dans" is no command\. Known: start, detect, decide/),
    });
  });
});
