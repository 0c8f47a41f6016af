import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { z } from "zod";
import { explainIssue } from "../../config/explain-issue.ts";

/**
 * Answers every line of JSON with one line of JSON, in order. A line that cannot be read is answered with an
 * `error` that names the line and what was expected; the others go on. Resolves to the number of such lines.
 */
export async function answerLines<Schema extends z.ZodType>(
  input: Readable,
  output: Writable,
  schema: Schema,
  answer: (value: z.infer<Schema>) => unknown,
): Promise<number> {
  let number = 0;
  let wrong = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const parsed = parse(line, schema);
    if (parsed.problem) wrong++;
    const reply = parsed.problem
      ? { error: `line ${number}: ${parsed.problem}` }
      : answer(parsed.value as z.infer<Schema>);
    output.write(`${JSON.stringify(reply)}\n`);
  }
  return wrong;
}

function parse(line: string, schema: z.ZodType): { value?: unknown; problem?: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { problem: "is not JSON" };
  }
  const checked = schema.safeParse(json);
  if (checked.success) return { value: checked.data };
  const [issue] = checked.error.issues;
  return { problem: `${issue?.path.join(".") || "the line"}: ${issue ? explainIssue(issue) : "is not right"}` };
}
