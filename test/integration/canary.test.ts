import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import pg from "pg";
import { aChatPage, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { writeAndSettle } from "../harness/resident.ts";
import { aDatabase, aRedis, describeWith, postgresUrl, redisUrl } from "../harness/services.ts";
import { graphOptions, type Instance, startInstance, whatsAppSettings } from "../harness/start-instance.ts";
import { startQuickProcess } from "../harness/start-process.ts";
import { startGraphApi } from "../stand-ins/graph-api/graph-api.ts";

// In the published test range and the IBAN registry's own example; hunted in clear, in every grouping they were sent in.
const bsn = "999990019";
const iban = "NL91ABNA0417164300";
const name = "Kanarievogel";
const sent = [
  `mijn bsn is ${bsn}`,
  `${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)} is mijn bsn`,
  `stort het op ${iban}`,
  "stort het op nl91 abna 0417 1643 00 graag",
];
// As a number stands in WhatsApp's message ids: in base64, in any of its three alignments.
const phone = "31612345987";
const inBase64 = [0, 1, 2].map((before) =>
  Buffer.from("x".repeat(before) + phone)
    .toString("base64")
    .slice(before === 0 ? 0 : 4, -4),
);
const reason = "Vogelverschrikker Kanarievogel had gelijk";
const canaries = [
  ...inBase64,
  phone,
  reason,
  bsn,
  "9999.90.019",
  iban,
  "NL91 ABNA 0417 1643 00",
  "nl91 abna 0417 1643 00",
  "0417164300",
  name,
];

/** Everything that a process leaves behind or shows, by where it was found. */
interface Trail {
  [place: string]: Buffer | string;
}

async function leaveTrail(
  settings: Record<string, string>,
  dataDir: string,
  during: () => Promise<Trail>,
): Promise<Trail> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const graph = await startGraphApi(graphOptions(port, { pairMilliseconds: 40, perSecond: 1000 }));
  const all = {
    ...whatsAppSettings,
    ...settings,
    DATA_DIR: dataDir,
    PORT: String(port),
    META_GRAPH_URL: graph.url,
    LOG_LEVEL: "debug",
  };
  const process = await startQuickProcess(all);
  const page = await aChatPage(url);
  for (const text of sent) {
    await graph.write({ phone, name, text });
    expect(await page.write(text)).toBe(201);
  }
  // Wrong signatures, broken bodies and wrong requests are logged too.
  await graph.webhooks.post(JSON.stringify({ text: sent }), "sha256=00");
  const odd = JSON.stringify({
    entry: [{ changes: [{ value: { messages: [{ from: phone, id: "odd", type: bsn, text: iban }] } }] }],
  });
  await graph.webhooks.post(odd, graph.webhooks.sign(odd));
  await fetch(`${url}/api/v1/webchat/messages`, {
    method: "POST",
    headers: { authorization: `Bearer ${page.token}`, "content-type": "application/json" },
    body: `{"text":"${bsn}"`,
  });
  await eventually(
    "replies to everything",
    async () => graph.accepted.length >= sent.length && (await page.entries()).length === sent.length * 2,
    60_000,
  );
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const live = await during();
  await process.stop();
  await graph.stop();
  return { ...live, metrics, stdout: process.output().stdout, log: process.output().stderr };
}

function filesOf(folder: string): Trail {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file))]));
}

function placesOf(canary: string | Buffer, trail: Trail): string[] {
  return Object.entries(trail).flatMap(([place, content]) =>
    Buffer.from(content).includes(canary) ? [`${canary.toString()} in ${place}`] : [],
  );
}

describe("a bsn, an iban and a name, hunted in clear", () => {
  it("are nowhere in what the embedded installation leaves behind", async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-canary-"));
    const trail = await leaveTrail({}, dataDir, async () => ({}));
    Object.assign(trail, filesOf(dataDir));
    expect(Object.keys(trail).length).toBeGreaterThan(100);
    // The hunt itself works: what should be there is found.
    expect(placesOf("[BSN]", trail).length).toBeGreaterThan(0);
    expect(canaries.flatMap((canary) => placesOf(canary, trail))).toEqual([]);
    rmSync(dataDir, { recursive: true, force: true });
  });
});

describeWith(
  [
    ["TEST_DATABASE_URL", postgresUrl],
    ["TEST_REDIS_URL", redisUrl],
  ],
  "a bsn, an iban and a name, hunted in clear on servers",
  () => {
    it("are nowhere in a dump, in Redis, in job payloads, logs or metrics", async () => {
      const [database, redis] = [await aDatabase(), await aRedis()];
      const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-canary-"));
      const settings = {
        DATABASE_URL: database.url,
        REDIS_URL: redis,
        MASTER_KEY: Buffer.alloc(32, 5).toString("base64"),
      };
      const commands: string[] = [];
      const connection = new Redis(redis);
      const monitor = await connection.monitor();
      monitor.on("monitor", (_time: string, args: string[]) => void commands.push(args.join(" ")));
      const trail = await leaveTrail(settings, dataDir, async () => ({
        dump: execFileSync("pg_dump", ["--inserts", database.url], { maxBuffer: 1 << 28 }),
        redis: await everythingIn(redis),
      }));
      monitor.disconnect();
      await connection.quit();
      Object.assign(trail, { "every command to Redis": commands.join("\n") });
      expect(placesOf("[BSN]", trail)).toEqual(["[BSN] in dump"]);
      expect(commands.length).toBeGreaterThan(50);
      expect(canaries.flatMap((canary) => placesOf(canary, trail))).toEqual([]);
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    });
  },
);

