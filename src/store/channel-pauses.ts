import { and, eq, lte, sql } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { Queryable } from "./database.ts";
import { channelPauses } from "./tables/channel-pauses.ts";

export type ChannelPause = typeof channelPauses.$inferSelect;

/** Channels through which nothing gets out now, for all processes together. */
export function channelPauseStore(db: Queryable) {
  return {
    async find(channel: ChannelName): Promise<ChannelPause | null> {
      const [row] = await db.select().from(channelPauses).where(eq(channelPauses.channel, channel));
      return row ?? null;
    },

    /** Begins a pause; one that was begun by another attempt stays as it is. */
    async begin(channel: ChannelName, code: string, until: Date): Promise<void> {
      await db.insert(channelPauses).values({ channel, code, until, failures: 1 }).onConflictDoNothing();
    },

    /** Puts off the next try, because this one failed too. */
    async prolong(channel: ChannelName, code: string, until: Date): Promise<void> {
      await db
        .insert(channelPauses)
        .values({ channel, code, until, failures: 1 })
        .onConflictDoUpdate({
          target: channelPauses.channel,
          set: { code, until, onTrial: false, failures: sql`${channelPauses.failures} + 1` },
        });
    },

    /** Takes the turn to try a channel whose pause is over, keeping others off until a moment; whether it was free. */
    async takeTurn(channel: ChannelName, now: Date, until: Date): Promise<boolean> {
      const rows = await db
        .update(channelPauses)
        .set({ until, onTrial: true })
        .where(and(eq(channelPauses.channel, channel), lte(channelPauses.until, now)))
        .returning({ channel: channelPauses.channel });
      return rows.length > 0;
    },

    async end(channel: ChannelName): Promise<void> {
      await db.delete(channelPauses).where(eq(channelPauses.channel, channel));
    },
  };
}
