import { boolean, integer, text } from "drizzle-orm/pg-core";
import type { ChannelName } from "../../model/channel.ts";
import { moment } from "./columns.ts";
import { schema } from "./schema.ts";

/** Channels that are out of order: nothing is sent through them before `until`. */
export const channelPauses = schema.table("channel_pauses", {
  channel: text().$type<ChannelName>().primaryKey(),
  code: text().notNull(),
  until: moment().notNull(),
  /** A message is on its way to see whether the channel works again. */
  onTrial: boolean().notNull().default(false),
  failures: integer().notNull(),
});
