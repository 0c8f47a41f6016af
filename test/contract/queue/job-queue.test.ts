import { pgliteBackend } from "../../../src/queues/pglite-backend.ts";
import { postgresBackend } from "../../../src/queues/postgres-backend.ts";
import { redisBackend } from "../../../src/queues/redis-backend.ts";
import { anEmbeddedDatabase } from "../../harness/embedded-database.ts";
import { type OwnCluster, ownCluster } from "../../harness/own-cluster.ts";
import { aDatabase, aRedis, describeWith, postgresUrl, redisUrl } from "../../harness/services.ts";
import { jobQueueLaws } from "./job-queue-laws.ts";

const onError = (error: Error) => {
  throw error;
};

jobQueueLaws("job queue on PGlite", async () => {
  const { pglite, close, cleanUp } = await anEmbeddedDatabase();
  if (!pglite) throw new Error("PGlite did not open.");
  return { ...(await pgliteBackend(pglite)), cleanUp: () => close().then(cleanUp) };
});

describeWith([["TEST_DATABASE_URL", postgresUrl]], "with PostgreSQL", () => {
  jobQueueLaws("job queue on PostgreSQL", async () => {
    const database = await aDatabase();
    return { ...(await postgresBackend(database.url, onError)), cleanUp: database.drop };
  });
});

describeWith([["TEST_REDIS_URL", redisUrl]], "with Redis", () => {
  jobQueueLaws("job queue on Redis", async () => {
    const url = await aRedis();
    return { ...(await redisBackend([url], onError)), cleanUp: () => Promise.resolve() };
  });
});

describeWith([["TEST_REDIS_URL", redisUrl]], "with a Redis Cluster", () => {
  let cluster: OwnCluster;
  beforeAll(async () => {
    cluster = await ownCluster();
  }, 60_000);
  afterAll(() => cluster.remove());
  jobQueueLaws("job queue on a Redis Cluster", async () => {
    await cluster.clear();
    return { ...(await redisBackend(cluster.urls, onError)), cleanUp: () => Promise.resolve() };
  });
});
