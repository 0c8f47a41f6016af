import { z } from "zod";

// Every refusal says the whole range, so that whoever mends the value does it once.
const number = (from: number, until: number, error = `must be a number from ${from} to ${until}`) =>
  z.number({ error }).min(from, error).max(until, error);
const wholeNumber = (from: number, until: number) => {
  const error = `must be a whole number from ${from} to ${until}`;
  return number(from, until, error).int(error);
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
  flood: z.strictObject({ messagesPerMinute: wholeNumber(3, 100), mutedMinutes: wholeNumber(1, 1440) }),
  desk: z.strictObject({ urgentMinutes: wholeNumber(1, 1440) }),
  privacy: z.strictObject({ keepOriginalHours: wholeNumber(1, 720) }),
  delivery: z.strictObject({
    perRecipientSeconds: number(0, 60),
    messagesPerSecond: wholeNumber(1, 1000),
    attempts: wholeNumber(1, 20),
    reconcileAfterSeconds: wholeNumber(1, 3600),
  }),
});
export type PolicyRules = z.infer<typeof policyRulesSchema>;
