import { randomUUID } from "node:crypto";
import type { CaseId, MessageId, OutboundId } from "../../../src/model/ids.ts";
import type { Job, JobHandlers } from "../../../src/model/job.ts";
import type { Backend } from "../../../src/queues/backend.ts";
import { createJobQueue, type JobQueue } from "../../../src/queues/job-queue.ts";
import { eventually } from "../../harness/eventually.ts";

const year = 365 * 24 * 60 * 60_000;

const moderate = (): Job => ({ name: "moderate-message", messageId: randomUUID() as MessageId });
const openCase = (urgency: "normal" | "high" | "urgent"): Job => ({
  name: "open-case",
  caseId: randomUUID() as CaseId,
  urgency,
});

/** Handlers that do nothing, with some replaced. */
function handlers(change: Partial<JobHandlers>): JobHandlers {
  const idle = async () => undefined;
  return {
    "moderate-message": idle,
    "inspect-media": idle,
    "deliver-message": idle,
    "open-case": idle,
    "watch-promise": idle,
    "set-platform-block": idle,
    ...change,
  };
}

/** Laws of the job queue, whatever lies under it. `open` gives a backend on an empty place; called anew for each law. */
export function jobQueueLaws(name: string, open: () => Promise<Backend & { cleanUp(): Promise<void> }>): void {
  describe(name, () => {
    let queue: JobQueue;
    let cleanUp: () => Promise<void>;
    const failures: string[] = [];
    /** How far the queue's clock is ahead of the machine's, in milliseconds. */
    let aheadOfMachine = 0;
    const options = {
      concurrency: 1,
      deliveriesPerSecond: 1000,
      onFailure: (_job: Job, error: Error) => void failures.push(error.message),
    };

    beforeEach(async () => {
      const backend = await open();
      cleanUp = backend.cleanUp;
      aheadOfMachine = 0;
      const now = () => new Date(Date.now() + aheadOfMachine);
      queue = await createJobQueue(backend, (error) => void failures.push(error.message), now);
      failures.length = 0;
    });
    afterEach(async () => {
      await queue.close();
      await cleanUp();
    });

    it("hands every job to its handler, with its payload", async () => {
      const seen: Job[] = [];
      const jobs = [moderate(), moderate(), openCase("high")];
      await queue.work(
        handlers({
          "moderate-message": async (job) => void seen.push(job),
          "open-case": async (job) => void seen.push(job),
        }),
        options,
      );
      for (const job of jobs) await queue.enqueue(job);
      await eventually("all jobs done", () => seen.length === 3);
      expect(seen).toEqual(expect.arrayContaining(jobs));
    });

    it("does a job once that was enqueued twice while it waited", async () => {
      const seen: Job[] = [];
      const job = moderate();
      await queue.enqueue(job);
      await queue.enqueue(job);
      const last = moderate();
      await queue.enqueue(last);
      await queue.work(handlers({ "moderate-message": async (done) => void seen.push(done) }), options);
      await eventually("the last job", () =>
        seen.some(
          (done) =>
            done.name === "moderate-message" && last.name === "moderate-message" && done.messageId === last.messageId,
        ),
      );
      expect(seen).toHaveLength(2);
    });

    it("can take a job for the same row again once it is done", async () => {
      let times = 0;
      const job = moderate();
      await queue.work(handlers({ "moderate-message": async () => void times++ }), options);
      await queue.enqueue(job);
      await eventually("done once", () => times === 1);
      await eventually("done twice", async () => {
        await queue.enqueue(job);
        return times >= 2;
      });
    });

    it("tries a failing job again, later", async () => {
      const attempts: number[] = [];
      await queue.work(
        handlers({
          "moderate-message": async () => {
            attempts.push(Date.now());
            if (attempts.length < 3) throw new Error("not yet");
          },
        }),
        options,
      );
      await queue.enqueue(moderate());
      await eventually("the third attempt", () => attempts.length === 3);
      expect(failures).toEqual(["not yet", "not yet"]);
      expect((attempts[2] ?? 0) - (attempts[1] ?? 0)).toBeGreaterThan(150);
    });

    it("comes back at the moment a handler asks for", async () => {
      const calls: number[] = [];
      const again = new Date(Date.now() + 700);
      await queue.work(
        handlers({
          "deliver-message": async () => {
            calls.push(Date.now());
            return calls.length === 1 ? { again } : undefined;
          },
        }),
        options,
      );
      await queue.enqueue({ name: "deliver-message", outboundId: randomUUID() as OutboundId });
      await eventually("the second call", () => calls.length === 2);
      expect(calls[1]).toBeGreaterThanOrEqual(again.getTime() - 5);
      expect(failures).toEqual([]);
    });

    it("waits with a job until its moment", async () => {
      const done: number[] = [];
      const at = new Date(Date.now() + 600);
      await queue.work(handlers({ "watch-promise": async () => void done.push(Date.now()) }), options);
      await queue.enqueue({ name: "watch-promise", caseId: randomUUID() as CaseId }, at);
      await eventually("the delayed job", () => done.length === 1);
      expect(done[0]).toBeGreaterThanOrEqual(at.getTime() - 5);
    });

    it.each([
      ["a year behind", -year],
      ["a year ahead of", year],
    ])("waits as long by a clock that is %s the machine's", async (_where, difference) => {
      aheadOfMachine = difference;
      const moment = (milliseconds: number) => new Date(Date.now() + difference + milliseconds);
      const began = Date.now();
      const calls: number[] = [];
      await queue.work(
        handlers({
          "watch-promise": async () => {
            calls.push(Date.now() - began);
            return calls.length === 1 ? { again: moment(600) } : undefined;
          },
        }),
        options,
      );
      await queue.enqueue({ name: "watch-promise", caseId: randomUUID() as CaseId }, moment(600));
      await eventually("both calls", () => calls.length === 2);
      expect(calls[0]).toBeGreaterThanOrEqual(595);
      expect((calls[1] ?? 0) - (calls[0] ?? 0)).toBeGreaterThanOrEqual(595);
    });

    it("sends no more in a second than the number may", async () => {
      const sent: number[] = [];
      for (let i = 0; i < 9; i++) {
        await queue.enqueue({ name: "deliver-message", outboundId: randomUUID() as OutboundId });
      }
      const deliver = async () => void sent.push(Date.now());
      await queue.work(handlers({ "deliver-message": deliver }), { ...options, deliveriesPerSecond: 3 });
      await eventually("all sent", () => sent.length === 9);
      // Three rounds of a second; counted in half of the first one, so that a slow machine does not matter.
      expect(sent.filter((at) => at < (sent[0] ?? 0) + 500).length).toBeLessThanOrEqual(3);
      expect((sent[8] ?? 0) - (sent[0] ?? 0)).toBeGreaterThan(1500);
    });

    it("takes urgent work first", async () => {
      const order: string[] = [];
      for (const urgency of ["normal", "high", "normal", "urgent"] as const) await queue.enqueue(openCase(urgency));
      await queue.work(handlers({ "open-case": async ({ urgency }) => void order.push(urgency) }), options);
      await eventually("four cases", () => order.length === 4);
      expect(order).toEqual(["urgent", "high", "normal", "normal"]);
    });

    it("keeps nothing of a finished job", async () => {
      let done = 0;
      await queue.work(handlers({ "moderate-message": async () => void done++ }), options);
      for (let i = 0; i < 20; i++) await queue.enqueue(moderate());
      await eventually("twenty jobs", () => done === 20);
      await eventually("nothing kept", async () => (await queue.depth("moderate-message")) === 0);
    });
  });
}
