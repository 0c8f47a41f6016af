import { bigserial, boolean, index, text } from "drizzle-orm/pg-core";
import type { ChannelName } from "../../model/channel.ts";
import type { AgentId } from "../../model/ids.ts";
import { moment } from "./columns.ts";
import { schema } from "./schema.ts";

/** Every time a person switched a channel off or on again; the last one counts. Rows are only added. */
export const channelSwitches = schema.table(
  "channel_switches",
  {
    number: bigserial({ mode: "number" }).primaryKey(),
    channel: text().$type<ChannelName>().notNull(),
    isOff: boolean().notNull(),
    reason: text().notNull(),
    agentId: text().$type<AgentId>().notNull(),
    at: moment().notNull(),
  },
  (table) => [index("channel_switches_channel").on(table.channel, table.number)],
);
