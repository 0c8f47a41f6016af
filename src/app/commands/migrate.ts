import { readSettings } from "../../config/environment.ts";
import { claimDataFolder } from "../data-folder.ts";
import { openBackend, openDatabase } from "../open-backends.ts";

/** `migrate`: brings the tables of records and queue up to date and ends. Starting does so too. */
export async function migrateCommand(): Promise<number> {
  const settings = readSettings();
  const release = settings.databaseUrl === null ? claimDataFolder(settings.dataDir) : () => undefined;
  const database = await openDatabase(settings, () => undefined);
  const backend = await openBackend(settings, database, () => undefined);
  await backend.close();
  await database.close();
  release();
  process.stdout.write("The tables are up to date.\n");
  return 0;
}
