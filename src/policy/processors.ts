import { z } from "zod";
import { type ChannelName, channelNames } from "../model/channel.ts";
import type { Mode } from "./policy-rules.ts";

const text = z.string().trim().min(1);
const day = z.iso.date("expected a date such as 2026-01-01");

/**
 * The shape of `config/processors.yaml`: who processes what residents send, under which agreement (AVG 28 and 30, D13), and
 * what was checked before a channel was released (B15).
 */
export const processorsSchema = z.strictObject({
  processors: z.array(
    z
      .strictObject({
        name: text,
        service: text,
        channels: z.array(z.enum(channelNames)).min(1),
        /** Where the data is. */
        place: text,
        /** The day of the processing agreement; `own` when the municipality does it itself. */
        agreement: z.union([z.literal("own"), day]),
        until: day.optional(),
        subProcessors: z.array(text).default([]),
      })
      .refine(({ agreement, until }) => agreement === "own" || until === undefined || agreement <= until, {
        message: "ends before it begins",
      }),
  ),
  released: z.partialRecord(
    z.enum(channelNames),
    z.strictObject({
      /** The day on which the data protection impact assessment was approved. */
      dpia: day,
      /** The day on which information security was checked. */
      security: day,
    }),
  ),
});
export type Processors = z.infer<typeof processorsSchema>;

/**
 * Why a channel may not be used on a day such as "2026-11-24", as the rest of a sentence; `null` when it may. To look
 * on in shadow mode an agreement is enough; what answers residents is released first.
 */
export function whyNotLive(
  { processors, released }: Processors,
  channel: ChannelName,
  mode: Mode,
  today: string,
): string | null {
  const own = processors.filter(({ channels }) => channels.includes(channel));
  if (own.length === 0) return `names nobody who processes what comes in through ${channel}`;
  const lapsed = own.find(({ until }) => until !== undefined && until < today);
  if (lapsed) return `the agreement with ${lapsed.name} for ${channel} ended on ${lapsed.until}`;
  const early = own.find(({ agreement }) => agreement !== "own" && agreement > today);
  if (early) return `the agreement with ${early.name} for ${channel} begins on ${early.agreement}`;
  if (mode === "shadow") return null;
  const release = released[channel];
  if (release === undefined)
    return `${channel} is not released: give the days of its DPIA and security check, or let it look on with modes: { ${channel}: shadow } in config/policy.yaml`;
  const checked = [release.dpia, release.security].sort().at(-1) ?? "";
  return checked > today ? `${channel} is released from ${checked}` : null;
}
