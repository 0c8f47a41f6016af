import { readSettings } from "../../config/environment.ts";
import { masterKeyIn } from "../../privacy/master-key.ts";
import { createVault } from "../../privacy/vault.ts";
import { createStore } from "../../store/store.ts";
import { claimDataFolder } from "../data-folder.ts";
import { openDatabase } from "../open-backends.ts";

/** `verify-audit`: walks every chain of events and every seal, and says whether all is still as it was recorded. */
export async function verifyAuditCommand(): Promise<number> {
  const settings = readSettings();
  const release = settings.databaseUrl === null ? claimDataFolder(settings.dataDir) : () => undefined;
  const database = await openDatabase(settings, () => undefined);
  const { audit } = createStore(database, createVault(settings.masterKey ?? masterKeyIn(settings.dataDir)));
  const report = await audit.verify();
  await database.close();
  release();
  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const { conversationId, position } of report.broken)
    say(`Conversation ${conversationId}: event ${position} was changed, removed or added.`);
  for (const number of report.brokenSeals)
    say(`Seal ${number}: what it covers was changed, removed or added, or the seal itself was.`);
  say(`${report.conversations} conversations checked, ${report.broken.length} not in order.`);
  say(`${report.seals} seals checked, ${report.brokenSeals.length} not in order.`);
  say(
    report.lastSealedAt === null
      ? "Nothing is sealed yet."
      : `Sealed up to ${report.lastSealedAt.toISOString()}; ${report.eventsSinceSeal} events since then.`,
  );
  return report.broken.length + report.brokenSeals.length > 0 ? 1 : 0;
}
