import { type Job as BullJob, DelayedError, type JobsOptions, type Worker } from "bullmq";
import type { Urgency } from "../model/case.ts";
import { type Job, type JobHandlers, type JobName, type JobOf, type JobOutcome, jobNames } from "../model/job.ts";
import type { Backend } from "./backend.ts";

/**
 * Background work, whatever lies under it.
 * Laws: enqueueing a job that is already waiting or running changes nothing; a job that fails is tried again, later
 * each time; a job whose process dies is taken up by another; urgent work goes first.
 */
export interface JobQueue {
  /** Puts a job on its queue, now or at a later moment. */
  enqueue(job: Job, at?: Date): Promise<void>;
  /** Has a job done over and over; several processes may ask for the same. */
  repeat(job: Extract<Job, { name: "sweep" }>, everyMilliseconds: number): Promise<void>;
  /** Starts taking jobs. `onFailure` hears of every attempt that failed. */
  work(handlers: JobHandlers, options: WorkOptions): void;
  /** How many jobs of a kind are waiting, delayed or in hand. */
  depth(name: JobName): Promise<number>;
  /** Finishes what is in hand and takes nothing new. */
  close(): Promise<void>;
}

export interface WorkOptions {
  readonly concurrency: number;
  /** At most this many deliveries a second, over all processes together. */
  readonly deliveriesPerSecond: number;
  readonly onFailure: (job: Job, error: Error) => void;
}

// Lower goes first.
const priorities: Readonly<Record<Urgency, number>> = { urgent: 1, high: 2, normal: 3 };

const defaults: JobsOptions = {
  attempts: 8,
  backoff: { type: "exponential", delay: 250, jitter: 0.2 },
  // A job is only a reminder of a row: the row stays until the work is done, and the sweep makes a new reminder.
  removeOnComplete: true,
  removeOnFail: true,
};

/** How soon work of a dead process is taken up again: after its lock has run out, at the next check. */
const lockMilliseconds = 10_000;
const stalledCheckMilliseconds = 5_000;

export function createJobQueue(backend: Backend): JobQueue {
  const queues = new Map(
    jobNames.map((name) => [name, new backend.Queue(name, { ...backend.options, defaultJobOptions: defaults })]),
  );
  const workers: Worker[] = [];

  const queueOf = (name: JobName) => {
    const queue = queues.get(name);
    if (!queue) throw new Error(`No queue for ${name}.`);
    return queue;
  };

  function start<Name extends JobName>(name: Name, handlers: JobHandlers, options: WorkOptions): Worker {
    const handle: (job: JobOf<Name>) => Promise<JobOutcome> = handlers[name];
    const work = async (job: BullJob, token?: string) => {
      const outcome = await handle(job.data as JobOf<Name>);
      if (outcome === undefined) return;
      await job.moveToDelayed(outcome.again.getTime(), token);
      throw new DelayedError();
    };
    const worker = new backend.Worker(name, work, {
      ...backend.options,
      concurrency: options.concurrency,
      lockDuration: lockMilliseconds,
      stalledInterval: stalledCheckMilliseconds,
      maxStalledCount: 100,
      ...(name === "deliver-message" ? { limiter: { max: options.deliveriesPerSecond, duration: 1000 } } : {}),
    });
    worker.on("failed", (job, error) => job && options.onFailure(job.data as Job, error));
    worker.on("error", (error) => options.onFailure({ name } as Job, error));
    return worker;
  }

  return {
    async enqueue(job, at) {
      await queueOf(job.name).add(job.name, job, {
        jobId: keyOf(job),
        ...(job.name === "open-case" ? { priority: priorities[job.urgency] } : {}),
        ...(at ? { delay: Math.max(0, at.getTime() - Date.now()) } : {}),
      });
    },
    async repeat(job, everyMilliseconds) {
      await queueOf(job.name).upsertJobScheduler(job.name, { every: everyMilliseconds }, { name: job.name, data: job });
    },
    work(handlers, options) {
      for (const name of jobNames) workers.push(start(name, handlers, options));
    },
    async depth(name) {
      const counts = await queueOf(name).getJobCounts(
        "waiting",
        "active",
        "delayed",
        "prioritized",
        "failed",
        "completed",
      );
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await backend.close();
    },
  };
}

// The row that a job is about: one reminder for a row at a time.
function keyOf(job: Job): string {
  switch (job.name) {
    case "moderate-message":
      return job.messageId;
    case "deliver-message":
      return job.outboundId;
    case "open-case":
    case "watch-promise":
      return job.caseId;
    case "sweep":
      return job.name;
  }
}
