import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import type { OutboundId } from "../model/ids.ts";
import type { Subject } from "../model/subject.ts";
import type { Queryable } from "./database.ts";
import { platformBlocks } from "./tables/platform-blocks.ts";

export type PlatformBlockRow = typeof platformBlocks.$inferSelect;

/** Blocks that have begun, for the lists of the platforms themselves. */
export function platformBlockStore(db: Queryable) {
  return {
    /** Remembers a block; one that is there already stays as it is. */
    async add(block: Omit<Subject, "messageId"> & Pick<PlatformBlockRow, "notice" | "until">): Promise<void> {
      const { notice, conversationId, residentId, channel, until } = block;
      await db
        .insert(platformBlocks)
        .values({ notice, conversationId, residentId, channel, until })
        .onConflictDoNothing();
    },

    async find(notice: OutboundId): Promise<PlatformBlockRow | null> {
      const [row] = await db.select().from(platformBlocks).where(eq(platformBlocks.notice, notice));
      return row ?? null;
    },

    /** As `find`, kept from others until the transaction ends. */
    async hold(notice: OutboundId): Promise<PlatformBlockRow | null> {
      const [row] = await db.select().from(platformBlocks).where(eq(platformBlocks.notice, notice)).for("update");
      return row ?? null;
    },

    async update(
      notice: OutboundId,
      change: Partial<Pick<PlatformBlockRow, "settled" | "attempts" | "dueAt">>,
    ): Promise<void> {
      await db.update(platformBlocks).set(change).where(eq(platformBlocks.notice, notice));
    },

    /** Notes that blocks were looked at and stand. */
    async uphold(notices: readonly OutboundId[], at: Date): Promise<void> {
      if (notices.length === 0) return;
      await db
        .update(platformBlocks)
        .set({ upheldAt: at })
        .where(and(inArray(platformBlocks.notice, [...notices]), isNull(platformBlocks.upheldAt)));
    },

    /** Ends a block before its term: who is on a platform's list goes off it. */
    async end(notice: OutboundId, at: Date): Promise<void> {
      await db
        .update(platformBlocks)
        .set({ until: sql`least(${platformBlocks.until}, ${at.toISOString()}::timestamptz)`, attempts: 0, dueAt: at })
        .where(eq(platformBlocks.notice, notice));
    },

    /** Blocks of which a platform has to be told something, longest due first: the first `limit`. */
    async due(now: Date, mayBlock: "all" | "upheld" | "none", limit: number): Promise<readonly OutboundId[]> {
      const toBlock = and(
        isNull(platformBlocks.settled),
        gt(platformBlocks.until, now),
        mayBlock === "upheld" ? isNotNull(platformBlocks.upheldAt) : undefined,
      );
      const toFree = and(eq(platformBlocks.settled, "listed"), lte(platformBlocks.until, now));
      const rows = await db
        .select({ notice: platformBlocks.notice })
        .from(platformBlocks)
        .where(and(lte(platformBlocks.dueAt, now), mayBlock === "none" ? toFree : or(toBlock, toFree)))
        .orderBy(asc(platformBlocks.dueAt))
        .limit(limit);
      return rows.map(({ notice }) => notice);
    },
  };
}
