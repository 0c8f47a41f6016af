import { readSettings } from "../../config/environment.ts";
import { masterKeyIn } from "../../privacy/master-key.ts";
import { createVault } from "../../privacy/vault.ts";
import { chainHash } from "../../store/events.ts";
import { createStore } from "../../store/store.ts";
import { claimDataFolder } from "../data-folder.ts";
import { openDatabase } from "../open-backends.ts";

/** `verify-audit`: walks every chain of events and says whether each event is still as it was recorded. */
export async function verifyAuditCommand(): Promise<number> {
  const settings = readSettings();
  const release = settings.databaseUrl === null ? claimDataFolder(settings.dataDir) : () => undefined;
  const database = await openDatabase(settings, () => undefined);
  const { events } = createStore(database, createVault(settings.masterKey ?? masterKeyIn(settings.dataDir)));
  let chains = 0;
  let broken = 0;
  for (const conversationId of await events.chains()) {
    chains++;
    let previous = "";
    for (const [index, row] of (await events.ofConversation(conversationId)).entries()) {
      if (row.position !== index + 1 || row.hash !== chainHash(previous, row)) {
        broken++;
        process.stdout.write(`Conversation ${conversationId}: event ${index + 1} was changed, removed or added.\n`);
        break;
      }
      previous = row.hash;
    }
  }
  await database.close();
  release();
  process.stdout.write(`${chains} conversations checked, ${broken} not in order.\n`);
  return broken > 0 ? 1 : 0;
}
