import { reversedWarnings, standingAnnouncements } from "../model/announcement.ts";
import type { DeliveryUnit, Outgoing } from "./ports.ts";

/**
 * Whether people have taken back what a message that waits says: its warning, or the block that it announces. Keeps the
 * message from others until the transaction ends: whoever takes it back later finds it on its way.
 */
export async function isTakenBack(unit: DeliveryUnit, outgoing: Outgoing): Promise<boolean> {
  const { id, purpose, residentId, channel } = outgoing;
  if (purpose === "reply") return false;
  await unit.outbound.hold(id);
  const sanctions = await unit.events.sanctionsOf(residentId, channel);
  if (purpose === "warning") return reversedWarnings(sanctions).has(id);
  return !standingAnnouncements(sanctions).some(({ outboundId }) => outboundId === id);
}
