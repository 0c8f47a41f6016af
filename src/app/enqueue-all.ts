import { type EnqueueAll, type Job, type JobName, jobNames } from "../model/job.ts";
import type { JobQueue } from "../queues/job-queue.ts";

/** The one way in which what a commit left to be done is enqueued. What the queue does not take is told once a kind. */
export function createEnqueueAll(
  queue: Pick<JobQueue, "enqueueAll">,
  log: { enqueueFailed(job: Job, error: unknown): void },
): EnqueueAll {
  return async (jobs, at) => {
    const ofKind = (name: JobName) => jobs.filter((job) => job.name === name);
    const enqueue = ([first, ...others]: readonly Job[]) =>
      first && queue.enqueueAll([first, ...others], at).catch((error: unknown) => log.enqueueFailed(first, error));
    await Promise.all(jobNames.map(ofKind).map(enqueue));
  };
}
