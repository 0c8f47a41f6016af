import type { ChannelEvent } from "../../model/channel-event.ts";

export interface Inbox {
  /** Adds what happened, in its order. */
  add(work: Promise<readonly ChannelEvent[]>): void;
  /** Whether everything that was added is taken in. */
  isEmpty(): boolean;
  /** Waits for the round in hand, and takes nothing in any more. */
  close(): Promise<void>;
}

export interface InboxParts {
  /** Resolves when all of it is committed; rejects when some of it has to come again. */
  readonly takeIn: (events: readonly ChannelEvent[]) => Promise<void>;
  /** After a time of failing everything is in again: what was given up or missed meanwhile can be looked for. */
  readonly onRecovered: () => void;
  readonly firstPause: number;
  readonly longestPause: number;
}

const togetherAtMost = 100;
// Kept in memory while nothing can be committed; what is given up beyond it lies unread on the telephone.
const keptAtMost = 10_000;

/**
 * Hands over what happened, in its order, and keeps what could not be committed until it is: nobody sends it again, as
 * a platform does that calls a webhook.
 */
export function createInbox({ takeIn, onRecovered, firstPause, longestPause }: InboxParts): Inbox {
  let waiting: ChannelEvent[] = [];
  let adding: Promise<void> = Promise.resolve();
  let beingAdded = 0;
  let round: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let isClosed = false;

  function next(): void {
    if (isClosed || round || timer || waiting.length === 0) return;
    round = handOver().finally(() => {
      round = null;
      next();
    });
  }

  async function handOver(): Promise<void> {
    const batch = waiting.slice(0, togetherAtMost * (failures + 1));
    try {
      await takeIn(batch);
      waiting = waiting.slice(batch.length);
      const hadFailed = failures > 0;
      failures = 0;
      if (hadFailed) onRecovered();
    } catch {
      failures++;
      // What asks nothing was counted, and is not counted again.
      waiting = [...batch.filter(({ kind }) => !counted.has(kind)), ...waiting.slice(batch.length)].slice(
        0,
        keptAtMost,
      );
      timer = setTimeout(
        () => {
          timer = undefined;
          next();
        },
        Math.min(firstPause * 2 ** (failures - 1), longestPause),
      );
    }
  }

  return {
    add(work) {
      beingAdded++;
      adding = adding.then(async () => {
        const events = await work.catch((): readonly ChannelEvent[] => []);
        beingAdded--;
        if (waiting.length < keptAtMost) waiting.push(...events);
        next();
      });
    },
    isEmpty: () => beingAdded === 0 && waiting.length === 0 && round === null,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await round;
    },
  };
}

const counted: ReadonlySet<ChannelEvent["kind"]> = new Set(["alarm", "ignored", "unknown"]);
