import { createPostgresBackend, runMigrations, withBackend } from "bullmq";
import pg from "pg";
import type { Backend } from "./backend.ts";

// One connection listens for each worker; the rest serve queries.
const connections = 16;

/** BullMQ on PostgreSQL, by address, in the schema `bullmq`. Brings BullMQ's own tables up to date. */
export async function postgresBackend(url: string, onError: (error: Error) => void): Promise<Backend> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    keepAlive: true,
    options: "-c search_path=bullmq",
  });
  pool.on("error", onError);
  // A pool listens only to connections that nobody uses; an error of one in use would end the process.
  pool.on("connect", (client) => client.on("error", onError));
  try {
    const client = await pool.connect();
    try {
      await runMigrations(client);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { ...backendOn(pool), close: () => pool.end() };
}

/** BullMQ's classes on anything shaped like a `pg.Pool`. */
export function backendOn(pool: { query(text: string): Promise<unknown> }): Omit<Backend, "close"> {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  return {
    Queue: Queue as unknown as Backend["Queue"],
    Worker: Worker as unknown as Backend["Worker"],
    adding: { connection: pool as never },
    taking: { connection: pool as never },
    ping: () => pool.query("select 1"),
  };
}
