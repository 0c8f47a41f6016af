import { desc, eq } from "drizzle-orm";
import type { AgentId } from "../model/ids.ts";
import type { TemplateName } from "../model/template.ts";
import type { Queryable } from "./database.ts";
import { templateVersions } from "./tables/templates.ts";

export type TemplateVersion = typeof templateVersions.$inferSelect;

/** What admins made of the texts in the files: versions, the newest of which is in use. */
export function templateStore(db: Queryable) {
  return {
    async save(version: {
      name: TemplateName;
      u: string;
      je: string;
      isOriginal?: boolean;
      authorId: AgentId;
      savedAt: Date;
    }): Promise<number> {
      const [row] = await db.insert(templateVersions).values(version).returning({ version: templateVersions.version });
      return row?.version ?? 0;
    },

    async latest(): Promise<readonly TemplateVersion[]> {
      return db
        .selectDistinctOn([templateVersions.name])
        .from(templateVersions)
        .orderBy(templateVersions.name, desc(templateVersions.version));
    },

    async historyOf(name: TemplateName): Promise<readonly TemplateVersion[]> {
      return db
        .select()
        .from(templateVersions)
        .where(eq(templateVersions.name, name))
        .orderBy(desc(templateVersions.version));
    },
  };
}
