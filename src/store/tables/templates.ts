import { bigserial, boolean, index, text } from "drizzle-orm/pg-core";
import type { AgentId } from "../../model/ids.ts";
import type { TemplateName } from "../../model/template.ts";
import { moment } from "./columns.ts";
import { schema } from "./schema.ts";

export const templateVersions = schema.table(
  "template_versions",
  {
    version: bigserial({ mode: "number" }).primaryKey(),
    name: text().$type<TemplateName>().notNull(),
    u: text().notNull(),
    je: text().notNull(),
    /** Back to the text of the file, whatever that becomes; `u` and `je` are what it was then. */
    isOriginal: boolean().notNull().default(false),
    authorId: text().$type<AgentId>().notNull(),
    savedAt: moment().notNull(),
  },
  (table) => [index("template_versions_name").on(table.name, table.version)],
);
