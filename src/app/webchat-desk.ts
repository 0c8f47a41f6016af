import type { ChatLine, Webchat } from "../api/ports.ts";
import { newSessionToken, sessionAlias, toArrivingMessage } from "../channels/webchat/session.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import type { ArrivingMessage } from "../model/message.ts";
import type { Store } from "../store/store.ts";

export interface WebchatParts {
  readonly store: Pick<Store, "residents" | "messages" | "outbound">;
  readonly receiveMessage: (message: ArrivingMessage) => Promise<{ readonly outcome: "stored" | "known" }>;
  readonly recordStatus: (channel: "webchat", status: Extract<ChannelEvent, { kind: "delivery" }>) => Promise<void>;
  readonly now: () => Date;
}

// As much as somebody scrolls back through; older lines stay in the store.
const linesShown = 200;

/** Ties the chat page's requests to intake and delivery. */
export function createWebchatDesk({ store, receiveMessage, recordStatus, now }: WebchatParts): Webchat {
  return {
    open: newSessionToken,
    async receive(token, clientMessageId, text) {
      const alias = sessionAlias(token);
      if (alias === null) return null;
      return (await receiveMessage(toArrivingMessage(alias, clientMessageId, text, now()))).outcome;
    },
    async residentOf(token) {
      const alias = sessionAlias(token);
      return alias === null ? null : store.residents.findByAlias(alias);
    },
    async history(residentId) {
      const sent = await store.messages.ofResident(residentId, "webchat", linesShown);
      const received = await store.outbound.ofResident(residentId, "webchat", linesShown);
      const lines = await Promise.all([
        ...sent.map(
          async (message): Promise<ChatLine> => ({
            id: message.id,
            clientMessageId: (await store.messages.channelMessageIdOf(message)).split("/")[1] ?? null,
            from: "resident",
            text: message.redactedText ?? "",
            at: message.receivedAt,
          }),
        ),
        ...received
          .filter(({ state }) => state !== "queued")
          .map(
            async (reply): Promise<ChatLine> => ({
              id: reply.id,
              clientMessageId: null,
              from: reply.origin,
              text: (await store.outbound.bodyOf(reply)) ?? reply.readableText,
              at: reply.createdAt,
            }),
          ),
      ]);
      return lines.sort((a, b) => a.at.getTime() - b.at.getTime());
    },
    async seen(residentId, ids) {
      for (const id of ids) {
        const reply = await store.outbound.find(id);
        if (reply?.residentId !== residentId || reply.state === "delivered") continue;
        await recordStatus("webchat", {
          kind: "delivery",
          state: "delivered",
          outboundId: id,
          channelMessageId: id,
          at: now(),
        });
      }
    },
  };
}
