import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import { endPause } from "./channel-turn.ts";
import type { DeliveryLog, DeliveryStore } from "./ports.ts";
import { settleDelivered } from "./settle.ts";

type DeliveredUntil = Extract<ChannelEvent, { kind: "delivered-until" }>;

/**
 * Records that everything sent to a resident until a moment has arrived, as a platform says that does not always name the
 * messages. What is under way with it stays as it is: it is told again with the next.
 */
export function createRecordArrivals({
  store,
  log,
}: {
  readonly store: DeliveryStore;
  readonly log: DeliveryLog;
}): (channel: ChannelName, event: DeliveredUntil) => Promise<void> {
  return async (channel, { resident, until }) => {
    const residentId = await store.residents.findByAlias(resident);
    if (residentId === null) return log.statusUnmatched(channel);
    for (const { id, conversationId } of await store.outbound.sentUntil(residentId, channel, until)) {
      await store.transaction(async (unit) => {
        await unit.conversations.lock(conversationId);
        const outgoing = await unit.outbound.find(id);
        if (outgoing?.state !== "sent") return;
        log.deliveryConfirmed(id, channel);
        await settleDelivered(unit, outgoing, null, until);
        await endPause(unit, outgoing, log);
      });
    }
  };
}
