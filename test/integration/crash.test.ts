import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyFolder } from "../../src/privacy/key-folder.ts";
import { masterKeyIn } from "../../src/privacy/master-key.ts";
import { createVault } from "../../src/privacy/vault.ts";
import { openPglite, openPostgres } from "../../src/store/database.ts";
import { createStore } from "../../src/store/store.ts";
import { aWamid } from "../builders/whatsapp-payload.ts";
import { newDatabaseIn } from "../harness/embedded-database.ts";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { aDatabase, aRedis, describeWith, postgresUrl, redisUrl } from "../harness/services.ts";
import { graphOptions, whatsAppSettings } from "../harness/start-instance.ts";
import { type StartedProcess, startQuickProcess } from "../harness/start-process.ts";
import { type GraphApi, startGraphApi } from "../stand-ins/graph-api/graph-api.ts";

const people = 100;
const messagesEach = 5;
const kills = 3;
const masterKey = Buffer.alloc(32, 3);

// Each person's five messages call for these replies, in this order; the others are answered by a colleague.
const script = ["Wanneer is de balie open?", "en op zaterdag?", "mijn bsn is 999900006", "BEL", "dank u wel"];
const replies = [/reageert/, /geen veilige plek/, /we bellen u/];
const phoneOf = (person: number) => String(31_600_100_000 + person);

/** Writes everything, and kills the process on the spot at moments in between. */
async function writeThroughCrashes(graph: GraphApi, start: () => Promise<StartedProcess>): Promise<StartedProcess> {
  let process = await start();
  const writing = (async () => {
    for (const text of script) {
      // Nobody writes their next message before the one before was taken.
      await Promise.all(
        Array.from({ length: people }, (_, person) =>
          graph.write({ phone: phoneOf(person), id: aWamid(phoneOf(person)), text }),
        ),
      );
    }
  })();
  for (let kill = 1; kill <= kills; kill++) {
    const moment = graph.accepted.length + 20 + Math.floor(Math.random() * 60);
    await eventually(
      `kill ${kill}`,
      () => graph.accepted.length >= Math.min(moment, people * replies.length - 5),
      120_000,
    );
    await process.kill();
    process = await start();
  }
  await writing;
  return process;
}

async function assertNothingLostOrDoubled(
  graph: GraphApi,
  open: () => Promise<{ store: ReturnType<typeof createStore>; close(): Promise<void> }>,
): Promise<void> {
  for (let person = 0; person < people; person++) {
    const texts = graph.accepted.filter(({ recipient }) => recipient === phoneOf(person)).map(({ text }) => text);
    expect(texts).toHaveLength(replies.length);
    for (const [index, pattern] of replies.entries()) expect(texts[index]).toMatch(pattern);
  }
  const { store, close } = await open();
  try {
    for (let person = 0; person < people; person++) {
      const residentId = await store.residents.findByAlias({ kind: "phone", value: phoneOf(person) });
      const messages = residentId ? await store.messages.ofResident(residentId, "whatsapp", 100) : [];
      expect(messages.map(({ state }) => state)).toEqual(Array.from({ length: messagesEach }, () => "decided"));
      const events = messages[0] ? await store.events.ofConversation(messages[0].conversationId) : [];
      const decisions = events.flatMap(({ event }) => (event.type === "decided" ? [event.messageId] : []));
      expect(decisions).toEqual(messages.map(({ id }) => id));
    }
  } finally {
    await close();
  }
}

function crashTest(
  name: string,
  prepare: (dataDir: string) => Promise<{
    settings: Record<string, string>;
    open: Parameters<typeof assertNothingLostOrDoubled>[1];
    cleanUp(): Promise<void>;
  }>,
): void {
  it(name, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-crash-"));
    const { settings, open, cleanUp } = await prepare(dataDir);
    const port = await freePort();
    const graph = await startGraphApi({
      ...graphOptions(port, { pairMilliseconds: 0, perSecond: 1000 }),
      statusDelayMilliseconds: 100,
    });
    const all = {
      ...whatsAppSettings,
      ...settings,
      DATA_DIR: dataDir,
      PORT: String(port),
      META_GRAPH_URL: graph.url,
      LOG_LEVEL: "error",
    };
    const process = await writeThroughCrashes(graph, () => startQuickProcess(all));
    try {
      await eventually("every reply is there", () => graph.accepted.length >= people * replies.length, 120_000);
      await eventually("quiet", () => graph.isIdle(), 30_000);
    } finally {
      await process.stop();
      await graph.stop();
    }
    await assertNothingLostOrDoubled(graph, open);
    await cleanUp();
    rmSync(dataDir, { recursive: true, force: true });
  }, 300_000);
}

describe("three power cuts", () => {
  crashTest("lose and double nothing on the embedded database", (dataDir) =>
    newDatabaseIn(dataDir).then(() => ({
      settings: {},
      async open() {
        const database = await openPglite(join(dataDir, "database"));
        return {
          store: createStore(database, createVault(masterKeyIn(dataDir)), keyFolder(join(dataDir, "hour-keys"))),
          close: database.close,
        };
      },
      cleanUp: () => Promise.resolve(),
    })),
  );
});

describeWith(
  [
    ["TEST_DATABASE_URL", postgresUrl],
    ["TEST_REDIS_URL", redisUrl],
  ],
  "three power cuts, with servers",
  () => {
    crashTest("lose and double nothing on PostgreSQL and Redis", async () => {
      const [database, redis] = [await aDatabase(), await aRedis()];
      return {
        settings: { DATABASE_URL: database.url, REDIS_URL: redis, MASTER_KEY: masterKey.toString("base64") },
        open() {
          const opened = openPostgres(database.url, () => undefined);
          return Promise.resolve({ store: createStore(opened, createVault(masterKey)), close: opened.close });
        },
        cleanUp: database.drop,
      };
    });
  },
);
