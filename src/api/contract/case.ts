import { z } from "zod";
import { inquiryStateSchema } from "./inquiry.ts";
import { words } from "./words.ts";

export const caseSchema = z.object({
  id: z.string(),
  number: z.number(),
  conversationId: z.string(),
  channel: z.string(),
  reason: z.string(),
  urgency: z.enum(["normal", "high", "urgent"]),
  status: z.enum(["open", "claimed", "waiting", "closed"]),
  agent: z.object({ id: z.string(), name: z.string() }).nullable(),
  residentName: z.string().nullable(),
  /** By when it should be answered. */
  promisedAt: z.iso.datetime().nullable(),
  /** The resident has been told that moment; otherwise it is a term of our own. */
  isPromised: z.boolean(),
  /** An agent has answered since the promise was made. */
  answered: z.boolean(),
  /** Its moment is near, and nobody has answered. */
  near: z.boolean(),
  lapsed: z.boolean(),
  openedAt: z.iso.datetime(),
  /** The beginning of the message that opened it, without personal data. */
  preview: z.string(),
  /** The latest question about it to a department. */
  inquiry: z
    .object({
      department: z.string(),
      state: inquiryStateSchema,
      dueAt: z.iso.datetime(),
    })
    .nullable(),
  /** What an agent asks a colleague about this message (D25). */
  opinion: z.object({ behaviour: z.string(), askedBy: z.object({ id: z.string(), name: z.string() }) }).nullable(),
  /** The sanction an agent is asked to confirm. */
  proposal: z.object({ kind: z.enum(["warn", "block"]), behaviour: z.string() }).nullable(),
});
export type Case = z.infer<typeof caseSchema>;
export const casesSchema = z.array(caseSchema);

export const replySchema = z.strictObject({ text: words().max(4000) });
/** What an answer holds that should be seen to before it goes: kinds of personal data, and what may not be done in a chat. */
export const draftCheckSchema = z.object({ personalData: z.array(z.string()), concerns: z.array(z.string()) });
export type DraftCheck = z.infer<typeof draftCheckSchema>;

export const reasonSchema = z.strictObject({ reason: words().min(3).max(500) });

/** What an agent takes a message for: one of the kinds of abuse, mild (1) or coarse (2). */
export const suspicionSchema = z.strictObject({
  /** The message that is meant; by default the last one of the resident. */
  messageId: z.uuid().optional(),
  type: z.string().max(40),
  severity: z.union([z.literal(1), z.literal(2)]),
});
/**
 * The next step of the ladder, if a message is what an agent takes it for, with the text that the resident would get. Duiven's
 * five: name, warn, refer to the warning and close, block. `null` while there is none.
 */
export const nextStepSchema = z.object({ step: z.enum(["name", "warn", "close"]), text: z.string() }).nullable();
export type ShownStep = z.infer<typeof nextStepSchema>;
/** The step that an agent saw and takes; another one is refused. */
export const takenStepSchema = suspicionSchema.extend({ step: z.enum(["name", "warn"]) });
export type TakenStep = z.infer<typeof takenStepSchema>;
export const opinionSchema = z.strictObject({ agrees: z.boolean(), reason: words().min(3).max(500) });
export const handOverSchema = z.strictObject({ to: z.string().max(80) });
export const colleaguesSchema = z.array(z.object({ id: z.string(), name: z.string() }));
export type Colleague = z.infer<typeof colleaguesSchema>[number];
/** Kinds of abuse with what a resident reads for them. */
export const behavioursSchema = z.array(z.object({ type: z.string(), behaviour: z.string() }));
