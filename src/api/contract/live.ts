import { z } from "zod";

/** What the console hears when something changes; it then fetches what it shows. */
export const liveEventSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("case"), caseId: z.string(), conversationId: z.string() }),
  z.object({ kind: z.literal("conversation"), conversationId: z.string() }),
  z.object({ kind: z.literal("templates") }),
  z.object({ kind: z.literal("channels") }),
]);
export type LiveEvent = z.infer<typeof liveEventSchema>;
