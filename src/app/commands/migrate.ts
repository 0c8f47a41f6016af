import { readSettings } from "../../config/environment.ts";
import { createClosers } from "../closers.ts";
import { claimDataFolder } from "../data-folder.ts";
import { openBackend, openDatabase } from "../open-backends.ts";

/** `migrate`: brings the tables of records and queue up to date and ends. Starting does so too. */
export async function migrateCommand(): Promise<number> {
  const settings = readSettings();
  const closers = createClosers();
  try {
    if (settings.databaseUrl === null) closers.add(await claimDataFolder(settings.dataDir));
    const database = await openDatabase(settings, () => undefined);
    closers.add(() => database.close());
    const backend = await openBackend(settings, database, () => undefined);
    closers.add(() => backend.close());
  } finally {
    await closers.close();
  }
  process.stdout.write("The tables are up to date.\n");
  return 0;
}
