import type { Template } from "../../api/contract/template.ts";
import { templateTexts } from "../messages.ts";
import { momentWords } from "../time/moment.ts";

/** Which version of a text is in use, by whom and since when. */
export function versionWords(
  { version, author, savedAt }: Pick<Template, "version" | "author" | "savedAt">,
  now: Date,
): string {
  if (version === null || savedAt === null) return templateTexts.original;
  const by = author === null ? templateTexts.unknownAuthor : templateTexts.by(author);
  return templateTexts.version(version, by, momentWords(savedAt, now));
}
