import { join } from "node:path";
import { Redis } from "ioredis";
import { ConfigError } from "../config/config-error.ts";
import type { Settings } from "../config/settings.ts";
import type { Backend } from "../queues/backend.ts";
import { pgliteBackend } from "../queues/pglite-backend.ts";
import { postgresBackend } from "../queues/postgres-backend.ts";
import { redisBackend } from "../queues/redis-backend.ts";
import { type Database, openPglite, openPostgres } from "../store/database.ts";
import { makeFolder } from "./make-folder.ts";

type OnError = (what: "database" | "queue", error: unknown) => void;

const connectMilliseconds = 5000;

/** Opens the database that the settings name and brings its tables up to date. Throws a ConfigError when it cannot. */
export async function openDatabase(settings: Settings, onError: OnError): Promise<Database> {
  if (settings.databaseUrl === null) {
    const folder = join(settings.dataDir, "database");
    try {
      makeFolder(folder);
    } catch (error) {
      throw new ConfigError(
        `DATA_DIR: the embedded database cannot use "${folder}" (${codeOf(error)}). It must be a folder that this user can write.`,
      );
    }
    const database = await openPglite(folder);
    await database.migrate();
    return database;
  }
  const database = openPostgres(settings.databaseUrl, (error) => onError("database", error));
  try {
    await database.migrate();
  } catch (error) {
    await database.close();
    throw new ConfigError(
      `DATABASE_URL: the database at ${place(settings.databaseUrl)} cannot be used (${codeOf(error)}). Is it running, and do name, password and rights fit?`,
    );
  }
  return database;
}

/** Opens what the queue runs on: Redis when it is given, else the same database. Throws a ConfigError when it cannot. */
export async function openBackend(settings: Settings, database: Database, onError: OnError): Promise<Backend> {
  if (settings.redisUrl !== null) {
    await assertRedis(settings.redisUrl);
    return redisBackend(settings.redisUrl, (error) => onError("queue", error));
  }
  if (database.pglite !== null) return pgliteBackend(database.pglite);
  return postgresBackend(settings.databaseUrl ?? "", (error) => onError("queue", error));
}

async function assertRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: connectMilliseconds });
  redis.on("error", () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new ConfigError(
      `REDIS_URL: Redis at ${place(url)} does not answer (${codeOf(error)}). Is it running, and does the password fit?`,
    );
  } finally {
    redis.disconnect();
  }
}

// Host and port only: the rest of an address may hold a password.
function place(url: string): string {
  return new URL(url).host;
}

function codeOf(error: unknown): string {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return code ?? cause?.code ?? "no answer";
}
