import { ConfigError } from "../../config/config-error.ts";
import { readSettings } from "../../config/environment.ts";
import type { AgentId } from "../../model/ids.ts";
import { masterKeyIn } from "../../privacy/master-key.ts";
import { createVault } from "../../privacy/vault.ts";
import { claimDataFolder } from "../data-folder.ts";
import { openAccounts } from "../open-accounts.ts";
import { openDatabase } from "../open-backends.ts";

/**
 * `reset-password <user name>`: a new one-time password for somebody who can no longer sign in and whom no other
 * admin can help. Whoever may run this has the database and the master key already.
 */
export async function resetPasswordCommand(username?: string): Promise<number> {
  if (!username) throw new ConfigError("reset-password: say for whom, such as: reset-password beheerder");
  const settings = readSettings();
  const release = settings.databaseUrl === null ? claimDataFolder(settings.dataDir) : () => undefined;
  try {
    const database = await openDatabase(settings, () => undefined);
    try {
      const vault = createVault(settings.masterKey ?? masterKeyIn(settings.dataDir));
      const accounts = openAccounts(database, vault, settings.publicUrl);
      const known = await accounts.list();
      const found = known.find((account) => account.username === username.toLowerCase());
      if (!found) {
        const names = known
          .map((account) => account.username)
          .sort()
          .join(", ");
        throw new ConfigError(`reset-password: "${username}" has no account. Known: ${names || "none yet"}.`);
      }
      const password = await accounts.renewPassword(found.id as AgentId);
      process.stdout.write(`One-time password of ${found.username}: ${password}\n`);
      if (known.length === 1) process.stdout.write("Until it has been used, every start prints a newer one.\n");
      if (!found.active) process.stdout.write("This account is switched off; an admin can switch it on.\n");
    } finally {
      await database.close();
    }
  } finally {
    release();
  }
  return 0;
}
