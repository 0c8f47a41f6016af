import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import {
  type AbuseTarget,
  type AbuseType,
  abuseTypes,
  type DistressType,
  distressTypes,
  type FormalMatter,
  formalMatters,
  intentTypes,
  type PersonalDataType,
  personalDataTypes,
  type Severity,
} from "../../src/model/finding.ts";
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

/** What a message is an example of: abuse, danger, what only looks like either, or a wish. */
export const groups = [
  "aimed",
  "civil-anger",
  "situational",
  "medical",
  "reported",
  "quoted",
  "negated",
  "name-or-place",
  "double-meaning",
  "self-directed",
  "third-party",
  "compliment",
  "idiom",
  "distress",
  "legal",
  "neutral",
  "formal",
  "ordinary-question",
  "report",
  "other",
] as const;
export type Group = (typeof groups)[number];

/** What a resident wants; to be called or not to be called are told apart. */
export const wishes = [...intentTypes.filter((type) => type !== "call-back"), "call-back-yes", "call-back-no"] as const;
export type Wish = (typeof wishes)[number];

/** A message with what it is, and all that is wanted in it. */
export interface BehaviourMessage {
  /** The name of its file: what one writer wrote, or one set of tests. */
  readonly set: string;
  readonly family: string;
  readonly group: Group;
  readonly text: string;
  /** What the same writer sent before, oldest first. */
  readonly previous: readonly string[];
  readonly abuse?: { readonly type: AbuseType; readonly severity: Severity; readonly target: AbuseTarget } | undefined;
  readonly distress?: DistressType | undefined;
  /** Left out where nobody said what is wanted. */
  readonly intents?: readonly Wish[] | undefined;
  readonly matter?: FormalMatter | undefined;
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
  z.strictObject({
    family: z.string(),
    group: z.enum(groups),
    abuse: z
      .strictObject({
        type: z.enum(abuseTypes),
        severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        target: z.enum(["staff", "organisation", "third-party"]),
      })
      .optional(),
    distress: z.enum(distressTypes).optional(),
    intents: z.array(z.enum(wishes)).optional(),
    matter: z.enum(formalMatters).optional(),
    messages: z.array(
      z.union([z.string(), z.strictObject({ text: z.string(), previous: z.array(z.string()).default([]) })]),
    ),
  }),
);
const behaviourFolders = ["abuse", "distress", "intent"];

/** The labelled messages on which the detectors were made, or those kept apart from their makers. */
export function personalDataCorpus(part: "known" | "held-out"): readonly MarkedMessage[] {
  const folder = part === "known" ? "personal-data" : "personal-data/held-out";
  return read(folder, personalDataFile).flatMap(({ messages, set: _, ...family }) =>
    messages.map((message) => {
      const { text, previous } = typeof message === "string" ? { text: message, previous: [] } : message;
      return { ...family, ...unmark(text), previous: previous.map((earlier) => unmark(earlier).text) };
    }),
  );
}

/** The same of messages with abuse, danger and wishes, and of what only looks like it. */
export function behaviourCorpus(part: "known" | "held-out"): readonly BehaviourMessage[] {
  return behaviourFolders.flatMap((folder) =>
    read(part === "known" ? folder : `${folder}/held-out`, behaviourFile).flatMap(({ messages, ...family }) =>
      messages.map((message) => ({
        ...family,
        ...(typeof message === "string" ? { text: message, previous: [] } : message),
      })),
    ),
  );
}

function read<Family>(folder: string, schema: z.ZodType<Family[]>): readonly (Family & { readonly set: string })[] {
  const place = fileURLToPath(new URL(`./${folder}/`, import.meta.url));
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) =>
      schema
        .parse(parse(readFileSync(place + file, "utf8")))
        .map((family) => ({ ...family, set: basename(file, ".yaml") })),
    );
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
