import { readSettings } from "../../config/environment.ts";
import { createClosers } from "../closers.ts";
import { claimDataFolder } from "../data-folder.ts";
import { resetAdmin } from "../first-admin.ts";
import { openAccounts, openDatabase, openVault } from "../open-backends.ts";

/** `reset-admin [username]`: prints a new one-time password for an admin who cannot sign in any more. */
export async function resetAdminCommand(username?: string): Promise<number> {
  const settings = readSettings();
  const closers = createClosers();
  try {
    if (settings.databaseUrl === null) closers.add(await claimDataFolder(settings.dataDir));
    const vault = openVault(settings);
    const database = await openDatabase(settings, () => undefined);
    closers.add(() => database.close());
    const signIn = await resetAdmin(openAccounts(settings, vault, database), username);
    process.stdout.write(`User name: ${signIn.username}\nOne-time password: ${signIn.password}\n`);
    return 0;
  } finally {
    await closers.close();
  }
}
