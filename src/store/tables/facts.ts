import { text } from "drizzle-orm/pg-core";
import { schema } from "./schema.ts";

/** Small facts about this installation, such as the check that the master key is the right one. */
export const facts = schema.table("facts", { name: text().primaryKey(), value: text().notNull() });
