import type { ChannelName } from "../model/channel.ts";
import type { ChannelSwitch } from "../model/channel-switch.ts";
import type { LiveChange } from "../model/live-change.ts";
import type { CaseworkParts } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { assertWithoutPersonalData } from "./sayable.ts";

export interface SwitchChannelParts extends Pick<CaseworkParts, "personalDataIn" | "now"> {
  readonly store: {
    readonly channelSwitches: { add(change: ChannelSwitch): Promise<void> };
    readonly live: { publish(change: LiveChange): Promise<void> };
  };
}

/**
 * Switches a channel off or on. While it is off nothing leaves through it: the bot is silent, agents cannot answer there, and
 * what was on its way waits. What comes in is taken in, judged and put on the desk all the same. Throws a
 * CaseworkRefusal when the reason holds personal data.
 */
export function createSwitchChannel(parts: SwitchChannelParts): (change: Omit<ChannelSwitch, "at">) => Promise<void> {
  const { store, now } = parts;
  return async (change) => {
    assertWithoutPersonalData(change.reason, "de reden", "een reden wordt voor altijd bewaard", parts);
    await store.channelSwitches.add({ ...change, at: now() });
    await store.live.publish({ kind: "channels" });
  };
}

/** Refuses what people would send through a channel that is switched off. */
export async function assertChannelOn(
  unit: { readonly channelSwitches: { isOff(channel: ChannelName): Promise<boolean> } },
  channel: ChannelName,
): Promise<void> {
  if (await unit.channelSwitches.isOff(channel))
    throw new CaseworkRefusal(
      "channel-off",
      "Dit kanaal is uitgezet: er gaat nu niets naar inwoners. Bel of mail de inwoner, of wacht tot het weer aan staat.",
    );
}
