import { readFileSync } from "node:fs";
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { ConfigError } from "./config-error.ts";
import { explainIssue } from "./explain-issue.ts";

/**
 * Reads one YAML file and checks it. `shownAs` is how the file is called in errors ("config/policy.yaml"). Throws a
 * ConfigError of one line: a missing file, broken YAML, or a key that is wrong, unknown or missing, each with the
 * line it stands on; a key that is missing with the line of what it belongs in.
 */
export function readYaml<Schema extends z.ZodType>(path: string, shownAs: string, schema: Schema): z.infer<Schema> {
  let source: string;
  try {
    source = readFileSync(path, "utf8");
  } catch {
    throw new ConfigError(`${shownAs}: cannot be read. Put the file back, or check its permissions.`);
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const why = broken.message.split("\n")[0]?.replace(/ at line \d+.*$/, "");
    throw new ConfigError(`${shownAs}:${broken.linePos?.[0].line ?? 1}: is not valid YAML: ${why}`);
  }
  const content: unknown = document.toJS();
  const checked = schema.safeParse(content);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  if (!issue) throw new ConfigError(`${shownAs}: is not valid.`);
  const { keys, says } = explain(issue, content);
  throw new ConfigError(`${shownAs}:${lineOf(document, keys, lines)}: ${keys.join(".") || "the file"} ${says}`);
}

type Key = string | number;

function explain(issue: z.core.$ZodIssue, content: unknown): { readonly keys: readonly Key[]; readonly says: string } {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  if (issue.code === "unrecognized_keys") {
    const keys = [...path, issue.keys[0] ?? ""];
    return { keys, says: "is not a setting. Check its spelling, or take it out." };
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<Key, unknown> | null)?.[key], content);
  return { keys: path, says: `${shown(value)}: ${explainIssue(issue)}.` };
}

// A map or a list as a whole is what the line says already.
function shown(value: unknown): string {
  if (value === undefined) return "is missing";
  if (typeof value === "object" && value !== null) return "is wrong";
  return `is ${JSON.stringify(value)?.slice(0, 60)}`;
}

// The line of a key, or of the nearest one above it that is there.
function lineOf(document: Document, keys: readonly Key[], lines: LineCounter): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const key of keys) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const item: unknown = isSeq(node) ? node.items[Number(key)] : undefined;
    const place = pair ? pair.key : item;
    if (!isNode(place)) break;
    offset = place.range?.[0] ?? offset;
    node = pair ? pair.value : item;
  }
  return lines.linePos(offset).line;
}
