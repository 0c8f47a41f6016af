import { and, eq, getTableColumns, gt, inArray, lt, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "./database.ts";
import { events } from "./tables/events.ts";
import { outbound } from "./tables/outbound.ts";
import { residents } from "./tables/residents.ts";

// In the words of the index on closing notices, so that the database uses it.
const isClosingUnderWay = sql`${outbound.purpose} = 'closing' and ${outbound.state} = 'sent'`;

const later = alias(events, "later");

// Over all conversations and records of a person: a block may be lifted in another one.
const isSamePerson = sql`${later.residentId} in (
  select record.id from ${residents} record join ${residents} own on own.id = ${events.residentId}
  where coalesce(record.merged_into, record.id) = coalesce(own.merged_into, own.id))`;

/** Closing notices sent before a moment, never confirmed, whose block neither began nor was lifted since. */
export async function unconfirmedClosings(
  db: Queryable,
  before: Date,
): Promise<readonly (typeof outbound.$inferSelect)[]> {
  const blockSince = db
    .select({ one: sql`1` })
    .from(later)
    .where(
      and(
        isSamePerson,
        eq(later.channel, events.channel),
        gt(later.sequence, events.sequence),
        inArray(later.type, ["block-started", "block-lifted"]),
      ),
    );
  return db
    .select(getTableColumns(outbound))
    .from(outbound)
    .innerJoin(
      events,
      and(
        eq(events.conversationId, outbound.conversationId),
        eq(events.type, "closing-announced"),
        eq(sql`${events.event} ->> 'outboundId'`, sql`${outbound.id}::text`),
      ),
    )
    .where(and(isClosingUnderWay, lt(outbound.sentAt, before), notExists(blockSince)));
}
