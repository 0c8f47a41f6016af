import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import type { EnqueueAll, Job } from "../model/job.ts";
import { afterFailure } from "./after-failure.ts";
import type { DeliveryLog, DeliveryStore, DeliveryUnit, Outgoing } from "./ports.ts";
import { settleDelivered } from "./settle.ts";

type Delivery = Extract<ChannelEvent, { kind: "delivery" }>;

export interface RecordStatusParts {
  readonly store: DeliveryStore;
  readonly enqueueAll: EnqueueAll;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  readonly attempts: number;
}

/**
 * Records what a platform says became of a message. Found by our own id, or else by the platform's; statuses may
 * come twice, late, out of order, or before the answer to the send call, and never lead back.
 */
export function createRecordStatus(
  parts: RecordStatusParts,
): (channel: ChannelName, status: Delivery) => Promise<void> {
  const { store, enqueueAll, log } = parts;
  return async (channel, status) => {
    const outgoing = await outgoingOf(store, channel, status);
    if (outgoing === null) return log.statusUnmatched(channel);
    if (!leadsOn(outgoing, status)) return;
    const jobs = await store.transaction(async (unit) => {
      await unit.conversations.lock(outgoing.conversationId);
      const current = await unit.outbound.find(outgoing.id);
      return current !== null && leadsOn(current, status) && !isOldNews(unit, current, status)
        ? advance(unit, current, status, parts)
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

// An attempt of which nothing was known when its message was withdrawn may have arrived after all.
function leadsOn({ state }: Outgoing, status: Delivery): boolean {
  if (state === "withdrawn") return status.state === "delivered";
  return state !== "delivered" && state !== "failed" && !(state === "sent" && status.state === "sent");
}

/**
 * Whether a status tells of an attempt that has failed since. A message that is on its way again keeps the platform's
 * id of the attempt before until it gets a new one; and a failure counts for the attempt that is under way only.
 */
function isOldNews({ outbound }: DeliveryUnit, outgoing: Outgoing, { state, channelMessageId }: Delivery): boolean {
  if (state === "delivered") return false;
  const isLast = outbound.isLastAttempt(outgoing, channelMessageId);
  return outgoing.state === "sent" ? state === "failed" && !isLast && outgoing.channelMessageHash !== null : isLast;
}

async function advance(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  status: Delivery,
  parts: RecordStatusParts,
): Promise<readonly Job[]> {
  const { log, now } = parts;
  const { id, channel } = outgoing;
  const { channelMessageId } = status;
  const at = status.at ?? now();
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
      log.sendingFailed(id, channel, failure, outgoing.attempts);
      // The id of the attempt that failed, so that its statuses, told once more, are known as old.
      await unit.outbound.update(id, { channelMessageId });
      return afterFailure(unit, { outgoing, failure, refusedAtOnce: false, now: now() }, parts);
    }
  }
}
