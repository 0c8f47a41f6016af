import { z } from "zod";

/** The shape of `config/policy.yaml`. Every default stands in that file, with its explanation. */
export const policyRulesSchema = z.strictObject({
  mode: z.enum(["automatic", "confirm", "shadow"]),
  ladder: z.strictObject({
    warningDays: z.number().int().min(1).max(730),
    blockDays: z.number().int().min(1).max(730),
    closingConfirmMinutes: z.number().int().min(1).max(1440),
  }),
  conversation: z.strictObject({ newAfterHours: z.number().int().min(1).max(720) }),
  privacy: z.strictObject({ keepOriginalHours: z.number().int().min(1).max(720) }),
  delivery: z.strictObject({
    perRecipientSeconds: z.number().min(0).max(60),
    messagesPerSecond: z.number().int().min(1).max(1000),
    attempts: z.number().int().min(1).max(20),
    reconcileAfterSeconds: z.number().int().min(1).max(3600),
  }),
});
export type PolicyRules = z.infer<typeof policyRulesSchema>;
