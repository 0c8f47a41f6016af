import type { ChatLine, Webchat } from "../api/webchat/webchat.ts";
import { type ChatSessions, toArrivingMessage } from "../channels/webchat/session.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import type { ArrivingMessage } from "../model/message.ts";
import { startsAnew } from "../policy/conversation-state.ts";
import type { MessageRow } from "../store/messages.ts";
import type { OutboundRow } from "../store/outbound.ts";
import type { Store } from "../store/store.ts";

export interface WebchatParts {
  readonly sessions: ChatSessions;
  readonly store: Pick<Store, "residents" | "conversations" | "messages" | "outbound">;
  readonly receiveMessage: (message: ArrivingMessage) => Promise<{ readonly outcome: "stored" | "known" }>;
  readonly recordStatus: (channel: "webchat", status: Extract<ChannelEvent, { kind: "delivery" }>) => Promise<void>;
  readonly newConversationAfterHours: number;
  readonly now: () => Date;
}

// As much as somebody scrolls back through; older lines stay in the store.
const linesShown = 200;

/** Ties the chat page's requests to intake and delivery. */
export function createWebchatDesk(parts: WebchatParts): Webchat {
  const { sessions, store, receiveMessage, recordStatus, newConversationAfterHours, now } = parts;

  // Before the page has them, so that no answer to a warning comes before its delivery.
  async function noteDelivery(replies: readonly OutboundRow[]): Promise<void> {
    for (const { id, state } of replies) {
      if (state === "delivered") continue;
      const delivery = { kind: "delivery", state: "delivered", outboundId: id, channelMessageId: id } as const;
      await recordStatus("webchat", { ...delivery, at: now() });
    }
  }

  const lineOfMessage = async (message: MessageRow): Promise<ChatLine> => ({
    id: message.id,
    clientMessageId: (await store.messages.channelMessageIdOf(message)).split("/")[1] ?? null,
    from: "resident",
    text: message.redactedText ?? "",
    at: message.receivedAt,
  });

  const lineOfReply = async (reply: OutboundRow): Promise<ChatLine> => ({
    id: reply.id,
    clientMessageId: null,
    from: reply.origin,
    text: (await store.outbound.bodyOf(reply)) ?? reply.readableText,
    at: reply.createdAt,
  });

  return {
    open: sessions.open,
    isSession: (token) => sessions.aliasOf(token) !== null,
    async receive(token, clientMessageId, text) {
      const alias = sessions.aliasOf(token);
      if (alias === null) return null;
      return (await receiveMessage(toArrivingMessage(alias, clientMessageId, text, now()))).outcome;
    },
    async residentOf(token) {
      const alias = sessions.aliasOf(token);
      return alias === null ? null : store.residents.findByAlias(alias);
    },
    async serve(residentId) {
      const sent = await store.messages.ofResident(residentId, "webchat", linesShown);
      const all = await store.outbound.ofResident(residentId, "webchat", linesShown);
      const replies = all.filter(({ state }) => state !== "queued" && state !== "withdrawn");
      const lines = await Promise.all([...sent.map(lineOfMessage), ...replies.map(lineOfReply)]);
      await noteDelivery(replies);
      return lines.sort((a, b) => a.at.getTime() - b.at.getTime());
    },
    async choices(residentId) {
      const latest = await store.conversations.latestOf(residentId, "webchat");
      // The next message begins a new conversation, in which nothing was asked.
      if (latest === null || startsAnew(latest.lastMessageAt, now(), newConversationAfterHours)) return [];
      if (latest.awaiting === null) return [];
      const said = await store.outbound.ofResident(residentId, "webchat", 1);
      return said.at(-1)?.choices ?? [];
    },
  };
}