async function everythingIn(url: string): Promise<string> {
  const redis = new Redis(url);
  const dumps = await Promise.all(
    (await redis.keys("*")).map(async (key) => `${key} ${(await redis.dumpBuffer(key))?.toString("latin1")}`),
  );
  await redis.quit();
  return dumps.join("\n");
}

const hour = 3_600_000;

describe("an agent's words, and an original after its term", () => {
  it("leave nothing in an embedded installation that can be read", async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-canary-"));
    const clock = aClock();
    const instance = await startInstance({ dataDir, now: clock.now });
    const conversationId = await aWarningTakenBack(instance);
    const [message] = await instance.running.wiring.store.messages.ofConversation(conversationId as never);
    const keys = readdirSync(join(dataDir, "hour-keys")).map((file) => readFileSync(join(dataDir, "hour-keys", file)));
    expect(keys.map(({ length }) => length)).toEqual(expect.arrayContaining([32]));
    const { openOriginal } = instance.running.wiring.store.messages;
    expect(message && (await openOriginal(message))).toMatchObject({ kind: "text" });

    // An hour is destroyed when the whole of it is past its term.
    clock.set(new Date(Date.now() + 73 * hour));
    await eventually("the keys are destroyed", () => readdirSync(join(dataDir, "hour-keys")).length === 0, 40_000);
    // With the very row as it was, the master key and the resident's: noise.
    expect(message && (await openOriginal(message))).toBeNull();
    await instance.stop();
    const trail = filesOf(dataDir);
    expect(canaries.flatMap((canary) => placesOf(canary, trail))).toEqual([]);
    expect(keys.flatMap((key) => placesOf(key, trail))).toEqual([]);
    rmSync(dataDir, { recursive: true, force: true });
  }, 120_000);
});

describeWith(
  [
    ["TEST_DATABASE_URL", postgresUrl],
    ["TEST_REDIS_URL", redisUrl],
  ],
  "an agent's words, and an original after its term, on servers",
  () => {
    it("leave nothing in the tables that can be read", async () => {
      const [database, redis] = [await aDatabase(), await aRedis()];
      const clock = aClock();
      const instance = await startInstance({ databaseUrl: database.url, redisUrl: redis, now: clock.now });
      const { store } = instance.running.wiring;
      const conversationId = await aWarningTakenBack(instance);
      const [message] = await store.messages.ofConversation(conversationId as never);
      const client = new pg.Client(database.url);
      await client.connect();
      const table = async () =>
        (await client.query("select pg_read_binary_file(pg_relation_filepath('berichtwacht.hour_keys')) as bytes"))
          .rows[0].bytes as Buffer;
      const keys = (await client.query("select key from berichtwacht.hour_keys")).rows.map(({ key }) => key as Buffer);
      await client.query("checkpoint");
      expect((await table()).includes(keys[0] ?? "")).toBe(true);

      clock.set(new Date(Date.now() + 73 * hour));
      await eventually(
        "the keys are destroyed",
        async () => (await client.query("select 1 from berichtwacht.hour_keys")).rows.length === 0,
        40_000,
      );
      await eventually("the table is written anew", async () => {
        await client.query("checkpoint");
        const bytes = await table();
        return keys.every((key) => !bytes.includes(key));
      });
      expect(message && (await store.messages.openOriginal(message))).toBeNull();
      await client.end();
      await instance.stop();
      const dump = execFileSync("pg_dump", ["--inserts", database.url], { maxBuffer: 1 << 28 });
      expect(canaries.flatMap((canary) => placesOf(canary, { dump }))).toEqual([]);
      await database.drop();
    }, 120_000);
  },
);

/** An insult with a number in it, warned for; the warning taken back by an agent, in words of their own. */
async function aWarningTakenBack(instance: Instance): Promise<string> {
  const agent = await anAgent(instance.url, instance.running);
  const text = `jij bent een klootzak, bel +${phone}`;
  const { conversationId } = await writeAndSettle(instance, { phone, name, text });
  const { standing } = await agent.conversation(conversationId);
  const path = `/warnings/${standing.warnings[0]?.outboundId}/reverse`;
  expect((await agent.send("POST", path, { reason })).status).toBe(204);
  const notes = (await agent.conversation(conversationId)).timeline.filter((item) => item.from === "record");
  expect(notes).toMatchObject([{ type: "warning-reversed", reason }]);
  return conversationId;
}
