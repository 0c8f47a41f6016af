import type { SendRate } from "../model/sending.ts";
import { after } from "./growing-pause.ts";
import type { DeliveryUnit, Outgoing } from "./ports.ts";

// Who has waited longer takes a place that is free at once, unless something else keeps them.
const lookAgainSeconds = 5;

/**
 * Takes one of the few places that a channel has in a while, for all processes together, first come first served:
 * `null` when this message has it, and otherwise the moment to ask again. Runs in the transaction that hands it over.
 */
export async function takePlace(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  rate: SendRate,
  now: Date,
): Promise<Date | null> {
  const { channel } = outgoing;
  const taken = await unit.handovers.since(channel, new Date(now.getTime() - rate.milliseconds));
  const ahead = await unit.outbound.conversationsAhead(outgoing, now);
  const at = placeAt(taken, ahead, rate, now);
  if (at === null) await unit.handovers.keep(channel, [...taken, now]);
  return at;
}

/**
 * When a message may go before which so many others do, given when the last ones went, oldest first; `null` for now.
 * Every place comes back one while after it was taken, so that no while of that length ever holds more than allowed.
 */
export function placeAt(
  taken: readonly Date[],
  ahead: number,
  { messages, milliseconds }: SendRate,
  now: Date,
): Date | null {
  const free = Math.max(0, messages - taken.length);
  if (ahead < free) return null;
  if (free > 0) return after(lookAgainSeconds, now);
  const comesBack = taken[ahead % taken.length] ?? now;
  return new Date(comesBack.getTime() + milliseconds * (1 + Math.floor(ahead / taken.length)));
}
