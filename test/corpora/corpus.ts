import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { abuseTypes, distressTypes, type PersonalDataType, personalDataTypes } from "../../src/model/finding.ts";
import type { Span } from "../../src/model/span.ts";

/** A message in which every private value is marked, with its kind and place. */
export interface MarkedMessage {
  readonly family: string;
  readonly text: string;
  readonly values: readonly (Span & { readonly type: PersonalDataType })[];
}

const expectation = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("nothing") }),
  z.strictObject({ kind: z.literal("distress"), type: z.enum(distressTypes) }),
  z.strictObject({
    kind: z.literal("abuse"),
    type: z.enum(abuseTypes),
    severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    target: z.enum(["staff", "organisation", "third-party"]),
  }),
]);
export type Expectation = z.infer<typeof expectation>;

export interface BehaviourMessage {
  readonly family: string;
  readonly text: string;
  readonly expected: Expectation;
}

const personalDataFile = z.array(z.strictObject({ family: z.string(), messages: z.array(z.string()) }));
const behaviourFile = z.array(
  z.strictObject({ family: z.string(), expect: expectation, messages: z.array(z.string()) }),
);

export function personalDataCorpus(): readonly MarkedMessage[] {
  return read("personal-data", personalDataFile).flatMap(({ family, messages }) =>
    messages.map((marked) => ({ family, ...unmark(marked) })),
  );
}

export function behaviourCorpus(): readonly BehaviourMessage[] {
  return read("behaviour", behaviourFile).flatMap(({ family, expect, messages }) =>
    messages.map((text) => ({ family, text, expected: expect })),
  );
}

function read<Schema extends z.ZodType<readonly unknown[]>>(folder: string, schema: Schema): z.infer<Schema>[number][] {
  const place = fileURLToPath(new URL(`./${folder}/`, import.meta.url));
  return readdirSync(place).flatMap(
    (file) => [...schema.parse(parse(readFileSync(place + file, "utf8")))] as z.infer<Schema>[number][],
  );
}

const mark = new RegExp(`<(${personalDataTypes.join("|")})>(.*?)</\\1>`, "gs");

// Takes the marks out and remembers where their content then stands.
function unmark(marked: string): { text: string; values: (Span & { type: PersonalDataType })[] } {
  const values: (Span & { type: PersonalDataType })[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(at, match.index);
    const value = match[2] ?? "";
    values.push({ start: text.length, end: text.length + value.length, type: match[1] as PersonalDataType });
    text += value;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), values };
}
