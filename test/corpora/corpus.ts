import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { abuseTypes, distressTypes, type PersonalDataType, personalDataTypes } from "../../src/model/finding.ts";
import type { Span } from "../../src/model/span.ts";

/** How the values of a family are written; `split` is over several messages. */
export const forms = [
  "plain",
  "separators",
  "glued",
  "lower-case",
  "unicode-digits",
  "look-alikes",
  "emoji",
  "digit-words",
  "label-typo",
  "wrong-check",
  "several",
  "split",
  "line-break",
  "hard-space",
] as const;
export type Form = (typeof forms)[number];

export interface MarkedValue extends Span {
  readonly type: PersonalDataType;
  /** The place of a public matter, or the car of a stranger in a report. */
  readonly public: boolean;
}

/** A message in which every value is marked, with its kind and place. */
export interface MarkedMessage {
  readonly family: string;
  readonly form: Form;
  readonly region: "nl" | "be";
  readonly text: string;
  /** What the same writer sent before, oldest first. */
  readonly previous: readonly string[];
  readonly values: readonly MarkedValue[];
  /** Holds nothing private itself, but its answer would (D38). */
  readonly asks: boolean;
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

const personalDataFile = z.array(
  z.strictObject({
    family: z.string(),
    region: z.enum(["nl", "be"]).default("nl"),
    form: z.enum(forms).default("plain"),
    asks: z.boolean().default(false),
    messages: z.array(
      z.union([z.string(), z.strictObject({ text: z.string(), previous: z.array(z.string()).default([]) })]),
    ),
  }),
);
const behaviourFile = z.array(
  z.strictObject({ family: z.string(), expect: expectation, messages: z.array(z.string()) }),
);

/** The labelled messages on which the detectors were made, or those kept apart from their makers. */
export function personalDataCorpus(part: "known" | "held-out"): readonly MarkedMessage[] {
  const folder = part === "known" ? "personal-data" : "personal-data/held-out";
  return read(folder, personalDataFile).flatMap(({ messages, ...family }) =>
    messages.map((message) => {
      const { text, previous } = typeof message === "string" ? { text: message, previous: [] } : message;
      return { ...family, ...unmark(text), previous: previous.map((earlier) => unmark(earlier).text) };
    }),
  );
}

export function behaviourCorpus(): readonly BehaviourMessage[] {
  return read("behaviour", behaviourFile).flatMap(({ family, expect, messages }) =>
    messages.map((text) => ({ family, text, expected: expect })),
  );
}

function read<Schema extends z.ZodType<readonly unknown[]>>(folder: string, schema: Schema): z.infer<Schema>[number][] {
  const place = fileURLToPath(new URL(`./${folder}/`, import.meta.url));
  return readdirSync(place)
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => [...schema.parse(parse(readFileSync(place + file, "utf8")))] as z.infer<Schema>[number][]);
}

const mark = new RegExp(`<(${personalDataTypes.join("|")})( public)?>(.*?)</\\1>`, "gs");

// Takes the marks out and remembers where their content then stands.
function unmark(marked: string): { text: string; values: MarkedValue[] } {
  const values: MarkedValue[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(at, match.index);
    const value = match[3] ?? "";
    const type = match[1] as PersonalDataType;
    values.push({ start: text.length, end: text.length + value.length, type, public: match[2] !== undefined });
    text += value;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), values };
}
