import type { ChannelName } from "../model/channel.ts";

// Of the eight jobs that a process does at once: a platform that lets us wait never holds all of them.
const placesPerChannel = 5;

export interface Bulkheads {
  /** Takes one of the places of a channel in this process; what gives it back, or `null` when all are taken. */
  enter(channel: ChannelName): (() => void) | null;
}

/** Keeps what is sent through one channel from taking the room of all others. */
export function createBulkheads(): Bulkheads {
  const inside = new Map<ChannelName, number>();
  return {
    enter(channel) {
      const taken = inside.get(channel) ?? 0;
      if (taken >= placesPerChannel) return null;
      inside.set(channel, taken + 1);
      return () => void inside.set(channel, (inside.get(channel) ?? 1) - 1);
    },
  };
}
