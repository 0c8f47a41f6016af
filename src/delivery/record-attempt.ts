import type { Job } from "../model/job.ts";
import type { SendResult } from "../model/sending.ts";
import { afterFailure } from "./after-failure.ts";
import { endPause, recordAcceptedTrial, stopsChannel } from "./channel-turn.ts";
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
  if (isTrial || result.outcome !== "accepted") await unit.conversations.lock(conversationId);
  if (result.outcome === "accepted") {
    await unit.outbound.markAccepted(id, result.channelMessageId, now);
    await unit.live.publish({ kind: "conversation", conversationId, residentId });
    if (isTrial) await recordAcceptedTrial(unit, outgoing, now);
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
