import { z } from "zod";
import { words } from "./words.ts";

const workingDays = z.int().min(1).max(30);

/** How far a question to a department is. */
export const inquiryStateSchema = z.enum(["awaited", "late", "more-time", "answered", "withdrawn"]);

/** Where the KCC can put a question. */
export const departmentsSchema = z.array(
  z.object({ id: z.string(), name: z.string(), handles: z.string(), workingDays: z.number() }),
);
export type Department = z.infer<typeof departmentsSchema>[number];

export const newInquirySchema = z.strictObject({
  department: z.string().max(80),
  question: words().min(3).max(2000),
  workingDays,
});

/** A later term for a resident. */
export const newTermSchema = z.strictObject({ workingDays, source: words().min(2).max(200) });

/** What a resident would read about a term; with a department that the question goes there. */
export const termPreviewRequestSchema = z.strictObject({ department: z.string().max(80).nullable(), workingDays });
export const termPreviewSchema = z.object({ text: z.string() });

const moreTimeSchema = z.object({ workingDays: z.number(), reason: z.string() });

/** A question to a department as the KCC sees it. */
export const inquirySchema = z.object({
  id: z.string(),
  caseId: z.string(),
  department: z.string(),
  askedBy: z.string().nullable(),
  askedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  question: z.string(),
  answer: z.string().nullable(),
  state: inquiryStateSchema,
  moreTime: moreTimeSchema.nullable(),
  /** Where the department answers without an account; `null` once it need not. */
  link: z.string().nullable(),
});
export type Inquiry = z.infer<typeof inquirySchema>;

/** The same as the department sees it. */
export const askedSchema = z.object({
  municipality: z.string(),
  department: z.string(),
  question: z.string(),
  /** What the resident wrote, without personal data. */
  about: z.string().nullable(),
  askedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  state: inquiryStateSchema,
});
export type Asked = z.infer<typeof askedSchema>;

export const departmentAnswerSchema = z.strictObject({ text: words().min(3).max(3000) });
export const moreTimeRequestSchema = z.strictObject({ workingDays, reason: words().min(3).max(500) });
