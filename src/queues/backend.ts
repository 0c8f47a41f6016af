import type { Queue, Worker } from "bullmq";

interface Options {
  readonly connection: never;
  readonly prefix?: string;
}

/** BullMQ's classes bound to one place where jobs are kept. Chosen once, at start; the rest of the code sees a JobQueue. */
export interface Backend {
  readonly Queue: typeof Queue;
  readonly Worker: typeof Worker;
  /** Options of what adds jobs: it hears at once when the place is away. */
  readonly adding: Options;
  /** Options of what takes jobs: it waits until the place is back. */
  readonly taking: Options;
  /** Resolves when the place answers, and rejects when it does not. */
  ping(): Promise<unknown>;
  /** Lets go of every connection, also while the place is away. */
  close(): Promise<void>;
}
