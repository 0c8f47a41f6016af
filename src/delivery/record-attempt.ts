import type { Job } from "../model/job.ts";
import type { SendResult } from "../model/sending.ts";
import type { DeliveryLog, DeliveryStore, DeliveryUnit, Outgoing } from "./ports.ts";
import { settleFailed } from "./settle.ts";

const firstRetrySeconds = 5;
const longestRetrySeconds = 900;

export interface RecordAttemptParts {
  readonly store: DeliveryStore;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  readonly attempts: number;
}

/** Records what came of handing a message to its platform; the jobs that follow from it. */
export function recordAttempt(
  outgoing: Outgoing,
  result: SendResult,
  parts: RecordAttemptParts,
): Promise<readonly Job[]> {
  const { id, channel, attempts } = outgoing;
  if (result.outcome === "accepted") parts.log.messageSent(id, channel, attempts);
  else parts.log.sendingFailed(id, channel, result.failure, attempts);
  return parts.store.transaction((unit) => record(unit, outgoing, result, parts));
}

async function record(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  result: SendResult,
  parts: RecordAttemptParts,
): Promise<readonly Job[]> {
  const { id, channel, conversationId, residentId, attempts } = outgoing;
  const now = parts.now();
  if (result.outcome === "accepted") {
    await unit.outbound.markAccepted(id, result.channelMessageId, now);
    await unit.live.publish({ kind: "conversation", conversationId, residentId });
    return [];
  }
  await unit.conversations.lock(conversationId);
  const current = await unit.outbound.find(id);
  // A status has settled it meanwhile, or it is unclear and stays `sending` until that status comes.
  if (current?.state !== "sending" || result.outcome === "unknown") return [];
  const { code, next } = result.failure;
  if (next !== "give-up" && attempts < parts.attempts) {
    await unit.outbound.update(id, { state: "queued", dueAt: retryAt(attempts, now), failureCode: code });
    return [];
  }
  parts.log.deliveryFailed(id, channel, code);
  return settleFailed(unit, outgoing, result.failure, now);
}

function retryAt(attempt: number, now: Date): Date {
  const seconds = Math.min(firstRetrySeconds * 2 ** (attempt - 1), longestRetrySeconds);
  return new Date(now.getTime() + seconds * 1000);
}
