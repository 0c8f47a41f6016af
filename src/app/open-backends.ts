import { join } from "node:path";
import { ConfigError } from "../config/config-error.ts";
import { explainFileError } from "../config/explain-file-error.ts";
import type { Settings } from "../config/settings.ts";
import { type KeyFolder, keyFolder } from "../privacy/key-folder.ts";
import { MasterKeyError, masterKeyIn } from "../privacy/master-key.ts";
import { createVault } from "../privacy/vault.ts";
import type { Backend } from "../queues/backend.ts";
import { pgliteBackend } from "../queues/pglite-backend.ts";
import { postgresBackend } from "../queues/postgres-backend.ts";
import { redisBackend } from "../queues/redis-backend.ts";
import { type Database, openPglite, openPostgres } from "../store/database.ts";
import { makeFolder } from "./make-folder.ts";

type OpenedVault = ReturnType<typeof createVault>;
type OnError = (what: "database" | "queue", error: unknown) => void;

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
    try {
      await database.migrate();
    } catch (error) {
      await database.close();
      throw error;
    }
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
  const onQueueError = (error: Error) => onError("queue", error);
  if (settings.redisUrls !== null) return openRedis(settings.redisUrls, onQueueError);
  if (database.pglite !== null) return pgliteBackend(database.pglite);
  return postgresBackend(settings.databaseUrl ?? "", onQueueError);
}

async function openRedis(addresses: readonly string[], onError: (error: Error) => void): Promise<Backend> {
  try {
    return await redisBackend(addresses, onError);
  } catch (error) {
    throw new ConfigError(
      `REDIS_URL: Redis at ${addresses.map(place).join(", ")} does not answer (${codeOf(error)}). Is it running, and does the password fit?`,
    );
  }
}

/** The vault of this installation: MASTER_KEY, or the key that lies in the data folder. Throws a ConfigError. */
export function openVault({ masterKey, dataDir }: Settings): OpenedVault {
  return createVault(masterKey ?? inDataDir(dataDir, "master.key", () => masterKeyIn(dataDir)));
}

/**
 * Where the keys of hours are kept: beside the embedded database; processes that share a database keep them in it.
 * Throws a ConfigError when they cannot be kept there.
 */
export function hourKeysOf({ databaseUrl, dataDir }: Settings): KeyFolder | null {
  if (databaseUrl !== null) return null;
  return inDataDir(dataDir, "hour-keys", (folder) => {
    makeFolder(folder);
    return keyFolder(folder);
  });
}

function inDataDir<Result>(dataDir: string, name: string, use: (path: string) => Result): Result {
  const path = join(dataDir, name);
  try {
    return use(path);
  } catch (error) {
    if (error instanceof MasterKeyError) throw new ConfigError(error.message);
    throw new ConfigError(`DATA_DIR is "${dataDir}", and "${path}" cannot be used: ${explainFileError(error)}`);
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
