import type { Job } from "../model/job.ts";
import type { SendFailure } from "../model/sending.ts";
import type { DeliveryLog, DeliveryUnit, Outgoing } from "./ports.ts";
import { settleFailed } from "./settle.ts";

const firstRetrySeconds = 5;
const longestRetrySeconds = 900;

export interface Failed {
  readonly outgoing: Outgoing;
  readonly failure: SendFailure;
  /** The platform refused the call; otherwise it took the message and reported later that it did not arrive. */
  readonly refusedAtOnce: boolean;
  readonly now: Date;
}

/**
 * What follows from a failure, whether the platform answered with it or reported it later: the message is tried
 * again, its channel pauses, or it is settled. Runs under the conversation's lock; the jobs that follow from it.
 */
export async function afterFailure(
  unit: DeliveryUnit,
  { outgoing, failure, refusedAtOnce, now }: Failed,
  { attempts: most, log }: { readonly attempts: number; readonly log: DeliveryLog },
): Promise<readonly Job[]> {
  const { id, channel, attempts } = outgoing;
  const { code, next } = failure;
  const stopsChannel = next === "alarm" || next === "outage";
  if (stopsChannel) await unit.channelPauses.begin(channel, code, after(firstRetrySeconds, now));
  // An attempt that a whole channel stopped says nothing about this message, so it does not count.
  const counted = stopsChannel && refusedAtOnce ? attempts - 1 : attempts;
  if (next === "give-up" || counted >= most) {
    log.deliveryFailed(id, channel, code);
    return settleFailed(unit, outgoing, failure, now);
  }
  const dueAt = stopsChannel ? after(firstRetrySeconds, now) : after(pauseSeconds(attempts, longestRetrySeconds), now);
  await unit.outbound.update(id, { state: "queued", attempts: counted, dueAt, failureCode: code });
  return [{ name: "deliver-message", outboundId: id }];
}

/** A pause that doubles with every failure, up to a longest one, in seconds. */
export function pauseSeconds(failures: number, longest: number): number {
  return Math.min(firstRetrySeconds * 2 ** (failures - 1), longest);
}

export function after(seconds: number, now: Date): Date {
  return new Date(now.getTime() + seconds * 1000);
}
