import { z } from "zod";
import type { ChannelName } from "../model/channel.ts";

export const purposes = ["question", "report", "complaint", "application", "additional-information", "formal"] as const;
export type Purpose = (typeof purposes)[number];

const day = z.iso.date("expected a date such as 2021-01-01");

/** The shape of `config/channels.yaml`: per municipality what each channel is for. Channels outside the bot are open data (H13). */
export const channelMatricesSchema = z.record(
  z.string(),
  z.strictObject({
    /** Where the municipality laid this down (H14). */
    regulation: z.url(),
    rows: z
      .array(
        z
          .strictObject({
            channels: z.array(z.string().min(1)).min(1),
            direction: z.enum(["in", "out"]),
            purposes: z.array(z.enum(purposes)).min(1),
            from: day,
            until: day.optional(),
          })
          .refine(({ from, until }) => until === undefined || from <= until, { message: "ends before it begins" }),
      )
      .min(1),
  }),
);
export type ChannelMatrix = z.infer<typeof channelMatricesSchema>[string];

/** What each channel is for (H1). */
export interface ChannelRules {
  /** Whether residents may come to a channel with this, on a day such as "2026-11-24". */
  takes(channel: ChannelName, purpose: Purpose, day: string): boolean;
}

export function channelRules({ rows }: ChannelMatrix): ChannelRules {
  return {
    takes: (channel, purpose, day) =>
      rows.some(
        ({ channels, direction, purposes: allowed, from, until }) =>
          direction === "in" &&
          channels.includes(channel) &&
          allowed.includes(purpose) &&
          from <= day &&
          (until === undefined || day <= until),
      ),
  };
}
