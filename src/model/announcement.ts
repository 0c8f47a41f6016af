import type { ModerationEvent, RecordedEvent } from "./event.ts";
import type { OutboundId } from "./ids.ts";

/** A closing notice: a block is to begin when it has arrived. */
export type Announcement = Extract<ModerationEvent, { type: "closing-announced" }>;

/**
 * The announcements of blocks that stand, oldest first, whether or not their block has begun: none that was lifted
 * since, and none whose warning was taken back. When it was taken back makes no difference: in another conversation of
 * the same person that can happen at the very moment of the announcement, and either may be recorded first.
 */
export function standingAnnouncements(events: readonly RecordedEvent[]): readonly Announcement[] {
  const reversed = reversedWarnings(events);
  let standing: Announcement[] = [];
  for (const { event, simulated } of events) {
    if (simulated) continue;
    if (event.type === "block-lifted") standing = [];
    if (event.type === "closing-announced" && (event.ground === null || !reversed.has(event.ground)))
      standing.push(event);
  }
  return standing;
}

/** The announcement that a closing notice belongs to, as long as it stands and no block has begun since. */
export function openAnnouncement(events: readonly RecordedEvent[], outboundId: OutboundId): Announcement | null {
  const place = events.findIndex(({ event }) => event.type === "closing-announced" && event.outboundId === outboundId);
  if (events.slice(place + 1).some(({ event }) => event.type === "block-started")) return null;
  return standingAnnouncements(events).find((announcement) => announcement.outboundId === outboundId) ?? null;
}

/** Warnings that people have taken back. */
export function reversedWarnings(events: readonly RecordedEvent[]): ReadonlySet<OutboundId> {
  return new Set(events.flatMap(({ event }) => (event.type === "warning-reversed" ? [event.outboundId] : [])));
}

/** A warning or a block as it was imposed, by whom and with whose consent. */
export type ImposedSanction = Extract<ModerationEvent, { type: "warning-issued" | "closing-announced" }>;

/** What was imposed, has not been taken back and is not over, oldest first; whether or not it has arrived yet. */
export function imposedSanctions(events: readonly RecordedEvent[], now: Date): readonly ImposedSanction[] {
  const reversed = reversedWarnings(events);
  const liftedAt = events.findLastIndex(({ event, simulated }) => !simulated && event.type === "block-lifted");
  const warnings = events
    .slice(liftedAt + 1)
    .flatMap(({ event, simulated }) => (!simulated && event.type === "warning-issued" ? [event] : []))
    .filter(({ outboundId }) => outboundId === null || !reversed.has(outboundId));
  return [...warnings, ...standingAnnouncements(events)].filter(({ until }) => new Date(until) > now);
}
