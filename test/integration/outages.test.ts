import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aChatPage } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { type OwnServer, ownPostgres, ownRedis, queryOn } from "../harness/own-servers.ts";
import { aPhone } from "../harness/resident.ts";
import { describeWith, postgresUrl, redisUrl } from "../harness/services.ts";
import { graphOptions, whatsAppSettings } from "../harness/start-instance.ts";
import { type StartedProcess, startQuickProcess } from "../harness/start-process.ts";
import { type GraphApi, startGraphApi } from "../stand-ins/graph-api/graph-api.ts";

const question = "Wanneer is de balie open?";
// A resident, or a platform, is waiting.
const soonMilliseconds = 4_000;
const stopMilliseconds = 30_000;

describeWith(
  [
    ["TEST_DATABASE_URL", postgresUrl],
    ["TEST_REDIS_URL", redisUrl],
  ],
  "servers that go away and come back under a running process",
  () => {
    let postgres: OwnServer;
    let redis: OwnServer;
    let graph: GraphApi;
    let running: StartedProcess;
    let url: string;
    let dataDir: string;
    let databaseUrl: string;
    let databases = 0;

    beforeAll(async () => {
      postgres = await ownPostgres();
    }, 60_000);
    afterAll(() => postgres.remove(), 60_000);
    beforeEach(async () => {
      const name = `test_${++databases}`;
      await queryOn(postgres.url, `create database ${name}`);
      databaseUrl = Object.assign(new URL(postgres.url), { pathname: `/${name}` }).href;
      redis = await ownRedis();
      dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-outage-"));
    }, 60_000);
    afterEach(async () => {
      await running.kill();
      await graph.stop();
      for (const server of [postgres, redis]) server.thaw();
      await redis.remove();
      // There again for the next test, with no connection of this one's.
      await postgres.stop();
      await postgres.start();
      rmSync(dataDir, { recursive: true, force: true });
    }, 60_000);

    async function start(withRedis = true): Promise<void> {
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      graph = await startGraphApi(graphOptions(port, { pairMilliseconds: 0, perSecond: 1000 }));
      running = await startQuickProcess({
        ...whatsAppSettings,
        DATABASE_URL: databaseUrl,
        ...(withRedis ? { REDIS_URL: redis.url } : {}),
        MASTER_KEY: Buffer.alloc(32, 8).toString("base64"),
        META_GRAPH_URL: graph.url,
        PORT: String(port),
        DATA_DIR: dataDir,
        LOG_LEVEL: "info",
      });
    }
    const repliesTo = (phone: string) => graph.accepted.filter(({ recipient }) => recipient === phone).length;
    const answered = (phone: string, count = 1) =>
      eventually(`reply ${count}`, () => repliesTo(phone) === count, 90_000);
    const ready = async () => (await fetch(`${url}/health/ready`)).status;

    async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; milliseconds: number }> {
      const began = performance.now();
      const result = await work();
      return { result, milliseconds: performance.now() - began };
    }

    async function assertStopsSoon(): Promise<void> {
      const { result: code, milliseconds } = await timed(() => running.stop());
      expect(code).toBe(0);
      expect(milliseconds).toBeLessThan(stopMilliseconds);
    }

    it("takes messages while Redis is away, and answers them when it is back, empty", async () => {
      await start();
      const [early, away, frozen] = [aPhone(), aPhone(), aPhone()];
      await graph.write({ phone: early, text: question });
      await answered(early);
      const page = await aChatPage(url);

      await redis.stop();
      await eventually("not ready", async () => (await ready()) === 503);
      expect((await timed(() => graph.write({ phone: away, text: question }))).milliseconds).toBeLessThan(
        soonMilliseconds,
      );
      const written = await timed(() => page.write(question));
      expect(written.result).toBe(201);
      expect(written.milliseconds).toBeLessThan(soonMilliseconds);
      await redis.start();
      await answered(away);
      await eventually("the chat's reply", async () => (await page.entries()).length === 2, 60_000);
      expect(await ready()).toBe(200);

      redis.freeze();
      expect((await timed(() => graph.write({ phone: frozen, text: question }))).milliseconds).toBeLessThan(
        soonMilliseconds,
      );
      redis.thaw();
      await answered(frozen);
      expect([repliesTo(early), repliesTo(away), repliesTo(frozen)]).toEqual([1, 1, 1]);

      const lines = running.output().stderr.trim().split("\n");
      expect(lines.filter((line) => !line.startsWith('{"'))).toEqual([]);
      const events = lines.map((line) => JSON.parse(line) as { message: string });
      expect(events.some(({ message }) => message === "enqueue.failed")).toBe(true);
      expect(events.filter(({ message }) => message === "connection.failed").length).toBeLessThan(20);
      await assertStopsSoon();
    }, 240_000);

    it("goes on after restarts of the database, with one listener, and stops", async () => {
      await start();
      const phone = aPhone();
      for (let restart = 1; restart <= 3; restart++) {
        await postgres.stop();
        await eventually("not ready", async () => (await ready()) === 503);
        await postgres.start();
        await eventually("ready", async () => (await ready()) === 200);
        await graph.write({ phone: aPhone(), text: question });
      }
      const listening = async () =>
        (await queryOn(postgres.url, "select 1 from pg_stat_activity where query ilike 'listen%'")).length;
      await eventually("a listener", async () => (await listening()) > 0);
      // As long as a second one would take to come.
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      expect(await listening()).toBe(1);
      await graph.write({ phone, text: question });
      await answered(phone);
      await assertStopsSoon();
      expect(await queryOn(postgres.url, "select 1 from pg_stat_activity where query ilike 'listen%'")).toEqual([]);
    }, 240_000);

    it("goes on after a restart of the database that the queue is on too", async () => {
      await start(false);
      const [before, after] = [aPhone(), aPhone()];
      await graph.write({ phone: before, text: question });
      await answered(before);
      await postgres.stop();
      await postgres.start();
      await graph.write({ phone: after, text: question });
      await answered(after);
      await assertStopsSoon();
    }, 240_000);

    it.each([
      ["Redis is away", () => redis.stop()],
      ["Redis hangs", async () => redis.freeze()],
      ["the database is away", () => postgres.stop()],
      ["the database hangs", async () => postgres.freeze()],
      ["both are away", () => Promise.all([redis.stop(), postgres.stop()])],
    ])(
      "stops within seconds while %s",
      async (_state, leave) => {
        await start();
        const phone = aPhone();
        await graph.write({ phone, text: question });
        await answered(phone);
        await leave();
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await assertStopsSoon();
      },
      120_000,
    );

    it("stops within seconds while both are there, and cuts off no request and no page", async () => {
      await start();
      const page = await aChatPage(url);
      const live = await fetch(`${url}/api/v1/webchat/live`, { headers: { authorization: `Bearer ${page.token}` } });
      await Promise.all(Array.from({ length: 20 }, () => page.entries()));
      const writing = Promise.all(Array.from({ length: 20 }, () => page.write(question)));
      // All of them are in hand: each has been sent, and the connections were there already.
      await new Promise((resolve) => setTimeout(resolve, 150));
      const stopping = timed(() => running.stop());
      expect(new Set(await writing)).toEqual(new Set([201]));
      // A stream that is ended, not cut: reading it to its end does not fail.
      await live.text();
      const { result, milliseconds } = await stopping;
      expect(result).toBe(0);
      expect(milliseconds).toBeLessThan(10_000);
    }, 120_000);
  },
);
