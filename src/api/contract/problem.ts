import { z } from "zod";

/** Every error the API gives: RFC 9457, with a reference that also stands in the log. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().optional(),
  /** What went wrong, for programs: `claimed-by-other`, `password-expired`. */
  code: z.string().optional(),
  reference: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
