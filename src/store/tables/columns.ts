import { customType, timestamp } from "drizzle-orm/pg-core";

/** Bytes that only the privacy folder can open. */
export const sealed = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (bytes) => Buffer.from(bytes),
});

/** A moment, to the millisecond, as a `Date`. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });
