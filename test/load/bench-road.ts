import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MessageId } from "../../src/model/ids.ts";
import type { Job } from "../../src/model/job.ts";
import type { Backend } from "../../src/queues/backend.ts";
import { createJobQueue } from "../../src/queues/job-queue.ts";
import { pgliteBackend } from "../../src/queues/pglite-backend.ts";
import { redisBackend } from "../../src/queues/redis-backend.ts";
import { openPglite } from "../../src/store/database.ts";
import { aWamid } from "../builders/whatsapp-payload.ts";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { areInstalled, ownPostgres, ownRedis } from "../harness/own-servers.ts";
import { graphOptions, whatsAppSettings } from "../harness/start-instance.ts";
import { startQuickProcess } from "../harness/start-process.ts";
import { startGraphApi } from "../stand-ins/graph-api/graph-api.ts";
import { percentile, short } from "./statistics.ts";

const messages = 400;
const warmUp = 50;
const atOnce = 8;

type Say = (line?: string) => void;

/**
 * The whole road, from a signed webhook to the reply that the stand-in accepted, beside bare BullMQ adding and
 * processing as many jobs on the same backend in the same run.
 */
export async function benchRoad(say: Say): Promise<void> {
  say("The road: webhook in -> reply accepted");
  await benchBackend("PGlite", say, {}, async () => {
    const folder = mkdtempSync(join(tmpdir(), "berichtwacht-bench-"));
    const database = await openPglite(folder);
    if (!database.pglite) throw new Error("PGlite did not open.");
    const backend = await pgliteBackend(database.pglite);
    const cleanUp = async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { ...backend, cleanUp };
  });
  if (!areInstalled()) {
    say("  PostgreSQL+Redis: left out, because PostgreSQL or Redis is not installed here");
    return;
  }
  const [database, redis] = await Promise.all([ownPostgres(), ownRedis()]);
  const settings = {
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    MASTER_KEY: Buffer.alloc(32, 6).toString("base64"),
  };
  await benchBackend("PostgreSQL+Redis", say, settings, async () => ({
    ...(await redisBackend([redis.url], () => undefined)),
    cleanUp: () => Promise.resolve(),
  }));
  await Promise.all([database.remove(), redis.remove()]);
}

async function benchBackend(
  name: string,
  say: Say,
  settings: Record<string, string>,
  open: () => Promise<Backend & { cleanUp(): Promise<void> }>,
): Promise<void> {
  const road = await runRoad(settings);
  const bare = await runBare(await open());
  const rate = messages / (road.milliseconds / 1000);
  const bareRate = messages / (bare.milliseconds / 1000);
  const [own, other] = [percentile(road.latencies, 0.5), percentile(bare.latencies, 0.5)];
  say(
    `  ${name}: ${short(rate)} messages/s, latency p50 ${short(percentile(road.latencies, 0.5))} ms, p95 ${short(percentile(road.latencies, 0.95))} ms, p99 ${short(percentile(road.latencies, 0.99))} ms, memory ${short(road.megabytes)} MB`,
  );
  say(
    `  ${" ".repeat(name.length)}  bare BullMQ add+process on the same backend: ${short(bareRate)} jobs/s, latency p50 ${short(other)} ms, p95 ${short(percentile(bare.latencies, 0.95))} ms, p99 ${short(percentile(bare.latencies, 0.99))} ms`,
  );
  say(
    `  ${" ".repeat(name.length)}  the road (three jobs a message) runs at ${short(rate / bareRate)} x its rate and takes ${short(own / other)} x its time`,
  );
}

/** Berichtwacht in a process of its own; residents and the stand-in for Meta in this one. */
async function runRoad(
  settings: Record<string, string>,
): Promise<{ milliseconds: number; latencies: readonly number[]; megabytes: number }> {
  const [dataDir, port] = [mkdtempSync(join(tmpdir(), "berichtwacht-bench-")), await freePort()];
  const graph = await startGraphApi(graphOptions(port, { pairMilliseconds: 0, perSecond: 100_000 }));
  const all = {
    ...whatsAppSettings,
    ...settings,
    DATA_DIR: dataDir,
    PORT: String(port),
    META_GRAPH_URL: graph.url,
    LOG_LEVEL: "warn",
  };
  const process = await startQuickProcess(all, "all", { perRecipientSeconds: 0, messagesPerSecond: 1000 });
  const sentAt = new Map<string, number>();
  const write = async (number: number) => {
    const phone = String(31_610_000_000 + number);
    sentAt.set(phone, Date.now());
    await graph.write({ phone, id: aWamid(phone), text: "Wanneer is de balie open?" });
  };
  for (let i = 0; i < warmUp; i++) await write(100_000 + i);
  await eventually("warm", () => graph.accepted.length >= warmUp && graph.isIdle(), 60_000);

  const start = performance.now();
  const waiting = Array.from({ length: messages }, (_, number) => number);
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) await write(number);
    }),
  );
  await eventually("all replies", () => graph.accepted.length >= messages + warmUp, 300_000);
  const milliseconds = performance.now() - start;
  const latencies = graph.accepted.slice(warmUp).map(({ recipient, at }) => at - (sentAt.get(recipient) ?? at));
  const megabytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process.pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  await process.stop();
  await graph.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return { milliseconds, latencies, megabytes };
}

async function runBare(
  backend: Backend & { cleanUp(): Promise<void> },
): Promise<{ milliseconds: number; latencies: readonly number[] }> {
  const queue = await createJobQueue(backend, () => undefined);
  const addedAt = new Map<string, number>();
  const latencies: number[] = [];
  const idle = async () => undefined;
  await queue.work(
    {
      "moderate-message": async ({ messageId }) => {
        latencies.push(performance.now() - (addedAt.get(messageId) ?? 0));
        return undefined;
      },
      "inspect-media": idle,
      "deliver-message": idle,
      "open-case": idle,
      "watch-promise": idle,
      "set-platform-block": idle,
    },
    { concurrency: atOnce, deliveriesPerSecond: 1000, onFailure: () => undefined },
  );
  const start = performance.now();
  const jobs = Array.from(
    { length: messages },
    (): Job => ({ name: "moderate-message", messageId: randomUUID() as MessageId }),
  );
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
        if (job.name === "moderate-message") addedAt.set(job.messageId, performance.now());
        await queue.enqueue(job);
      }
    }),
  );
  await eventually("all jobs", () => latencies.length >= messages, 120_000);
  const milliseconds = performance.now() - start;
  await queue.close();
  await backend.cleanUp();
  return { milliseconds, latencies };
}
