import { ConfigError } from "../../config/config-error.ts";
import { readSettings } from "../../config/environment.ts";
import type { AgentId } from "../../model/ids.ts";
import { createClosers } from "../closers.ts";
import { claimDataFolder } from "../data-folder.ts";
import { openAccounts } from "../open-accounts.ts";
import { openDatabase, openVault } from "../open-backends.ts";

/**
 * `reset-password <user name>`: a new one-time password for somebody who can no longer sign in and whom no other
 * admin can help. Whoever may run this has the database and the master key already. An admin is switched on again.
 */
export async function resetPasswordCommand(username?: string): Promise<number> {
  if (!username) throw new ConfigError("reset-password: say for whom, such as: reset-password beheerder");
  const settings = readSettings();
  const closers = createClosers();
  try {
    if (settings.databaseUrl === null) closers.add(await claimDataFolder(settings.dataDir));
    const vault = openVault(settings);
    const database = await openDatabase(settings, () => undefined);
    closers.add(() => database.close());
    const accounts = openAccounts(database, vault, settings.publicUrl);
    const known = await accounts.list();
    const found = known.find((account) => account.username === username.toLowerCase());
    if (!found) {
      const names = known.map((account) => account.username).sort();
      throw new ConfigError(`reset-password: "${username}" has no account. Known: ${names.join(", ") || "none yet"}.`);
    }
    if (found.role === "admin") await accounts.setActive(found.id as AgentId, true);
    const password = await accounts.renewPassword(found.id as AgentId);
    process.stdout.write(`One-time password of ${found.username}: ${password}\n`);
    if (!found.active && found.role !== "admin") {
      process.stdout.write("This account is switched off; an admin can switch it on.\n");
    }
    return 0;
  } finally {
    await closers.close();
  }
}
