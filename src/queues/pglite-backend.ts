import type { PGlite } from "@electric-sql/pglite";
import { runMigrations } from "bullmq";
import type { Backend } from "./backend.ts";
import { pglitePool } from "./pglite-pool.ts";
import { backendOn } from "./postgres-backend.ts";

/** BullMQ on the embedded database, in the schema `bullmq`, beside our own tables. */
export async function pgliteBackend(pglite: PGlite): Promise<Backend> {
  const pool = pglitePool(pglite);
  const client = await pool.connect();
  try {
    await runMigrations(client as never);
  } finally {
    client.release();
  }
  // BullMQ's statements name their tables without a schema; ours are always qualified.
  await pglite.exec("set search_path to bullmq, public");
  return { ...backendOn(pool), close: () => pool.end() };
}
