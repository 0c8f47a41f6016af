import type { Job } from "../model/job.ts";
import type { SendFailure } from "../model/sending.ts";
import { after, pauseSeconds } from "./growing-pause.ts";
import type { DeliveryLog, DeliveryUnit, Outgoing } from "./ports.ts";

// One message a minute tells soon enough that a channel works again, and bothers no platform.
const longestPauseSeconds = 60;
// Longer than a call to a platform takes, and than a refusal that comes later; if the process that tries dies, another
// may try then.
const trialSeconds = 30;
// All that waits for one channel looks at most so often, so that other channels keep their share of the deliveries.
const looksPerSecond = 2;
// WhatsApp allows no free text later than this after the resident's last message, and nobody waits longer.
const longestWaitSeconds = 86_400;

/** Whether a channel can be used now: freely, by this message as a trial, later, or not in time for this message. */
export type ChannelTurn =
  | { readonly kind: "free" | "trial" | "too-late" }
  | { readonly kind: "later"; readonly at: Date };

/** Asks for a turn on the channel of a message. Of all that wait for a paused one, one at a time may try. */
export async function channelTurn(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  log: DeliveryLog,
  now: Date,
): Promise<ChannelTurn> {
  const { id, channel } = outgoing;
  const pause = await unit.channelPauses.find(channel);
  if (pause === null) return { kind: "free" };
  if (isTooLate(outgoing, now)) return { kind: "too-late" };
  if (pause.until <= now) {
    // A trial was taken, and nothing was heard of it since: a telephone that is off keeps nobody waiting.
    if (pause.trial !== null && pause.isAccepted && (await endPause(unit, { id: pause.trial, channel }, log)))
      return { kind: "free" };
    if (await unit.channelPauses.takeTurn(channel, id, now, after(trialSeconds, now))) return { kind: "trial" };
  }
  return { kind: "later", at: await lookAgainAt(unit, outgoing, pause.until, now) };
}

/** Notes that a platform took a trial. Whether it keeps it shows later: the pause ends when the message has arrived. */
export async function recordAcceptedTrial(unit: DeliveryUnit, { id, channel }: Outgoing, now: Date): Promise<void> {
  await unit.channelPauses.accept(channel, id, after(trialSeconds, now));
}

/** Ends the pause of a channel on which this message was the trial, because it got an answer of its own; whether it did. */
export async function endPause(
  unit: DeliveryUnit,
  { id, channel }: Pick<Outgoing, "id" | "channel">,
  log: DeliveryLog,
): Promise<boolean> {
  const hasEnded = await unit.channelPauses.end(channel, id);
  if (hasEnded) log.channelResumed(channel);
  return hasEnded;
}

/** Whether a failure, told at once or later, says that nothing at all gets through the channel. */
export function stopsChannel({ next }: SendFailure): boolean {
  return next === "alarm" || next === "outage";
}

/** Whether a message has waited for its channel as long as anything may. */
export function isTooLate({ createdAt }: Outgoing, now: Date): boolean {
  return after(longestWaitSeconds, createdAt) <= now;
}

/**
 * Puts back a message that its channel stopped, with the pause that follows; the jobs for it. The attempt does not
 * count: it says nothing about this message. Of all that were stopped, the one that began the pause, or tried in it,
 * tries again when it is over; the others wait.
 */
export async function pauseChannel(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  { code, retryAfterSeconds = 0 }: SendFailure,
  now: Date,
): Promise<readonly Job[]> {
  const { id, channel } = outgoing;
  const pause = await unit.channelPauses.find(channel);
  const change = { state: "queued", attempts: Math.max(0, outgoing.attempts - 1), failureCode: code } as const;
  if (pause !== null && pause.trial !== id) {
    const dueAt = await lookAgainAt(unit, outgoing, pause.until, now);
    await unit.outbound.update(id, { ...change, dueAt, waitsForChannel: true });
    return [];
  }
  const seconds = pauseSeconds((pause?.failures ?? 0) + 1, longestPauseSeconds);
  const until = after(Math.max(seconds, retryAfterSeconds), now);
  await unit.outbound.update(id, { ...change, dueAt: until });
  // The channel's row is taken last, after those of the conversation, as everywhere: nobody waits in a circle.
  if (pause === null) await unit.channelPauses.begin(channel, code, until);
  else await unit.channelPauses.prolong(channel, id, code, until);
  return [{ name: "deliver-message", outboundId: id }];
}

// Each at a moment of its own, by its id, over as long as the looks of all that wait need. When the pause ends sooner,
// the sweep finds them.
async function lookAgainAt(unit: DeliveryUnit, { id, channel }: Outgoing, until: Date, now: Date): Promise<Date> {
  const waiting = await unit.outbound.waitingFor(channel);
  const spreadSeconds = Math.max(longestPauseSeconds, waiting / looksPerSecond);
  const share = Number.parseInt(id.slice(0, 8), 16) / 2 ** 32;
  return after(spreadSeconds * share, until > now ? until : now);
}
