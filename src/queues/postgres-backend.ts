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
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
  return { ...backendOn(pool), close: () => pool.end() };
}

/** BullMQ's classes on anything shaped like a `pg.Pool`. */
export function backendOn(pool: unknown): Omit<Backend, "close"> {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  return {
    Queue: Queue as unknown as Backend["Queue"],
    Worker: Worker as unknown as Backend["Worker"],
    options: { connection: pool as never },
  };
}
