import { sql } from "drizzle-orm";
import { index, integer, text, uuid } from "drizzle-orm/pg-core";
import type { ChannelName } from "../../model/channel.ts";
import type { OutboundId } from "../../model/ids.ts";
import { moment } from "./columns.ts";
import { ofConversation } from "./conversations.ts";
import { outbound } from "./outbound.ts";
import { ofResident } from "./residents.ts";
import { schema } from "./schema.ts";

/** Blocks of our own list that have begun, and how far the platform's own list has followed. */
export const platformBlocks = schema.table(
  "platform_blocks",
  {
    /** The closing notice with which the block began. */
    notice: uuid()
      .$type<OutboundId>()
      .primaryKey()
      .references(() => outbound.id),
    conversationId: ofConversation(),
    residentId: ofResident(),
    channel: text().$type<ChannelName>().notNull(),
    until: moment().notNull(),
    /** When somebody who did not impose it looked at it and let it stand. */
    upheldAt: moment(),
    /** What the platform's list came to; `null` as long as it was not asked, or gave no final answer. */
    settled: text().$type<"listed" | "free">(),
    attempts: integer().notNull().default(0),
    /** Not to be asked before; a new one at once. */
    dueAt: moment().notNull().default(sql`'epoch'`),
  },
  (table) => [index("platform_blocks_open").on(table.dueAt).where(sql`settled is null or settled = 'listed'`)],
);
