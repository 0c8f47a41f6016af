import type { LiveChange } from "../model/live-change.ts";

/** Hands every change to everybody who listens in this process. */
export function createLiveHub() {
  const listeners = new Set<(change: LiveChange) => void>();
  return {
    publish(change: LiveChange): void {
      for (const listener of listeners) listener(change);
    },
    /** Starts listening; the answer stops it. */
    listen(listener: (change: LiveChange) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
