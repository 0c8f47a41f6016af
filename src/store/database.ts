import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { inTurn } from "./in-turn.ts";
import { Listener } from "./listener.ts";

/** A database or a transaction on one; the same SQL on PGlite and PostgreSQL. */
export type Queryable = PgDatabase<PgQueryResultHKT>;

export interface Database {
  readonly queryable: Queryable;
  /** The embedded engine, when that is what lies under it; the queue shares it. */
  readonly pglite: PGlite | null;
  /** Brings our tables up to date. Safe to call from several processes at once. */
  migrate(): Promise<void>;
  /**
   * Calls back for every payload notified on a channel after the commit that notified it; `onGap` after the
   * connection was away, when payloads may have been missed.
   */
  listen(channel: string, onPayload: (payload: string) => void, onGap: () => void): Promise<void>;
  /** Gives back the space of what was deleted, where nothing else does: PGlite has no autovacuum. */
  vacuum(): Promise<void>;
  close(): Promise<void>;
}

const migrations = {
  migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)),
  migrationsSchema: "berichtwacht",
  migrationsTable: "migrations",
};
const migrationLock = 0x62776368; // "bwch"

/** PGlite in this process, on disk in `folder`, which is there. */
export async function openPglite(folder: string): Promise<Database> {
  const pglite = inTurn(await PGlite.create({ dataDir: folder }));
  const db = drizzlePglite(pglite, { casing: "snake_case" });
  return {
    queryable: db,
    pglite,
    migrate: () => migratePglite(db, migrations),
    listen: async (channel, onPayload) => void (await pglite.listen(channel, onPayload)),
    vacuum: async () => void (await pglite.exec("vacuum")),
    close: () => pglite.close(),
  };
}

/** PostgreSQL by address. Opens connections as they are needed. */
export function openPostgres(url: string, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on("error", onError);
  // A pool listens only to connections that nobody uses; an error of one in use would end the process.
  pool.on("connect", (client) => client.on("error", onError));
  const db = drizzlePostgres(pool, { casing: "snake_case" });
  const listeners: Listener[] = [];
  return {
    queryable: db,
    pglite: null,
    async migrate() {
      await db.transaction(async (transaction) => {
        await transaction.execute(sql`select pg_advisory_xact_lock(${migrationLock})`);
        await migratePostgres(db, migrations);
      });
    },
    async listen(channel, onPayload, onGap) {
      const listener = new Listener({ url, channel, onPayload, onGap, onError });
      listeners.push(listener);
      await listener.connect();
    },
    vacuum: () => Promise.resolve(),
    async close() {
      await Promise.all(listeners.map((listener) => listener.close()));
      await pool.end();
    },
  };
}
