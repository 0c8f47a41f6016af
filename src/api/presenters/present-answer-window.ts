import { answerUntil, askedSince } from "../../model/answer-window.ts";
import type { AnswerWindow } from "../contract/conversation.ts";
import type { ApiParts, ConversationRow } from "../ports.ts";

/** Until when people can answer in a conversation, and whether the resident was asked to write since. */
export async function presentAnswerWindow(
  { residentId, channel }: Pick<ConversationRow, "residentId" | "channel">,
  { store, answerWindows }: Pick<ApiParts, "store" | "answerWindows">,
): Promise<AnswerWindow | null> {
  const window = answerWindows[channel];
  if (window === undefined) return null;
  const contact = await store.lastContacts.of(residentId, channel);
  return {
    hours: window.hours,
    until: answerUntil(window, contact).toISOString(),
    reopening: window.canReopen ? { askedAt: askedSince(contact)?.toISOString() ?? null } : null,
  };
}
