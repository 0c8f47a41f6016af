import { asc, desc, eq } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { ChannelSwitch } from "../model/channel-switch.ts";
import type { Queryable } from "./database.ts";
import { channelSwitches } from "./tables/channel-switches.ts";

/** Channels that people switched off and on (B15). */
export function channelSwitchStore(db: Queryable) {
  return {
    async isOff(channel: ChannelName): Promise<boolean> {
      const [last] = await db
        .select({ isOff: channelSwitches.isOff })
        .from(channelSwitches)
        .where(eq(channelSwitches.channel, channel))
        .orderBy(desc(channelSwitches.number))
        .limit(1);
      return last?.isOff ?? false;
    },

    /** The last time each channel was switched. */
    async latest(): Promise<ReadonlyMap<ChannelName, ChannelSwitch>> {
      const rows = await db.select().from(channelSwitches).orderBy(asc(channelSwitches.number));
      return new Map(rows.map((row) => [row.channel, row]));
    },

    async add(change: ChannelSwitch): Promise<void> {
      await db.insert(channelSwitches).values(change);
    },
  };
}
