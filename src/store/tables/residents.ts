import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, index, text, uuid } from "drizzle-orm/pg-core";
import type { ChannelName } from "../../model/channel.ts";
import type { ResidentId } from "../../model/ids.ts";
import type { AliasKind } from "../../model/resident.ts";
import { moment, sealed } from "./columns.ts";
import { schema } from "./schema.ts";

export const residents = schema.table("residents", {
  id: uuid().$type<ResidentId>().primaryKey(),
  /** The resident's own data key, wrapped by the master key; without it everything sealed for them is noise. */
  wrappedKey: sealed().notNull(),
  sealedName: sealed(),
  prefersMail: boolean().notNull().default(false),
  /** This record turned out to be the same person as an older one, which carries the standing for both. */
  mergedInto: uuid().$type<ResidentId>(),
  createdAt: moment().notNull(),
});

/** The person a record belongs to, after any merge. */
export const personId = sql<ResidentId>`coalesce(${residents.mergedInto}, ${residents.id})`;

/** The record that stands for the person whom this record is of. */
export function mainRecordOf(residentId: ResidentId): SQL {
  return sql`(select coalesce(merged_into, id) from ${residents} where id = ${residentId})`;
}

/** Whether a column names a record of the same person as this record is of. */
export function recordsOfPerson(column: AnyPgColumn, residentId: ResidentId): SQL {
  const main = mainRecordOf(residentId);
  return sql`${column} in (select id from ${residents} where id = ${main} or merged_into = ${main})`;
}

/** A column that names the resident a row is about. */
export const ofResident = () =>
  uuid()
    .$type<ResidentId>()
    .notNull()
    .references(() => residents.id);

export const aliases = schema.table(
  "aliases",
  {
    /** Keyed hash of kind and value: findable, not readable. */
    hash: text().primaryKey(),
    residentId: ofResident(),
    channel: text().$type<ChannelName>().notNull(),
    kind: text().$type<AliasKind>().notNull(),
    sealedValue: sealed().notNull(),
    lastSeenAt: moment().notNull(),
  },
  (table) => [index("aliases_resident").on(table.residentId)],
);

/** Events of a platform that may count only once, such as a changed number, by the keyed hash of what they say. */
export const handledEvents = schema.table("handled_events", {
  key: text().primaryKey(),
  at: moment().notNull(),
});
