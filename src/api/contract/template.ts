import { z } from "zod";
import { words } from "./words.ts";

export const templateSchema = z.object({
  name: z.string(),
  audience: z.enum(["bot", "agent"]),
  purpose: z.string(),
  u: z.string(),
  je: z.string(),
  /** `null` as long as the text is the one from the file. */
  version: z.number().nullable(),
  savedAt: z.iso.datetime().nullable(),
  author: z.string().nullable(),
  /** Values that are filled in for this text; a switch is only asked about, never printed. */
  placeholders: z.array(z.object({ written: z.string(), description: z.string(), isSwitch: z.boolean() })),
  /** Facts of the municipality and the channel, which every text can use. */
  facts: z.array(z.object({ written: z.string(), description: z.string() })),
  mustUse: z.array(z.string()),
  /** Words a resident must always read in it; alternatives parted by `|`. */
  mustSay: z.array(z.string()),
  protocol: z.array(z.string()),
});
export type Template = z.infer<typeof templateSchema>;
/** What a text has been, newest first. */
export const templateVersionSchema = z.object({
  version: z.number(),
  u: z.string(),
  je: z.string(),
  savedAt: z.iso.datetime(),
  author: z.string().nullable(),
  /** The text of the file was put back. */
  isOriginal: z.boolean(),
});
export type TemplateVersion = z.infer<typeof templateVersionSchema>;
export const templateVersionsSchema = z.array(templateVersionSchema);

export const templatesSchema = z.array(templateSchema);

export const templateTextSchema = z.strictObject({
  u: words().max(4000),
  je: words().max(4000),
});

const variant = z.enum(["u", "je", "en"]);

/** What is wrong with a text; `row` counts lines inside the variant, from 1. */
export const templateProblemSchema = z.discriminatedUnion("code", [
  z.object({ code: z.literal("not-a-template-file") }),
  z.object({
    code: z.enum(["unknown-placeholder", "unknown-tag", "not-closed", "markup", "personal-data"]),
    form: variant,
    row: z.number(),
    name: z.string(),
  }),
  z.object({ code: z.literal("duty-left-out"), form: variant, names: z.array(z.string()) }),
  z.object({ code: z.literal("words-left-out"), form: variant, words: z.array(z.string()) }),
  z.object({ code: z.literal("frame-repeated"), form: variant, words: z.string() }),
  z.object({ code: z.literal("too-long"), form: variant, length: z.number(), channel: z.string(), limit: z.number() }),
]);
export type TemplateProblem = z.infer<typeof templateProblemSchema>;

/** A preview in both registers, or what is wrong with the text. */
export const previewSchema = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("fine"), u: z.string(), je: z.string() }),
  z.object({ outcome: z.literal("wrong"), problem: templateProblemSchema }),
]);
export type Preview = z.infer<typeof previewSchema>;
