import type { EnqueueAll, Job } from "../model/job.ts";
import type { JobQueue } from "../queues/job-queue.ts";

/** The one way in which what a commit left to be done is enqueued. */
export function createEnqueueAll(
  queue: Pick<JobQueue, "enqueue">,
  log: { enqueueFailed(job: Job, error: unknown): void },
): EnqueueAll {
  return async (jobs, at) => {
    const enqueue = (job: Job) => queue.enqueue(job, at).catch((error: unknown) => log.enqueueFailed(job, error));
    await Promise.all(jobs.map(enqueue));
  };
}
