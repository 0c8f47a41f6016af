import { z } from "zod";

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
  placeholders: z.array(z.object({ written: z.string(), description: z.string() })),
  mustUse: z.array(z.string()),
  protocol: z.array(z.string()),
});
export type Template = z.infer<typeof templateSchema>;
export const templatesSchema = z.array(templateSchema);

export const templateTextSchema = z.strictObject({
  u: z.string().trim().min(1).max(4000),
  je: z.string().trim().min(1).max(4000),
});

/** A preview in both registers, or what is wrong with the text and on which line. */
export const previewSchema = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("fine"), u: z.string(), je: z.string() }),
  z.object({ outcome: z.literal("wrong"), problem: z.string() }),
]);
export type Preview = z.infer<typeof previewSchema>;
