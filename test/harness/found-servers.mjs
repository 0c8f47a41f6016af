import { tsImport } from "tsx/esm/api";

/**
 * Before all tests: where no addresses are given and the programs are installed, a PostgreSQL and a Redis of the
 * tests' own, which end with them. Jest does not compile what it sets up with, so that tsx does.
 */
export default async function startFoundServers() {
  if (process.env.TEST_DATABASE_URL || process.env.TEST_REDIS_URL) return;
  const { areInstalled, ownPostgres, ownRedis } = await tsImport("./own-servers.ts", import.meta.url);
  if (!areInstalled()) return;
  const started = await Promise.all([ownPostgres(), ownRedis()]).catch(({ message }) => {
    process.stderr.write(`PostgreSQL and Redis are installed and did not start (${message}): tests without them.\n`);
    return null;
  });
  if (started === null) return;
  const [postgres, redis] = started;
  process.env.TEST_DATABASE_URL = postgres.url;
  process.env.TEST_REDIS_URL = redis.url;
  globalThis.foundServers = [postgres, redis];
}
