import { z } from "zod";
import { type ChannelName, channelNames } from "../model/channel.ts";

// Every refusal says the whole range, so that whoever mends the value does it once.
const number = (from: number, until: number, error = `must be a number from ${from} to ${until}`) =>
  z.number({ error }).min(from, error).max(until, error);
const wholeNumber = (from: number, until: number) => {
  const error = `must be a whole number from ${from} to ${until}`;
  return number(from, until, error).int(error);
};

const mode = z.enum(["automatic", "confirm", "shadow"]);
/** How much the bot does by itself. */
export type Mode = z.infer<typeof mode>;

// What concerns danger, abuse and sanctions is never left out: there `modes` says how much the bot does by itself.
const withholdable = ["formal-request", "formal-question", "personal-data", "call-back", "e-mail"] as const;

/** The shape of `config/policy.yaml`. Every default stands in that file, with its explanation. */
export const policyRulesSchema = z.strictObject({
  mode,
  /** Channels on which the bot does otherwise: so a new one is brought in step by step (M3). */
  modes: z.partialRecord(z.enum(channelNames), mode).default({}),
  /** What the bot does not answer yet: a person does, and the resident reads when (M3). */
  withheld: z.array(z.enum(withholdable)).default([]),
  ladder: z.strictObject({
    warningDays: wholeNumber(1, 730),
    blockDays: wholeNumber(1, 730),
    closingConfirmMinutes: wholeNumber(1, 1440),
  }),
  /** When a platform's own list follows a block of ours. */
  platformBlock: z.enum(["never", "on-review", "immediately"]).default("on-review"),
  conversation: z.strictObject({ newAfterHours: wholeNumber(1, 720) }),
  flood: z.strictObject({ messagesPerMinute: wholeNumber(3, 100), mutedMinutes: wholeNumber(1, 1440) }),
  desk: z.strictObject({ urgentMinutes: wholeNumber(1, 1440), remindMinutes: wholeNumber(1, 480).default(60) }),
  privacy: z.strictObject({ keepOriginalHours: wholeNumber(1, 720) }),
  delivery: z.strictObject({
    perRecipientSeconds: number(0, 60),
    messagesPerSecond: wholeNumber(1, 1000),
    attempts: wholeNumber(1, 20),
    reconcileAfterSeconds: wholeNumber(1, 3600),
  }),
  media: z.strictObject({
    largestMegabytes: wholeNumber(1, 100),
    largestMegapixels: wholeNumber(1, 100),
    pages: wholeNumber(1, 100),
    seconds: wholeNumber(5, 300),
    memoryMegabytes: wholeNumber(256, 4096),
    waitSeconds: wholeNumber(1, 900),
    attempts: wholeNumber(1, 12),
  }),
});
export type PolicyRules = z.infer<typeof policyRulesSchema>;

/** How much the bot does by itself on a channel. */
export function modeOn(channel: ChannelName, { mode: usual, modes }: PolicyRules): Mode {
  return modes[channel] ?? usual;
}
