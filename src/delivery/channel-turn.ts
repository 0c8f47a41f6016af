import type { ChannelName } from "../model/channel.ts";
import type { SendResult } from "../model/sending.ts";
import { after, pauseSeconds } from "./after-failure.ts";
import type { DeliveryLog, DeliveryUnit, Outgoing } from "./ports.ts";

// One message a minute tells soon enough that a channel works again, and bothers no platform.
const longestPauseSeconds = 60;
// Longer than a call to a platform takes; if the process that tries dies, another may try then.
const trialSeconds = 30;
const trialLooksSeconds = 3;
// WhatsApp allows no free text later than this after the resident's last message, and nobody waits longer.
const longestWaitSeconds = 86_400;

/** Whether a channel can be used now: freely, by this message as a trial, later, or not in time for this message. */
export type ChannelTurn =
  | { readonly kind: "free" | "trial" | "too-late" }
  | { readonly kind: "later"; readonly at: Date };

/** Asks for a turn on the channel of a message. Of all that wait for a paused one, one at a time may try. */
export async function channelTurn(unit: DeliveryUnit, outgoing: Outgoing, now: Date): Promise<ChannelTurn> {
  const pause = await unit.channelPauses.find(outgoing.channel);
  if (pause === null) return { kind: "free" };
  if (after(longestWaitSeconds, outgoing.createdAt) <= now) return { kind: "too-late" };
  const until = after(trialSeconds, now);
  if (await unit.channelPauses.takeTurn(outgoing.channel, now, until)) return { kind: "trial" };
  // A trial is over within seconds, whatever comes of it.
  const isWaiting = pause.until > now && !pause.onTrial;
  return { kind: "later", at: isWaiting ? pause.until : after(trialLooksSeconds, now) };
}

/** Notes what a trial says about the channel: out of order still, at work again, or nothing. */
export async function recordTrial(
  unit: DeliveryUnit,
  channel: ChannelName,
  result: SendResult,
  log: DeliveryLog,
  now: Date,
): Promise<void> {
  if (result.outcome === "unknown") return;
  const { code, next } = result.outcome === "refused" ? result.failure : { code: "", next: null };
  if (next !== "alarm" && next !== "outage") {
    await unit.channelPauses.end(channel);
    log.channelResumed(channel);
    return;
  }
  const failures = (await unit.channelPauses.find(channel))?.failures ?? 0;
  await unit.channelPauses.prolong(channel, code, after(pauseSeconds(failures + 1, longestPauseSeconds), now));
}
