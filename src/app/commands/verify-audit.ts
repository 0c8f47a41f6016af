import { ConfigError } from "../../config/config-error.ts";
import { readSettings } from "../../config/environment.ts";
import type { AuditReport } from "../../store/audit.ts";
import { createStore } from "../../store/store.ts";
import { createClosers } from "../closers.ts";
import { claimDataFolder } from "../data-folder.ts";
import { hourKeysOf, openDatabase, openVault } from "../open-backends.ts";
import { type LoggedSeal, readLoggedSeals } from "./logged-seals.ts";

/**
 * `verify-audit`: walks every chain of events and every seal, and says whether all is still as it was recorded. With
 * `--seals <file>` it lays every seal that a log holds beside the one in the record. Throws a ConfigError for other
 * arguments, and for a log without seals.
 */
export async function verifyAuditCommand(...asked: readonly string[]): Promise<number> {
  const [option, path, ...more] = asked;
  if (option !== undefined && (option !== "--seals" || path === undefined || more.length > 0))
    throw new ConfigError("verify-audit: give nothing, or --seals and the file of a log.");
  const logged = path === undefined ? [] : await readLoggedSeals(path);
  const settings = readSettings();
  const closers = createClosers();
  try {
    if (settings.databaseUrl === null) closers.add(await claimDataFolder(settings.dataDir));
    const database = await openDatabase(settings, () => undefined);
    closers.add(() => database.close());
    const report = await createStore(database, openVault(settings), hourKeysOf(settings)).audit.verify();
    const others = otherSeals(logged, report.seals);
    const lines = [
      ...others,
      ...linesOf(report),
      ...(path === undefined ? [] : [`${logged.length} seals of the log compared, ${others.length} not the same.`]),
    ];
    process.stdout.write(lines.map((line) => `${line}\n`).join(""));
    return report.broken.length + report.brokenSeals.length + others.length > 0 ? 1 : 0;
  } finally {
    await closers.close();
  }
}

// A day of them; `--seals` compares them all.
const sealsNamed = 24;

function otherSeals(logged: readonly LoggedSeal[], seals: AuditReport["seals"]): readonly string[] {
  return logged.flatMap(({ number, mac }) => {
    const recorded = seals.get(number);
    if (recorded === mac) return [];
    return recorded === undefined
      ? `Seal ${number} (${mac}) is in the log, and gone from the record.`
      : `Seal ${number} is ${mac} in the log and ${recorded} in the record: it was taken away and put on again.`;
  });
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
    ...[...report.seals].slice(-sealsNamed).map(([number, mac]) => `Seal ${number}: ${mac}`),
    `${report.seals.size} seals checked, ${report.brokenSeals.length} not in order.`,
    report.lastSealedAt === null
      ? "Nothing is sealed yet."
      : `Sealed up to ${report.lastSealedAt.toISOString()}; ${report.eventsSinceSeal} events since then.`,
  ];
}
