import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import type { Job } from "../model/job.ts";
import type { DeliveryLog, DeliveryStore, DeliveryUnit, Enqueue, Outgoing } from "./ports.ts";
import { settleDelivered, settleFailed } from "./settle.ts";

type Delivery = Extract<ChannelEvent, { kind: "delivery" }>;

/**
 * Records what a platform says became of a message. Found by our own id, or else by the platform's; statuses may
 * come twice, late, out of order, or before the answer to the send call, and never lead back.
 */
export function createRecordStatus(parts: {
  readonly store: DeliveryStore;
  readonly enqueue: Enqueue;
  readonly log: DeliveryLog;
  readonly now: () => Date;
}): (channel: ChannelName, status: Delivery) => Promise<void> {
  return async (channel, status) => {
    const jobs = await parts.store.transaction(async (unit) => {
      const outgoing = await find(unit, channel, status);
      if (outgoing === null) {
        parts.log.statusUnmatched(channel);
        return [];
      }
      await unit.conversations.lock(outgoing.conversationId);
      const current = await unit.outbound.find(outgoing.id);
      return current === null ? [] : advance(unit, current, status, parts.log, status.at ?? parts.now());
    });
    for (const job of jobs) await parts.enqueue(job).catch(() => undefined);
  };
}

async function find(unit: DeliveryUnit, channel: ChannelName, status: Delivery): Promise<Outgoing | null> {
  const own = status.outboundId === null ? null : await unit.outbound.find(status.outboundId);
  return own ?? unit.outbound.findByChannelMessageId(channel, status.channelMessageId);
}

async function advance(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  status: Delivery,
  log: DeliveryLog,
  at: Date,
): Promise<readonly Job[]> {
  const settled = outgoing.state === "delivered" || outgoing.state === "failed";
  if (settled || (status.state === "sent" && outgoing.state === "sent")) return [];
  const { channelMessageId } = status;
  switch (status.state) {
    case "sent":
      await unit.outbound.update(outgoing.id, { state: "sent", channelMessageId, sentAt: at });
      return [];
    case "delivered":
      log.deliveryConfirmed(outgoing.id, outgoing.channel);
      await unit.outbound.update(outgoing.id, { channelMessageId });
      await settleDelivered(unit, outgoing, at);
      return [];
    case "failed": {
      const failure = status.failure ?? { code: "unknown", advice: "", next: "give-up" };
      log.deliveryFailed(outgoing.id, outgoing.channel, failure.code);
      return settleFailed(unit, outgoing, failure, at);
    }
  }
}
