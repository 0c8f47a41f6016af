import type { FormOfAddress } from "../model/resident.ts";
import { type TemplateName, type TemplateVariant, templateNames } from "../model/template.ts";
import { TemplateError } from "./template-error.ts";

export interface TemplateText {
  readonly name: TemplateName;
  /** For admins: when this text is used. */
  readonly purpose: string;
  readonly body: Readonly<Record<FormOfAddress, string>>;
  /** The same in English, for who writes English; `null` when there is none, and the reply is in Dutch. */
  readonly english: string | null;
}

const heading = /^# (u|je|en)\s*$/;

/**
 * Reads `templates/<name>.md`: a first line `> purpose`, then the text under `# u`, the same text under `# je`, and in English under
 * `# en` where there is one.
 * Throws a TemplateError that names file and line.
 */
export function parseTemplateFile(file: string, source: string): TemplateText {
  const name = templateNames.find((known) => known === file.replace(/^.*\//, "").replace(/\.md$/, ""));
  if (!name) throw new TemplateError(file, 1, `is not a template of ours. Known: ${templateNames.join(", ")}.`);
  const lines = source.replace(/\r\n?/g, "\n").split("\n");
  const purpose = /^> (.+)$/.exec(lines[0] ?? "")?.[1];
  if (!purpose) throw new TemplateError(file, 1, `begin with a line "> ..." that says when this text is used.`);
  const found = new Map<string, { start: number; lines: string[] }>();
  let current: { start: number; lines: string[] } | undefined;
  for (const [index, line] of lines.entries()) {
    const variant = heading.exec(line)?.[1];
    if (variant !== undefined) {
      if (found.has(variant))
        throw new TemplateError(file, index + 1, `the variant "${variant}" stands here a second time.`);
      current = { start: index + 2, lines: [] };
      found.set(variant, current);
    } else if (current) {
      current.lines.push(line);
    } else if (index > 0 && line.trim() !== "") {
      throw new TemplateError(
        file,
        index + 1,
        `text stands before the first heading; put it under "# u", "# je" or "# en".`,
      );
    }
  }
  return {
    name,
    purpose,
    english: found.get("en")?.lines.join("\n").trim() || null,
    body: { u: variantOf(file, found, "u", lines.length), je: variantOf(file, found, "je", lines.length) },
  };
}

function variantOf(
  file: string,
  found: ReadonlyMap<string, { lines: string[] }>,
  variant: FormOfAddress,
  lastLine: number,
): string {
  const body = found.get(variant)?.lines.join("\n").trim();
  if (!body)
    throw new TemplateError(
      file,
      lastLine,
      `has no text for "${variant}": add a heading "# ${variant}" with the text under it.`,
    );
  return body;
}

/** The line in the file on which a variant's text begins, to turn a line inside the text into one of the file. */
export function lineOfVariant(source: string, variant: TemplateVariant): number {
  const lines = source.split(/\r?\n/);
  const start = lines.findIndex((line) => heading.exec(line)?.[1] === variant) + 1;
  const blank = lines.slice(start).findIndex((line) => line.trim() !== "");
  return start + Math.max(0, blank) + 1;
}
