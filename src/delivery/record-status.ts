import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import type { EnqueueAll, Job } from "../model/job.ts";
import type { DeliveryLog, DeliveryStore, DeliveryUnit, Outgoing } from "./ports.ts";
import { settleDelivered, settleFailed } from "./settle.ts";

type Delivery = Extract<ChannelEvent, { kind: "delivery" }>;

export interface RecordStatusParts {
  readonly store: DeliveryStore;
  readonly enqueueAll: EnqueueAll;
  readonly log: DeliveryLog;
  readonly now: () => Date;
}

/**
 * Records what a platform says became of a message. Found by our own id, or else by the platform's; statuses may
 * come twice, late, out of order, or before the answer to the send call, and never lead back.
 */
export function createRecordStatus(
  parts: RecordStatusParts,
): (channel: ChannelName, status: Delivery) => Promise<void> {
  const { store, enqueueAll, log, now } = parts;
  return async (channel, status) => {
    const outgoing = await outgoingOf(store, channel, status);
    if (outgoing === null) return log.statusUnmatched(channel);
    if (!leadsOn(outgoing, status)) return;
    const jobs = await store.transaction(async (unit) => {
      await unit.conversations.lock(outgoing.conversationId);
      const current = await unit.outbound.find(outgoing.id);
      return current !== null && leadsOn(current, status)
        ? advance(unit, current, status, log, status.at ?? now())
        : [];
    });
    await enqueueAll(jobs);
  };
}

async function outgoingOf(
  { outbound }: DeliveryStore,
  channel: ChannelName,
  status: Delivery,
): Promise<Outgoing | null> {
  const own = status.outboundId === null ? null : await outbound.find(status.outboundId);
  return own ?? outbound.findByChannelMessageId(channel, status.channelMessageId);
}

function leadsOn({ state }: Outgoing, status: Delivery): boolean {
  return state !== "delivered" && state !== "failed" && !(state === "sent" && status.state === "sent");
}

async function advance(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  status: Delivery,
  log: DeliveryLog,
  at: Date,
): Promise<readonly Job[]> {
  const { id, channel } = outgoing;
  const { channelMessageId } = status;
  switch (status.state) {
    case "sent":
      await unit.outbound.update(id, { state: "sent", channelMessageId, sentAt: at });
      return [];
    case "delivered":
      log.deliveryConfirmed(id, channel);
      await settleDelivered(unit, outgoing, channelMessageId, at);
      return [];
    case "failed": {
      const failure = status.failure ?? { code: "unknown", advice: "", next: "give-up" };
      log.deliveryFailed(id, channel, failure.code);
      return settleFailed(unit, outgoing, failure, at);
    }
  }
}
