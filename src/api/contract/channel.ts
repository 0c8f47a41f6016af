import { z } from "zod";
import { words } from "./words.ts";

/** A channel as the console shows it. */
export const channelSchema = z.object({
  channel: z.string(),
  mode: z.enum(["automatic", "confirm", "shadow"]),
  /** Who switched it off, when and why; `null` while it is on. */
  off: z.object({ at: z.iso.datetime(), by: z.string().nullable(), reason: z.string() }).nullable(),
  /** Who processes what comes in through it. */
  processors: z.array(
    z.object({ name: z.string(), service: z.string(), agreement: z.string(), until: z.string().nullable() }),
  ),
});
export type Channel = z.infer<typeof channelSchema>;
export const channelsSchema = z.array(channelSchema);

export const switchSchema = z.strictObject({ off: z.boolean(), reason: words().min(3).max(500) });
