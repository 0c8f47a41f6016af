import type { AgentId, MessageId } from "../model/ids.ts";
import { isShielded, type MediaFormat, mediaFormats } from "../model/media.ts";
import type { CaseworkParts, MediaShelf } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";

/**
 * Hands an agent a picture or document of a resident. Where it holds personal data, or nobody could read whether it does,
 * that is recorded first. Throws a CaseworkRefusal when there is nothing to see, or not any more.
 */
export type ViewMedia = (
  messageId: MessageId,
  agentId: AgentId,
) => Promise<{ readonly format: MediaFormat; readonly bytes: Buffer }>;

export function createViewMedia({ store, now }: CaseworkParts & { readonly store: MediaShelf }): ViewMedia {
  return async (messageId, agentId) => {
    const media = await store.media.find(messageId);
    const message = await store.messages.find(messageId);
    const format = mediaFormats.find((known) => known === media?.format);
    const bytes = media?.state === "opened" ? await store.media.read(messageId) : null;
    if (media === null || message === null || format === undefined || bytes === null)
      throw new CaseworkRefusal("not-found", "Dit bestand is er niet, of niet meer.");
    const { conversationId, residentId } = message;
    if (isShielded(media)) {
      await store.transaction(async (unit) => {
        const { channel } = await unit.conversations.lock(conversationId);
        const event = { type: "media-viewed", messageId, actor: { by: "agent", agentId } } as const;
        await unit.events.append({ conversationId, residentId, channel, messageId }, event, now(), false);
        await unit.live.publish({ kind: "conversation", conversationId, residentId });
      });
    }
    return { format, bytes };
  };
}
