import { z } from "zod";
import { words } from "./words.ts";

export const caseSchema = z.object({
  id: z.string(),
  number: z.number(),
  conversationId: z.string(),
  channel: z.string(),
  reason: z.string(),
  urgency: z.enum(["normal", "high", "urgent"]),
  status: z.enum(["open", "claimed", "closed"]),
  agent: z.object({ id: z.string(), name: z.string() }).nullable(),
  residentName: z.string().nullable(),
  promisedAt: z.iso.datetime().nullable(),
  /** An agent has answered since the promise was made. */
  answered: z.boolean(),
  lapsed: z.boolean(),
  openedAt: z.iso.datetime(),
  /** The beginning of the message that opened it, without personal data. */
  preview: z.string(),
  /** The sanction an agent is asked to confirm. */
  proposal: z.object({ kind: z.enum(["warn", "block"]), behaviour: z.string() }).nullable(),
});
export type Case = z.infer<typeof caseSchema>;
export const casesSchema = z.array(caseSchema);

export const replySchema = z.strictObject({ text: words().max(4000) });
export const reasonSchema = z.strictObject({ reason: words().min(3).max(500) });
