import { textLimits } from "../model/channel.ts";
import type { DeliveryUnit, Outgoing } from "./ports.ts";
import { isTakenBack } from "./taken-back.ts";

const between = "\n\n";

/**
 * The text of a message with those of what waits behind it, as far as one message of its channel has room for them, so
 * that a resident of a channel with few places hears all of it at once. What was taken back, or cannot be read any
 * more, ends it there: that is settled when its own turn comes.
 */
export async function goingAlong(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  text: string,
): Promise<{ readonly text: string; readonly along: readonly Outgoing[] }> {
  const along: Outgoing[] = [];
  let whole = text;
  for (const next of await unit.outbound.behind(outgoing)) {
    if (next.state !== "queued" || (await isTakenBack(unit, next))) break;
    const words = await unit.outbound.bodyOf(next);
    if (words === null || whole.length + between.length + words.length > textLimits[outgoing.channel]) break;
    whole = `${whole}${between}${words}`;
    along.push(next);
  }
  return { text: whole, along };
}
