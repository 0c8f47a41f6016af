import { readSettings } from "../../config/environment.ts";
import type { AuditReport } from "../../store/audit.ts";
import { createStore } from "../../store/store.ts";
import { createClosers } from "../closers.ts";
import { claimDataFolder } from "../data-folder.ts";
import { hourKeysOf, openDatabase, openVault } from "../open-backends.ts";

/** `verify-audit`: walks every chain of events and every seal, and says whether all is still as it was recorded. */
export async function verifyAuditCommand(): Promise<number> {
  const settings = readSettings();
  const closers = createClosers();
  try {
    if (settings.databaseUrl === null) closers.add(await claimDataFolder(settings.dataDir));
    const database = await openDatabase(settings, () => undefined);
    closers.add(() => database.close());
    const report = await createStore(database, openVault(settings), hourKeysOf(settings)).audit.verify();
    process.stdout.write(
      linesOf(report)
        .map((line) => `${line}\n`)
        .join(""),
    );
    return report.broken.length + report.brokenSeals.length > 0 ? 1 : 0;
  } finally {
    await closers.close();
  }
}

function linesOf(report: AuditReport): readonly string[] {
  return [
    ...report.broken.map(
      ({ conversationId, position }) =>
        `Conversation ${conversationId}: event ${position} was changed, removed or added.`,
    ),
    ...report.brokenSeals.map(
      (number) => `Seal ${number}: what it covers was changed, removed or added, or the seal itself was.`,
    ),
    `${report.conversations} conversations checked, ${report.broken.length} not in order.`,
    `${report.seals} seals checked, ${report.brokenSeals.length} not in order.`,
    report.lastSealedAt === null
      ? "Nothing is sealed yet."
      : `Sealed up to ${report.lastSealedAt.toISOString()}; ${report.eventsSinceSeal} events since then.`,
  ];
}
