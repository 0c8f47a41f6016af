import { index, integer, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { schema } from "./schema.ts";

/** What somebody tried, such as a password, counted until the window ends. The key is a keyed hash. */
export const tries = schema.table(
  "tries",
  {
    key: text().primaryKey(),
    count: integer().notNull(),
    until: moment().notNull(),
  },
  (table) => [index("tries_until").on(table.until)],
);
