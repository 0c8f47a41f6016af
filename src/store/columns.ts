import { customType, pgSchema, timestamp } from "drizzle-orm/pg-core";

/** Our tables live in a schema of their own and are always qualified, so that the queue can share the database. */
export const schema = pgSchema("berichtwacht");

/** Bytes that only the privacy folder can open. */
export const sealed = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (bytes) => Buffer.from(bytes),
});
/** A moment to the millisecond, as a Date holds it. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });
