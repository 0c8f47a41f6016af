import { z } from "zod";

const between = (from: number, until: number, what: string) => {
  const error = `must be a ${what} from ${from} to ${until}`;
  return { schema: z.number({ error }).min(from, error).max(until, error), error };
};
const wholeNumber = (from: number, until: number) => {
  const { schema, error } = between(from, until, "whole number");
  return schema.int(error);
};

/** The shape of `config/policy.yaml`. Every default stands in that file, with its explanation. */
export const policyRulesSchema = z.strictObject({
  mode: z.enum(["automatic", "confirm", "shadow"]),
  ladder: z.strictObject({
    warningDays: wholeNumber(1, 730),
    blockDays: wholeNumber(1, 730),
    closingConfirmMinutes: wholeNumber(1, 1440),
  }),
  conversation: z.strictObject({ newAfterHours: wholeNumber(1, 720) }),
  privacy: z.strictObject({ keepOriginalHours: wholeNumber(1, 720) }),
  delivery: z.strictObject({
    perRecipientSeconds: between(0, 60, "number").schema,
    messagesPerSecond: wholeNumber(1, 1000),
    attempts: wholeNumber(1, 20),
    reconcileAfterSeconds: wholeNumber(1, 3600),
  }),
});
export type PolicyRules = z.infer<typeof policyRulesSchema>;
