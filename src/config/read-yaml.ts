import { readFileSync } from "node:fs";
import { parse, YAMLParseError } from "yaml";
import type { z } from "zod";
import { ConfigError } from "./config-error.ts";

/**
 * Reads one YAML file and checks it. `shownAs` is how the file is called in errors ("config/policy.yaml"). Throws a
 * ConfigError of one line: a missing file, broken YAML with its line, or the path of the wrong or unknown key.
 */
export function readYaml<Schema extends z.ZodType>(path: string, shownAs: string, schema: Schema): z.infer<Schema> {
  let source: string;
  try {
    source = readFileSync(path, "utf8");
  } catch {
    throw new ConfigError(`${shownAs}: cannot be read. Put the file back, or check its permissions.`);
  }
  let content: unknown;
  try {
    content = parse(source);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ConfigError(
      `${shownAs}:${error.linePos?.[0].line ?? 1}: is not valid YAML: ${error.message.split("\n")[0]}`,
    );
  }
  const checked = schema.safeParse(content);
  if (!checked.success) throw new ConfigError(`${shownAs}: ${explain(checked.error, content)}`);
  return checked.data;
}

function explain(error: z.ZodError, content: unknown): string {
  const [issue] = error.issues;
  if (!issue) return "is not valid.";
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return `${[...path, issue.keys[0]].join(".")} is not a setting. Check its spelling, or take it out.`;
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], content);
  const found = value === undefined ? "is missing" : `is ${JSON.stringify(value)?.slice(0, 60)}`;
  return `${path.join(".") || "the file"} ${found}: ${issue.message}.`;
}
