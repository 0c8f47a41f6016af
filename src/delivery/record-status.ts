import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import type { EnqueueAll, Job } from "../model/job.ts";
import { afterFailure } from "./after-failure.ts";
import { endPause, stopsChannel } from "./channel-turn.ts";
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
 * Whether a status tells of an attempt that has failed since: of one whose failure was told before, or of another than
 * the one that the platform has taken.
 */
function isOldNews({ outbound }: DeliveryUnit, outgoing: Outgoing, { state, channelMessageId }: Delivery): boolean {
  if (state === "delivered") return false;
  if (outbound.hasFailed(outgoing, channelMessageId)) return true;
  const isTaken = outgoing.state === "sent" && outgoing.channelMessageHash !== null;
  return state === "failed" && isTaken && !outbound.isLastAttempt(outgoing, channelMessageId);
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
      await endPause(unit, outgoing, log);
      return [];
    case "failed": {
      const failure = status.failure ?? { code: "unknown", advice: "", next: "give-up" };
      log.sendingFailed(id, channel, failure, outgoing.attempts);
      await unit.outbound.markAttemptFailed(id, channelMessageId);
      const jobs = await afterFailure(unit, { outgoing, failure, now: now() }, parts);
      if (!stopsChannel(failure)) await endPause(unit, outgoing, log);
      return jobs;
    }
  }
}
