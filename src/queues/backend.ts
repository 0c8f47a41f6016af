import type { Queue, Worker } from "bullmq";

/** BullMQ's classes bound to one place where jobs are kept. Chosen once, at start; the rest of the code sees a JobQueue. */
export interface Backend {
  readonly Queue: typeof Queue;
  readonly Worker: typeof Worker;
  /** Options that every queue and worker is made with. */
  readonly options: { readonly connection: never; readonly prefix?: string };
  close(): Promise<void>;
}
