import { sql } from "drizzle-orm";
import { bigint, bigserial, boolean, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { ChannelName } from "../../model/channel.ts";
import type { EventType, ModerationEvent } from "../../model/event.ts";
import type { ConversationId, EventId, ResidentId } from "../../model/ids.ts";
import { moment } from "./columns.ts";
import { schema } from "./schema.ts";

export const events = schema.table(
  "events",
  {
    id: uuid().$type<EventId>().primaryKey(),
    sequence: bigserial({ mode: "number" }).notNull(),
    conversationId: uuid().$type<ConversationId>().notNull(),
    residentId: uuid().$type<ResidentId>().notNull(),
    channel: text().$type<ChannelName>().notNull(),
    type: text().$type<EventType>().notNull(),
    /** An agent's own words in it are sealed: they can name somebody, and this row can never be changed. */
    event: jsonb().$type<ModerationEvent>().notNull(),
    simulated: boolean().notNull(),
    at: moment().notNull(),
    /** Place in the conversation's chain, and the hash that ties it to the event before. */
    position: integer().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    uniqueIndex("events_chain").on(table.conversationId, table.position),
    uniqueIndex("events_sequence").on(table.sequence),
    index("events_standing").on(table.residentId, table.channel, table.sequence),
    // Whoever has a warning or block that runs; ISO strings in UTC sort as they follow each other in time.
    index("events_terms")
      .on(sql`(event ->> 'until')`)
      .where(sql`type in ('warning-issued', 'closing-announced', 'block-started')`),
    uniqueIndex("events_one_decision").on(sql`(event ->> 'messageId')`).where(sql`type = 'decided'`),
  ],
);

/** Seals on the record of events; see audit.ts. */
export const auditSeals = schema.table("audit_seals", {
  number: integer().primaryKey(),
  at: moment().notNull(),
  /** The last event under this seal. */
  throughSequence: bigint({ mode: "number" }).notNull(),
  mac: text().notNull(),
});
