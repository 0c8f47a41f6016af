const firstMilliseconds = 1000;
const longestMilliseconds = 30_000;

/** Waiting that takes longer each time, until something worked; `hurry` ends a wait that is going on. */
export interface GrowingPause {
  wait(): Promise<void>;
  reset(): void;
  hurry(): void;
}

/** A pause for one thing that is tried again and again. Hurries when the network or the reader comes back. */
export function createGrowingPause(): GrowingPause {
  let next = firstMilliseconds;
  let end: (() => void) | null = null;
  const hurry = () => end?.();
  addEventListener("online", hurry);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") hurry();
  });
  return {
    wait() {
      const milliseconds = next;
      next = Math.min(next * 2, longestMilliseconds);
      return new Promise((resolve) => {
        const timer = setTimeout(() => end?.(), milliseconds);
        end = () => {
          clearTimeout(timer);
          end = null;
          resolve();
        };
      });
    },
    reset() {
      next = firstMilliseconds;
    },
    hurry,
  };
}
