import { z } from "zod";
import { words } from "./words.ts";

export const longestMessage = 4096;

/** The page keeps the token; whoever shows it is the same resident as before. */
export const chatSessionSchema = z.object({ token: z.string() });

export const chatMessageSchema = z.strictObject({
  /** The page's own id: sending the same id again changes nothing. */
  clientMessageId: z.uuid(),
  text: words().max(longestMessage),
});

export const chatReceiptSchema = z.object({ outcome: z.enum(["stored", "known"]) });

export const chatEntrySchema = z.object({
  id: z.string(),
  /** For the resident's own messages: the id the page gave it. */
  clientMessageId: z.string().nullable(),
  from: z.enum(["resident", "bot", "agent"]),
  text: z.string(),
  at: z.iso.datetime(),
});
export type ChatEntry = z.infer<typeof chatEntrySchema>;

export const chatHistorySchema = z.object({
  municipality: z.string(),
  entries: z.array(chatEntrySchema),
  /** The answers to the bot's last question, as long as it is open; the page offers them as buttons. */
  choices: z.array(z.object({ words: z.string(), about: z.string() })),
  /** While the channel is switched off: what that means, and every other way to the municipality. */
  off: z.string().nullable(),
  /** What somebody reads who tries to send a file. */
  noFiles: z.string(),
});
export type ChatHistory = z.infer<typeof chatHistorySchema>;
