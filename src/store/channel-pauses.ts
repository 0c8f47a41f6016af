import { and, eq, lte, sql } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { OutboundId } from "../model/ids.ts";
import type { Queryable } from "./database.ts";
import { channelPauses } from "./tables/channel-pauses.ts";

export type ChannelPause = typeof channelPauses.$inferSelect;

/** Channels through which nothing gets out now, for all processes together. */
export function channelPauseStore(db: Queryable) {
  const onTrial = (channel: ChannelName, trial: OutboundId) =>
    and(eq(channelPauses.channel, channel), eq(channelPauses.trial, trial));

  return {
    async find(channel: ChannelName): Promise<ChannelPause | null> {
      const [row] = await db.select().from(channelPauses).where(eq(channelPauses.channel, channel));
      return row ?? null;
    },

    /** Begins a pause; one that was begun by another attempt stays as it is. */
    async begin(channel: ChannelName, code: string, until: Date): Promise<void> {
      await db.insert(channelPauses).values({ channel, code, until, failures: 1 }).onConflictDoNothing();
    },

    /** Puts off the next try, because this one failed too, at once or later. */
    async prolong(channel: ChannelName, trial: OutboundId, code: string, until: Date): Promise<void> {
      await db
        .update(channelPauses)
        .set({ code, until, trial: null, isAccepted: false, failures: sql`${channelPauses.failures} + 1` })
        .where(onTrial(channel, trial));
    },

    /** Takes the turn to try a channel whose pause is over, keeping others off until a moment; whether it was free. */
    async takeTurn(channel: ChannelName, trial: OutboundId, now: Date, until: Date): Promise<boolean> {
      const rows = await db
        .update(channelPauses)
        .set({ until, trial, isAccepted: false })
        .where(and(eq(channelPauses.channel, channel), lte(channelPauses.until, now)))
        .returning({ channel: channelPauses.channel });
      return rows.length > 0;
    },

    /** Notes that the platform took the trial, and until when to wait for what becomes of it. */
    async accept(channel: ChannelName, trial: OutboundId, until: Date): Promise<void> {
      await db.update(channelPauses).set({ until, isAccepted: true }).where(onTrial(channel, trial));
    },

    /** Ends a pause through its trial; whether this message was that. */
    async end(channel: ChannelName, trial: OutboundId): Promise<boolean> {
      const rows = await db
        .delete(channelPauses)
        .where(onTrial(channel, trial))
        .returning({ channel: channelPauses.channel });
      return rows.length > 0;
    },
  };
}
