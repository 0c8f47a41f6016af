import { z } from "zod";
import { standingSchema } from "./conversation.ts";

export const searchStates = ["all", "finished", "warned", "blocked"] as const;

/** Which conversations to show. It travels in a body: an address ends up in logs, and a name or number may not. */
export const conversationSearchSchema = z.strictObject({
  /** `finished`: every case is closed. `warned` and `blocked`: what holds now, one row for each resident and channel. */
  state: z.enum(searchStates),
  /** Part of a name, a telephone number, or the number of a case; empty for everybody. */
  words: z.string().trim().max(100),
  /** A day on which the conversation ran, in the municipality's time: "2026-11-24". */
  day: z.iso.date().nullable(),
});
export type ConversationSearch = z.infer<typeof conversationSearchSchema>;

export const foundConversationSchema = z.object({
  id: z.string(),
  channel: z.string(),
  residentName: z.string().nullable(),
  startedAt: z.iso.datetime(),
  lastMessageAt: z.iso.datetime(),
  openCases: z.number(),
  standing: standingSchema.pick({ state: true, blockedUntil: true }),
  /** The beginning of the latest message, without personal data. */
  preview: z.string(),
});
export type FoundConversation = z.infer<typeof foundConversationSchema>;

/** Latest first. `isAll` is false when there are more than are shown. */
export const foundConversationsSchema = z.object({
  conversations: z.array(foundConversationSchema),
  isAll: z.boolean(),
});
export type FoundConversations = z.infer<typeof foundConversationsSchema>;
