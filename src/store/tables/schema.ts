import { pgSchema } from "drizzle-orm/pg-core";

/** Our tables live in a schema of their own and are always qualified, so that the queue can share the database. */
export const schema = pgSchema("berichtwacht");
