import { reversedWarnings, standingAnnouncements } from "../model/announcement.ts";
import type { DeliveryUnit, Outgoing } from "./ports.ts";

/**
 * Whether what a message that waits says is not so any more: people have taken back its warning, or the block that it
 * announces, or the resident has written whom it asks to write. Keeps the message from others until the transaction ends:
 * whoever takes it back later finds it on its way.
 */
export async function isTakenBack(unit: DeliveryUnit, outgoing: Outgoing): Promise<boolean> {
  const { id, purpose, residentId, channel, createdAt } = outgoing;
  if (purpose === "reply") return false;
  if (purpose === "reopening") {
    const { wroteAt } = await unit.lastContacts.of(residentId, channel);
    return wroteAt !== null && wroteAt > createdAt;
  }
  await unit.outbound.hold(id);
  const sanctions = await unit.events.sanctionsOf(residentId, channel);
  if (purpose === "warning") return reversedWarnings(sanctions).has(id);
  return !standingAnnouncements(sanctions).some(({ outboundId }) => outboundId === id);
}
