import { randomUUID } from "node:crypto";
import type { MessageId } from "../../../src/model/ids.ts";
import type { Job } from "../../../src/model/job.ts";
import { createJobQueue, type JobQueue } from "../../../src/queues/job-queue.ts";
import { postgresBackend } from "../../../src/queues/postgres-backend.ts";
import { redisBackend } from "../../../src/queues/redis-backend.ts";
import { eventually } from "../../harness/eventually.ts";
import { ownPostgres, ownRedis } from "../../harness/own-servers.ts";
import { describeWith, postgresUrl, redisUrl } from "../../harness/services.ts";

const moderate = (): Job => ({ name: "moderate-message", messageId: randomUUID() as MessageId });
const nothing = () => undefined;
const idle = async () => undefined;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A queue that is at work, and whose place then goes away. */
async function assertHonest(queue: JobQueue, leave: () => Promise<void> | void): Promise<void> {
  await queue.work(
    {
      "moderate-message": idle,
      "inspect-media": idle,
      "deliver-message": idle,
      "open-case": idle,
      "watch-promise": idle,
      "set-platform-block": idle,
    },
    { concurrency: 1, deliveriesPerSecond: 100, onFailure: nothing },
  );
  await queue.enqueue(moderate());
  expect(await queue.isReady()).toBe(true);
  await leave();
  for (let job = 0; job < 3; job++) {
    const refused = () => expect(queue.enqueue(moderate())).rejects.toThrow();
    expect(await milliseconds(refused)).toBeLessThan(2_000);
  }
  expect(await queue.isReady()).toBe(false);
  expect(await milliseconds(() => queue.close())).toBeLessThan(10_000);
}

describeWith(
  [
    ["TEST_DATABASE_URL", postgresUrl],
    ["TEST_REDIS_URL", redisUrl],
  ],
  "a job queue whose place is away refuses soon, and closes soon",
  () => {
    it.each(["is gone", "hangs"])("when Redis %s", async (state) => {
      const redis = await ownRedis();
      const queue = await createJobQueue(await redisBackend([redis.url], nothing), nothing);
      await assertHonest(queue, () => (state === "hangs" ? redis.freeze() : redis.stop()));
      await redis.remove();
    });

    it("when PostgreSQL is gone", async () => {
      const postgres = await ownPostgres();
      const queue = await createJobQueue(await postgresBackend(postgres.url, nothing), nothing);
      await assertHonest(queue, postgres.stop);
      await postgres.remove();
    });

    it("and takes jobs again when Redis is back", async () => {
      const redis = await ownRedis();
      const queue = await createJobQueue(await redisBackend([redis.url], nothing), nothing);
      await queue.enqueue(moderate());
      await redis.stop();
      await expect(queue.enqueue(moderate())).rejects.toThrow();
      await redis.start();
      await eventually("ready", queue.isReady);
      await queue.enqueue(moderate());
      await queue.close();
      await redis.remove();
    });
  },
);
