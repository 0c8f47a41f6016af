import { defineConfig } from "drizzle-kit";

/** For `npx drizzle-kit generate --config src/store/drizzle.config.ts`, which writes the next migration. */
export default defineConfig({
  dialect: "postgresql",
  schema: ["./src/store/columns.ts", "./src/store/schema.ts", "./src/store/account-tables.ts"],
  out: "./src/store/migrations",
  casing: "snake_case",
  schemaFilter: ["berichtwacht"],
});
