import { eq } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { Queryable } from "./database.ts";
import { facts } from "./tables/facts.ts";

/** When messages were handed to a channel lately, of channels that take only so many in a while. */
export function handoverStore(db: Queryable) {
  const nameOf = (channel: ChannelName) => `handovers/${channel}`;

  return {
    /**
     * When messages were handed over since a moment, oldest first. In a transaction: whoever else asks waits until it
     * ends, so that what is kept in it counts for them.
     */
    async since(channel: ChannelName, moment: Date): Promise<readonly Date[]> {
      const name = nameOf(channel);
      // An update even of what is there already: that is what takes the lock, with the row made by the first.
      const [row] = await db
        .insert(facts)
        .values({ name, value: "[]" })
        .onConflictDoUpdate({ target: facts.name, set: { name } })
        .returning({ value: facts.value });
      const kept = JSON.parse(row?.value ?? "[]") as readonly string[];
      return kept.map((at) => new Date(at)).filter((at) => at > moment);
    },

    /** Keeps these moments and no others. */
    async keep(channel: ChannelName, moments: readonly Date[]): Promise<void> {
      const value = JSON.stringify(moments.map((at) => at.toISOString()));
      await db
        .update(facts)
        .set({ value })
        .where(eq(facts.name, nameOf(channel)));
    },
  };
}
