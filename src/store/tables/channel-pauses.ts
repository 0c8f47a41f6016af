import { boolean, integer, text, uuid } from "drizzle-orm/pg-core";
import type { ChannelName } from "../../model/channel.ts";
import type { OutboundId } from "../../model/ids.ts";
import { moment } from "./columns.ts";
import { schema } from "./schema.ts";

/** Channels that are out of order: nothing is sent through them before `until`. */
export const channelPauses = schema.table("channel_pauses", {
  channel: text().$type<ChannelName>().primaryKey(),
  code: text().notNull(),
  until: moment().notNull(),
  /** The message that was sent last to see whether the channel works again. */
  trial: uuid().$type<OutboundId>(),
  /** The platform took that message; it is not known yet whether it arrives. */
  isAccepted: boolean().notNull().default(false),
  failures: integer().notNull(),
});
