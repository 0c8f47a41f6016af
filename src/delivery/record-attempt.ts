import type { Job } from "../model/job.ts";
import type { SendResult } from "../model/sending.ts";
import { afterFailure } from "./after-failure.ts";
import { endPause, recordAcceptedTrial, stopsChannel } from "./channel-turn.ts";
import type { DeliveryLog, DeliveryStore, DeliveryUnit, Outgoing } from "./ports.ts";
import { settleDelivered } from "./settle.ts";

export interface RecordAttemptParts {
  readonly store: DeliveryStore;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  readonly attempts: number;
}

/** An attempt that was made; as a trial when its channel was out of order. */
export interface Attempt {
  readonly outgoing: Outgoing;
  /** What went along in the same message, and shares its fate. */
  readonly along: readonly Outgoing[];
  readonly isTrial: boolean;
  readonly result: SendResult;
}

/** Records what came of handing a message to its platform; the jobs that follow from it. */
export function recordAttempt(attempt: Attempt, parts: RecordAttemptParts): Promise<readonly Job[]> {
  const { outgoing, along, isTrial, result } = attempt;
  const all = [outgoing, ...along];
  for (const { id, channel, attempts } of all) {
    if (result.outcome === "accepted") parts.log.messageSent(id, channel, attempts);
    else parts.log.sendingFailed(id, channel, result.failure, attempts);
  }
  return parts.store.transaction(async (unit) => {
    const isSettling = result.outcome !== "accepted" || result.isDelivered === true;
    if (isTrial || isSettling) await unit.conversations.lock(outgoing.conversationId);
    const jobs: Job[] = [];
    for (const each of all)
      jobs.push(...(await record(unit, { outgoing: each, isTrial: isTrial && each === outgoing, result }, parts)));
    return jobs;
  });
}

async function record(
  unit: DeliveryUnit,
  { outgoing, isTrial, result }: Omit<Attempt, "along">,
  parts: RecordAttemptParts,
): Promise<readonly Job[]> {
  const { id, conversationId, residentId } = outgoing;
  const now = parts.now();
  if (result.outcome === "accepted") {
    await unit.outbound.markAccepted(id, result.channelMessageId, now);
    if (result.isDelivered) await recordLastWord(unit, outgoing, result.channelMessageId, now, parts.log);
    else await unit.live.publish({ kind: "conversation", conversationId, residentId });
    if (isTrial && result.isDelivered) await endPause(unit, outgoing, parts.log);
    else if (isTrial) await recordAcceptedTrial(unit, outgoing, now);
    return [];
  }
  const current = await unit.outbound.find(id);
  // A status has settled it meanwhile, or it is unclear and stays `sending` until that status comes.
  const isOpen = current?.state === "sending" && result.outcome === "refused";
  const jobs = isOpen ? await afterFailure(unit, { outgoing, failure: result.failure, now }, parts) : [];
  if (isTrial && result.outcome === "refused" && !stopsChannel(result.failure))
    await endPause(unit, outgoing, parts.log);
  return jobs;
}

// An attempt that was so slow that its message was given up meanwhile stays so: a person has heard of it.
async function recordLastWord(
  unit: DeliveryUnit,
  { id, channel }: Outgoing,
  channelMessageId: string,
  now: Date,
  log: DeliveryLog,
): Promise<void> {
  const current = await unit.outbound.find(id);
  if (current === null || current.state === "delivered" || current.state === "failed") return;
  log.deliveryConfirmed(id, channel);
  await settleDelivered(unit, current, channelMessageId, now);
}
