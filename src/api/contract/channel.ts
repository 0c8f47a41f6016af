import { z } from "zod";
import { words } from "./words.ts";

/** A channel as the console shows it. */
export const channelSchema = z.object({
  channel: z.string(),
  mode: z.enum(["automatic", "confirm", "shadow"]),
  /** Who switched it off, when and why; `null` while it is on. */
  off: z.object({ at: z.iso.datetime(), by: z.string().nullable(), reason: z.string() }).nullable(),
  /** Nothing gets through: why, and how much waits; `null` while it works. */
  outage: z.object({ code: z.string(), waiting: z.number(), nextTryAt: z.iso.datetime() }).nullable(),
  /** It is linked to a telephone: an admin can see how that stands. */
  isLinked: z.boolean(),
  /** Who processes what comes in through it. */
  processors: z.array(
    z.object({ name: z.string(), service: z.string(), agreement: z.string(), until: z.string().nullable() }),
  ),
});
export type Channel = z.infer<typeof channelSchema>;
export const channelsSchema = z.array(channelSchema);

export const switchSchema = z.strictObject({ off: z.boolean(), reason: words().min(3).max(500) });

/** How a channel stands that is linked to a telephone. Whoever has the QR or the code can link: admins only. */
export const linkSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("starting") }),
  z.object({ kind: z.literal("scan-qr"), qr: z.string() }),
  z.object({ kind: z.literal("pairing-code"), code: z.string() }),
  z.object({ kind: z.literal("connecting") }),
  z.object({ kind: z.literal("online") }),
  z.object({ kind: z.literal("waiting-to-retry"), at: z.iso.datetime() }),
  z.object({ kind: z.literal("stopped"), reason: z.enum(["banned", "closed"]) }),
]);
export type Link = z.infer<typeof linkSchema>;
