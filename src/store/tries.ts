import { and, eq, gt, lte, sql } from "drizzle-orm";
import type { Queryable } from "./database.ts";
import type { Vault } from "./ports.ts";
import { tries } from "./tables/tries.ts";

/**
 * What somebody tried, counted over all processes. Kept under a keyed hash, since what is tried may be a name or an
 * address, and forgotten when its window has ended.
 */
export function triesStore(db: Queryable, vault: Vault) {
  const hashOf = (kind: string, key: string) => vault.lookupHash(`tries/${kind}`, key);

  return {
    /** Counts one more in a window that begins with the first: how many there are, and when the window ends. */
    async add(
      kind: string,
      key: string,
      windowMilliseconds: number,
      at: Date,
    ): Promise<{ readonly count: number; readonly until: Date }> {
      await db.delete(tries).where(lte(tries.until, at));
      const [row] = await db
        .insert(tries)
        .values({ key: hashOf(kind, key), count: 1, until: new Date(at.getTime() + windowMilliseconds) })
        .onConflictDoUpdate({ target: tries.key, set: { count: sql`${tries.count} + 1` } })
        .returning({ count: tries.count, until: tries.until });
      if (!row) throw new Error("A try could not be counted.");
      return row;
    },

    /** Takes one off again: it turned out not to count. */
    async takeBack(kind: string, key: string): Promise<void> {
      await db
        .update(tries)
        .set({ count: sql`${tries.count} - 1` })
        .where(and(eq(tries.key, hashOf(kind, key)), gt(tries.count, 0)));
    },

    async forget(kind: string, key: string): Promise<void> {
      await db.delete(tries).where(eq(tries.key, hashOf(kind, key)));
    },
  };
}
