import type { ChannelEvent } from "../../src/model/channel-event.ts";

/**
 * When the oldest of these messages was written. Payloads were recorded years ago; by a clock of today they are repeats,
 * and are refused as such.
 */
export function whenRecorded(events: readonly ChannelEvent[]): Date {
  const moments = events.flatMap((event) =>
    event.kind === "message" && event.message.sentAt ? [event.message.sentAt.getTime()] : [],
  );
  return new Date(Math.min(...moments));
}
