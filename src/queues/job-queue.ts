import { type Job as BullJob, DelayedError, type JobsOptions, type Worker } from "bullmq";
import type { Urgency } from "../model/case.ts";
import { type Job, type JobHandlers, type JobName, type JobOf, type JobOutcome, jobNames } from "../model/job.ts";
import type { Backend } from "./backend.ts";
import { inTime } from "./time-limit.ts";

/**
 * Background work, whatever lies under it.
 * Laws: enqueueing a job that is already waiting or running changes nothing; a job that fails is tried again, later
 * each time; a job whose process dies is taken up by another; urgent work goes first; enqueueing and closing take
 * seconds at most, also while what lies under it is away.
 */
export interface JobQueue {
  /** Puts a job on its queue, now or at a later moment. Rejects soon when the queue is away. */
  enqueue(job: Job, at?: Date): Promise<void>;
  /** Puts many jobs of one kind on their queue, as `enqueue` would each. Rejects when some of them may be missing. */
  enqueueAll(jobs: readonly Job[], at?: Date): Promise<void>;
  /** Starts taking jobs; resolves when it does. `onFailure` hears of every attempt that failed. */
  work(handlers: JobHandlers, options: WorkOptions): Promise<void>;
  /** How many jobs of a kind are waiting, delayed or in hand. */
  depth(name: JobName): Promise<number>;
  /** Whether jobs can be put on it and taken from it now. */
  isReady(): Promise<boolean>;
  /** Takes nothing new and finishes what is in hand, as far as that does not take too long; the rest is found again. */
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
// Somebody waits for the commit that a job follows from to be confirmed.
const enqueueMilliseconds = 1_000;
// In one go, within that time.
const addedTogether = 250;
const finishMilliseconds = 10_000;
const letGoMilliseconds = 2_000;

/**
 * A queue on a backend. `onError` hears what goes wrong with the connection itself. `now` is the clock that moments
 * are told by, the caller's; how long a job waits is counted from it. Resolves when it can be used: BullMQ never
 * recovers from a connection that is lost while it makes itself ready. Rejects, with the backend closed.
 */
export async function createJobQueue(
  backend: Backend,
  onError: (error: Error) => void,
  now: () => Date = () => new Date(),
): Promise<JobQueue> {
  const queues = new Map(jobNames.map((name) => [name, newQueue(name)]));
  const workers: Worker[] = [];
  const inHand = new Set<Promise<unknown>>();

  function newQueue(name: JobName) {
    const queue = new backend.Queue(name, { ...backend.adding, defaultJobOptions: defaults });
    queue.on("error", onError);
    return queue;
  }

  const millisecondsUntil = (at: Date) => Math.max(0, at.getTime() - now().getTime());
  const optionsOf = (job: Job, at?: Date): JobsOptions => ({
    jobId: keyOf(job),
    ...(job.name === "open-case" ? { priority: priorities[job.urgency] } : {}),
    ...(at ? { delay: millisecondsUntil(at) } : {}),
  });
  const queueOf = (name: JobName) => {
    const queue = queues.get(name);
    if (!queue) throw new Error(`No queue for ${name}.`);
    return queue;
  };

  function takeInHand<Outcome>(work: Promise<Outcome>): Promise<Outcome> {
    const settled: Promise<unknown> = work.then(
      () => inHand.delete(settled),
      () => inHand.delete(settled),
    );
    inHand.add(settled);
    return work;
  }

  /** Whether something is done in time; what becomes of it after that no longer matters. */
  const isInTime = (work: Promise<unknown>, milliseconds: number) =>
    inTime(work, milliseconds).then(
      () => true,
      () => false,
    );
  const isReady = () => isInTime(backend.ping(), enqueueMilliseconds);

  function start<Name extends JobName>(name: Name, handlers: JobHandlers, options: WorkOptions): Worker {
    const handle: (job: JobOf<Name>) => Promise<JobOutcome> = handlers[name];
    const work = async (job: BullJob, token?: string) => {
      const outcome = await takeInHand(handle(job.data as JobOf<Name>));
      if (outcome === undefined) return;
      // By the clock of the machine, which is what BullMQ compares it with.
      await job.moveToDelayed(Date.now() + millisecondsUntil(outcome.again), token);
      throw new DelayedError();
    };
    const worker = new backend.Worker(name, work, {
      ...backend.taking,
      concurrency: options.concurrency,
      lockDuration: lockMilliseconds,
      stalledInterval: stalledCheckMilliseconds,
      maxStalledCount: 100,
      ...(name === "deliver-message" ? { limiter: { max: options.deliveriesPerSecond, duration: 1000 } } : {}),
    });
    worker.on("failed", (job, error) => job && options.onFailure(job.data as Job, error));
    worker.on("error", onError);
    return worker;
  }

  try {
    await Promise.all([...queues.values()].map((queue) => queue.waitUntilReady()));
  } catch (error) {
    await isInTime(backend.close(), letGoMilliseconds);
    throw error;
  }

  return {
    async enqueue(job, at) {
      await inTime(queueOf(job.name).add(job.name, job, optionsOf(job, at)), enqueueMilliseconds);
    },
    async enqueueAll(jobs, at) {
      for (let from = 0; from < jobs.length; from += addedTogether) {
        const part = jobs.slice(from, from + addedTogether);
        const [{ name }] = part as [Job];
        const adding = part.map((job) => ({ name, data: job, opts: optionsOf(job, at) }));
        await inTime(queueOf(name).addBulk(adding), enqueueMilliseconds);
      }
    },
    async work(handlers, options) {
      for (const name of jobNames) workers.push(start(name, handlers, options));
      await Promise.all(workers.map((worker) => worker.waitUntilReady()));
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
    isReady,
    async close() {
      await Promise.all(workers.map((worker) => worker.pause(true)));
      const isDone = await isInTime(Promise.all(inHand), finishMilliseconds);
      // Taking leave of a place that is away would last until it is back.
      const force = !isDone || !(await isReady());
      await isInTime(Promise.all(workers.map((worker) => worker.close(force))), letGoMilliseconds);
      await isInTime(Promise.all([...queues.values()].map((queue) => queue.close())), letGoMilliseconds);
      await isInTime(backend.close(), letGoMilliseconds);
    },
  };
}

// The row that a job is about: one reminder for a row at a time.
function keyOf(job: Job): string {
  switch (job.name) {
    case "moderate-message":
    case "inspect-media":
      return job.messageId;
    case "deliver-message":
    case "set-platform-block":
      return job.outboundId;
    case "open-case":
    case "watch-promise":
      return job.caseId;
  }
}
