import { readSettings } from "../../config/environment.ts";
import { chainHash } from "../../store/events.ts";
import { createStore, type Store } from "../../store/store.ts";
import { createClosers } from "../closers.ts";
import { claimDataFolder } from "../data-folder.ts";
import { openDatabase, openVault } from "../open-backends.ts";

/** `verify-audit`: walks every chain of events and says whether each event is still as it was recorded. */
export async function verifyAuditCommand(): Promise<number> {
  const settings = readSettings();
  const closers = createClosers();
  try {
    if (settings.databaseUrl === null) closers.add(await claimDataFolder(settings.dataDir));
    const database = await openDatabase(settings, () => undefined);
    closers.add(() => database.close());
    const { chains, broken } = await walk(createStore(database, openVault(settings)));
    process.stdout.write(`${chains} conversations checked, ${broken} not in order.\n`);
    return broken > 0 ? 1 : 0;
  } finally {
    await closers.close();
  }
}

async function walk({ events }: Store): Promise<{ readonly chains: number; readonly broken: number }> {
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
  return { chains, broken };
}
