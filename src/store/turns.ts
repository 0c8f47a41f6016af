import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "./database.ts";
import { facts } from "./tables/facts.ts";

/** Work that all processes could do, and one of them should. */
export function turnStore(db: Queryable) {
  return {
    /** Takes the turn to do a piece of work; `false` when a process took it less than `milliseconds` ago. */
    async take(work: string, at: Date, milliseconds: number): Promise<boolean> {
      const name = `turn/${work}`;
      const value = at.toISOString();
      const before = new Date(at.getTime() - milliseconds).toISOString();
      const rows = await db
        .insert(facts)
        .values({ name, value })
        .onConflictDoUpdate({
          target: facts.name,
          set: { value },
          // A turn in the future is one of a clock that has been set back since.
          setWhere: sql`${facts.value} <= ${before} or ${facts.value} > ${value}`,
        })
        .returning();
      return rows.length > 0;
    },

    /** Gives a turn back that was taken at a moment and led to nothing, for who comes next, unless it was taken since. */
    async giveBack(work: string, takenAt: Date): Promise<void> {
      await db.delete(facts).where(and(eq(facts.name, `turn/${work}`), eq(facts.value, takenAt.toISOString())));
    },
  };
}
