import { text } from "drizzle-orm/pg-core";
import { sealed } from "./columns.ts";
import { schema } from "./schema.ts";

/** Keys of one hour each, for what has a term; see ../hour-keys.ts. Useless without the key of the resident. */
export const hourKeys = schema.table("hour_keys", { name: text().primaryKey(), key: sealed().notNull() });
