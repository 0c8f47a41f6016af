import { randomBytes } from "node:crypto";
import { eq, notInArray, sql } from "drizzle-orm";
import type { Queryable } from "./database.ts";
import type { KeyCabinet, ResidentKey } from "./ports.ts";
import { hourKeys } from "./tables/hour-keys.ts";

/** What is kept for a term: a resident's message as it was sent, with what came with it, and our reply as it goes out. */
export type TermedKind = "original" | "body";

/**
 * Keys of one hour each. What has a term is sealed under its resident's key and the key of the hour it was made in;
 * when that key is destroyed it is unreadable wherever a copy of it is left: in a page, a log, or a free block.
 */
export interface HourKeys {
  /** The key of the hour that a moment is in, made when new. */
  make(kind: TermedKind, at: Date): Promise<Buffer>;
  /**
   * Opens what was sealed under a resident's key and that of the hour that a moment is in; `null` when that is gone:
   * destroyed, or lost with a database that was put back without it, so that another has come in its place.
   */
  open(kind: TermedKind, at: Date, residentKey: ResidentKey, sealed: Buffer, purpose: string): Promise<string | null>;
  /** As `open`, for what is no text. */
  openBytes(
    kind: TermedKind,
    at: Date,
    residentKey: ResidentKey,
    sealed: Buffer,
    purpose: string,
  ): Promise<Buffer | null>;
  /**
   * Destroys the keys of hours that ended before a moment, but for those in `needed`, named as in `hourOf`. Rejects
   * when the table they are in is in use (`Store.isBusy`): all of them are there then, to be destroyed another time.
   */
  destroy(kind: TermedKind, before: Date, needed?: ReadonlySet<string>): Promise<void>;
}

const keyBytes = 32;
const hourMilliseconds = 3_600_000;

/** The hour (UTC) that a moment is in, such as "2026-11-24T09". */
const hourOf = (at: Date) => at.toISOString().slice(0, 13);
const nameOf = (kind: TermedKind, at: Date) => `${kind}-${hourOf(at)}`;

/** Tells that something of an hour cannot be opened with the key of that hour; once an hour and process. */
export type OnUnopened = (kind: TermedKind, hour: string) => void;

/** Keys of hours, kept in `cabinet`, or in a table when there is none. */
export function createHourKeys(cabinet: KeyCabinet | null, onUnopened: OnUnopened) {
  const told = new Set<string>();
  // Whoever destroys a key may be another process: what was remembered in an hour is let go of at its end.
  const memory = new Map<string, Buffer>();
  function remember(name: string, key: Buffer): void {
    const leftOfHour = hourMilliseconds - (Date.now() % hourMilliseconds);
    if (memory.size === 0) setTimeout(() => memory.clear(), leftOfHour).unref();
    memory.set(name, key);
  }

  return {
    on(db: Queryable, isTransaction: boolean): HourKeys {
      const kept = cabinet ?? keyTable(db);
      async function find(name: string): Promise<Buffer | null> {
        const known = memory.get(name);
        if (known) return known;
        const key = await kept.read(name);
        // What a transaction sees in the table may still be rolled back.
        if (key !== null && !(isTransaction && cabinet === null)) remember(name, key);
        return key;
      }
      const openBytes: HourKeys["openBytes"] = async (kind, at, residentKey, sealed, purpose) => {
        const name = nameOf(kind, at);
        const key = await find(name);
        if (key === null) return null;
        try {
          return residentKey.during(key).openBytes(sealed, purpose);
        } catch (error) {
          if (!(error instanceof Error && error.name === "VaultError")) throw error;
          if (!told.has(name)) onUnopened(kind, hourOf(at));
          told.add(name);
          return null;
        }
      };
      return {
        openBytes,
        open: async (...sealed) => (await openBytes(...sealed))?.toString("utf8") ?? null,
        async make(kind, at) {
          const name = nameOf(kind, at);
          return (await find(name)) ?? kept.add(name, randomBytes(keyBytes));
        },
        async destroy(kind, before, needed = new Set()) {
          const over = (await kept.names()).filter((name) => {
            if (!name.startsWith(`${kind}-`)) return false;
            const hour = name.slice(kind.length + 1);
            return Date.parse(`${hour}:00:00Z`) + hourMilliseconds <= before.getTime() && !needed.has(hour);
          });
          if (over.length === 0) return;
          await kept.destroy(over);
          for (const name of over) memory.delete(name);
        },
      };
    },
  };
}

/** Keys in a table, for processes that share a database. */
function keyTable(db: Queryable): KeyCabinet {
  async function read(name: string): Promise<Buffer | null> {
    const [row] = await db.select().from(hourKeys).where(eq(hourKeys.name, name));
    return row?.key ?? null;
  }
  return {
    read,
    async add(name, key) {
      await db.insert(hourKeys).values({ name, key }).onConflictDoNothing();
      return (await read(name)) ?? key;
    },
    async names() {
      return (await db.select({ name: hourKeys.name }).from(hourKeys)).map(({ name }) => name);
    },
    async destroy(names) {
      await db.transaction(async (transaction) => {
        // Whoever waits for this lock holds up everybody behind it: a dump that runs is not waited for.
        await transaction.execute(sql`set local lock_timeout = '200ms'`);
        await transaction.execute(sql`lock table ${hourKeys} in access exclusive mode`);
        const kept = await transaction
          .select()
          .from(hourKeys)
          .where(notInArray(hourKeys.name, [...names]));
        // A deleted row stays in its page until that is written over. This begins a new file, and drops the old one
        // on commit: the keys are in it as they were, or gone.
        await transaction.execute(sql`truncate ${hourKeys}`);
        if (kept.length > 0) await transaction.insert(hourKeys).values(kept);
      });
    },
  };
}
