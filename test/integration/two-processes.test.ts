import { createVault } from "../../src/privacy/vault.ts";
import { openPostgres } from "../../src/store/database.ts";
import { createStore } from "../../src/store/store.ts";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { aPhone } from "../harness/resident.ts";
import { aDatabase, aRedis, describeWith, postgresUrl, redisUrl } from "../harness/services.ts";
import { graphOptions, whatsAppSettings } from "../harness/start-instance.ts";
import { startQuickProcess } from "../harness/start-process.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { startGraphApi } from "../stand-ins/graph-api/graph-api.ts";

describeWith(
  [
    ["TEST_DATABASE_URL", postgresUrl],
    ["TEST_REDIS_URL", redisUrl],
  ],
  "one process for requests and two for work",
  () => {
    it("do every message once and in order, share the work, and carry on when one of them dies", async () => {
      const [database, redis, port] = [await aDatabase(), await aRedis(), await freePort()];
      const graph = await startGraphApi(graphOptions(port, { pairMilliseconds: 0, perSecond: 1000 }));
      const masterKey = Buffer.alloc(32, 4);
      const settings = {
        ...whatsAppSettings,
        DATABASE_URL: database.url,
        REDIS_URL: redis,
        MASTER_KEY: masterKey.toString("base64"),
        META_GRAPH_URL: graph.url,
        PORT: String(port),
        LOG_LEVEL: "info",
        DATA_DIR: temporaryFolder(),
      };
      const api = await startQuickProcess(settings, "api");
      const workers = await Promise.all([startQuickProcess(settings, "worker"), startQuickProcess(settings, "worker")]);
      const phones = Array.from({ length: 40 }, aPhone);
      const texts = ["Wanneer is de balie open?", "mijn bsn is 999900006", "BEL"];
      for (const text of texts) await Promise.all(phones.map((phone) => graph.write({ phone, text })));
      await eventually("most replies", () => graph.accepted.length >= phones.length * 2, 60_000);
      await workers[0]?.kill();
      await graph.write(...phones.map((phone) => ({ phone, text: "dank u wel" })));
      await eventually("all replies", () => graph.accepted.length >= phones.length * texts.length, 60_000);
      await eventually("quiet", () => graph.isIdle());

      const opened = openPostgres(database.url, () => undefined);
      const store = createStore(opened, createVault(masterKey));
      await eventually(
        "all decided",
        async () => (await store.messages.pendingSince(new Date(Date.now() + 1e9), 1)).length === 0,
        60_000,
      );
      for (const phone of phones) {
        const replies = graph.accepted.filter(({ recipient }) => recipient === phone).map(({ text }) => text);
        expect(replies).toEqual([
          expect.stringContaining("reageert"),
          expect.stringContaining("geen veilige plek"),
          expect.stringContaining("we bellen"),
        ]);
      }
      const decidedBy = workers.map((worker) => worker.output().stderr.match(/message\.decided/g)?.length ?? 0);
      expect(Math.min(...decidedBy)).toBeGreaterThan(10);
      expect(api.output().stderr).not.toContain("message.decided");
      await opened.close();
      await workers[1]?.stop();
      await api.stop();
      await graph.stop();
      await database.drop();
    }, 180_000);
  },
);
