import type { Job } from "../model/job.ts";
import type { SendFailure } from "../model/sending.ts";
import { isTooLate, pauseChannel, stopsChannel } from "./channel-turn.ts";
import { after, pauseSeconds } from "./growing-pause.ts";
import type { DeliveryLog, DeliveryUnit, Outgoing } from "./ports.ts";
import { settleFailed } from "./settle.ts";

const longestRetrySeconds = 900;

export interface Failed {
  readonly outgoing: Outgoing;
  readonly failure: SendFailure;
  readonly now: Date;
}

/**
 * What follows from a failure, whether the platform answered with it or reported it later: the message is tried
 * again, its channel pauses, or it is settled. Runs under the conversation's lock; the jobs that follow from it.
 */
export async function afterFailure(
  unit: DeliveryUnit,
  { outgoing, failure, now }: Failed,
  { attempts: most, log }: { readonly attempts: number; readonly log: DeliveryLog },
): Promise<readonly Job[]> {
  const { id, channel, attempts } = outgoing;
  const { code, next, retryAfterSeconds = 0 } = failure;
  const stops = stopsChannel(failure);
  if (stops && !isTooLate(outgoing, now)) return pauseChannel(unit, outgoing, failure, now);
  if (stops || next === "give-up" || attempts >= most) {
    log.deliveryFailed(id, channel, code);
    return settleFailed(unit, outgoing, failure, now);
  }
  const dueAt = after(Math.max(pauseSeconds(attempts, longestRetrySeconds), retryAfterSeconds), now);
  await unit.outbound.update(id, { state: "queued", attempts, dueAt, failureCode: code });
  return [{ name: "deliver-message", outboundId: id }];
}
