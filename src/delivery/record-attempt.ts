import type { Job } from "../model/job.ts";
import type { SendResult } from "../model/sending.ts";
import { afterFailure } from "./after-failure.ts";
import { recordTrial } from "./channel-turn.ts";
import type { DeliveryLog, DeliveryStore, DeliveryUnit, Outgoing } from "./ports.ts";

export interface RecordAttemptParts {
  readonly store: DeliveryStore;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  readonly attempts: number;
}

/** An attempt that was made; as a trial when its channel was out of order. */
export interface Attempt {
  readonly outgoing: Outgoing;
  readonly isTrial: boolean;
  readonly result: SendResult;
}

/** Records what came of handing a message to its platform; the jobs that follow from it. */
export function recordAttempt(attempt: Attempt, parts: RecordAttemptParts): Promise<readonly Job[]> {
  const { outgoing, result } = attempt;
  const { id, channel, attempts } = outgoing;
  if (result.outcome === "accepted") parts.log.messageSent(id, channel, attempts);
  else parts.log.sendingFailed(id, channel, result.failure, attempts);
  return parts.store.transaction((unit) => record(unit, attempt, parts));
}

async function record(
  unit: DeliveryUnit,
  { outgoing, isTrial, result }: Attempt,
  parts: RecordAttemptParts,
): Promise<readonly Job[]> {
  const { id, conversationId, residentId } = outgoing;
  const now = parts.now();
  // The channel's row is taken last, after those of the conversation, as everywhere: nobody waits in a circle.
  const endTrial = () => (isTrial ? recordTrial(unit, outgoing.channel, result, parts.log, now) : undefined);
  if (result.outcome === "accepted") {
    await unit.outbound.markAccepted(id, result.channelMessageId, now);
    await unit.live.publish({ kind: "conversation", conversationId, residentId });
    await endTrial();
    return [];
  }
  await unit.conversations.lock(conversationId);
  const current = await unit.outbound.find(id);
  // A status has settled it meanwhile, or it is unclear and stays `sending` until that status comes.
  const isOpen = current?.state === "sending" && result.outcome === "refused";
  const failed = { outgoing, failure: result.failure, refusedAtOnce: true, now };
  const jobs = isOpen ? await afterFailure(unit, failed, parts) : [];
  await endTrial();
  return jobs;
}
