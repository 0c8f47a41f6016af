import type { ChannelName } from "../model/channel.ts";

// Of the eight jobs that a process does at once: a platform that lets us wait never holds all of them.
const placesPerChannel = 5;
// A platform that answers at all does so sooner; then nobody is sent away.
const slowMilliseconds = 2_000;

export interface Bulkheads {
  /**
   * Takes a place on a channel in this process; what gives it back. `null` when others have been waiting there for a slow
   * platform and hold what places it has.
   */
  enter(channel: ChannelName, nowMilliseconds: number): (() => void) | null;
}

/** Keeps what waits for one platform from taking the room of all others. */
export function createBulkheads(): Bulkheads {
  const inside = new Map<ChannelName, Set<{ readonly since: number }>>();
  return {
    enter(channel, now) {
      const there = inside.get(channel) ?? new Set();
      inside.set(channel, there);
      const isSlow = [...there].some(({ since }) => now - since > slowMilliseconds);
      if (isSlow && there.size >= placesPerChannel) return null;
      const own = { since: now };
      there.add(own);
      return () => void there.delete(own);
    },
  };
}
