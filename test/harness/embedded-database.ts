import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { home } from "../../src/config/configuration.ts";
import { type Database, openPglite } from "../../src/store/database.ts";

// What PGlite puts in an empty folder (PostgreSQL's initdb) takes it seconds of computing, and is the same every time
// for one version of it. None of our tables is in it: those are made at every start, as in an empty folder.
const modules = join(home, "node_modules");
const { version } = JSON.parse(readFileSync(join(modules, "@electric-sql/pglite/package.json"), "utf8"));
const cache = join(modules, ".cache/berichtwacht");
const template = join(cache, `pglite-${version}`);

/** Puts an embedded database without tables in a data folder that has none. */
export async function newDatabaseIn(dataDir: string): Promise<void> {
  const folder = join(dataDir, "database");
  if (existsSync(folder)) return;
  if (!existsSync(template)) await makeTemplate();
  cpSync(template, folder, { recursive: true });
}

/** An embedded database of a test's own, without tables; `cleanUp` throws away its folder once it is closed. */
export async function anEmbeddedDatabase(): Promise<Database & { cleanUp(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-embedded-"));
  await newDatabaseIn(dataDir);
  const database = await openPglite(join(dataDir, "database"));
  return { ...database, cleanUp: async () => rmSync(dataDir, { recursive: true, force: true }) };
}

// Test files of other processes may do the same at this moment: each makes its own, and whole, and the first one stays.
async function makeTemplate(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(`${template}-`);
  const pglite = await PGlite.create({ dataDir: made });
  await pglite.close();
  try {
    renameSync(made, template);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(template)) throw error;
  }
}
