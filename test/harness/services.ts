import { randomBytes } from "node:crypto";
import { Redis } from "ioredis";
import pg from "pg";
import { eventually } from "./eventually.ts";

/**
 * Services that tests use when they are there. `npm test` starts them where they are installed. Elsewhere what needs
 * them is left out, and says so; REQUIRE_SERVICES, which `.ci/run` sets, makes their absence an error.
 */
const required = process.env.REQUIRE_SERVICES !== undefined;

export const postgresUrl: string | null = found("PostgreSQL", "TEST_DATABASE_URL");
export const redisUrl: string | null = found("Redis", "TEST_REDIS_URL");

function found(what: string, variable: string): string | null {
  const value = process.env[variable];
  if (value) return value;
  if (required) throw new Error(`${what} is required here: set ${variable}.`);
  return null;
}

/** `describe` when what it needs is there; else the block is left out, with a line that says what was missing. */
export function describeWith(
  needs: readonly (readonly [string, string | null])[],
  name: string,
  block: () => void,
): void {
  const missing = needs.filter(([, url]) => url === null).map(([what]) => what);
  if (missing.length > 0) process.stderr.write(`Left out, because ${missing.join(" and ")} is not there: ${name}\n`);
  (missing.length > 0 ? describe.skip : describe)(name, block);
}

/** An empty database of its own on the test server. */
export async function aDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: postgresUrl ?? "" });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(postgresUrl ?? "");
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      // Whoever used the database must have let go of it by now: a connection left open is a defect.
      await eventually(`nobody is connected to ${name}`, async () => {
        const { rows } = await admin.query("select 1 from pg_stat_activity where datname = $1", [name]);
        return rows.length === 0;
      });
      await admin.query(`drop database ${name}`);
      await admin.end();
    },
  };
}

/** An empty Redis database of its own, by number. */
export async function aRedis(): Promise<string> {
  const url = new URL(redisUrl ?? "");
  url.pathname = `/${1 + (Number(process.env.JEST_WORKER_ID ?? "1") % 15)}`;
  const redis = new Redis(url.href);
  await redis.flushdb();
  await redis.quit();
  return url.href;
}
