import type { OutboundId } from "../model/ids.ts";
import type { Job } from "../model/job.ts";
import type { PolicyRules } from "../policy/policy-rules.ts";
import type { Store } from "../store/store.ts";
import type { LogEvents } from "./log-events.ts";
import type { Metrics } from "./metrics.ts";

export interface SweepParts {
  readonly store: Pick<Store, "messages" | "media" | "outbound" | "cases" | "residents" | "turns" | "audit" | "isBusy">;
  /** Rejects when the queue is away. */
  readonly enqueue: (job: Job) => Promise<void>;
  readonly confirmClosings: () => Promise<void>;
  readonly watchInquiries: () => Promise<number>;
  readonly remindPromises: () => Promise<number>;
  /** Blocks of which a platform is to be told something. */
  readonly dueBlocks: () => Promise<readonly OutboundId[]>;
  readonly vacuum: () => Promise<void>;
  readonly rules: PolicyRules;
  readonly log: Pick<LogEvents, "swept" | "sweepFailed" | "sweepPutOff" | "auditSealed">;
  readonly metrics: Pick<Metrics, "oldestPendingSeconds">;
  readonly now: () => Date;
}

/** How often the sweep comes by. */
export const sweepEveryMilliseconds = 10_000;
// A row that waits this long has lost its job, or its process; an enqueue of one that has not changes nothing.
const overdueMilliseconds = 10_000;
const pageSize = 500;
// Meta repeats an event for at most a week.
const handledDays = 30;
const vacuumEveryMilliseconds = 86_400_000;
// How much of the record's end can be lost without a trace, for whoever gets at the database.
const sealEveryMilliseconds = 3_600_000;

/**
 * Destroys what has been kept for its term, seals the record, starts blocks whose notice nobody confirmed, and finds
 * what was committed and then forgotten, because a queue or a process was gone, to remind the queue of it. Needs no
 * queue to come by, and a step that fails does not hold up the others. Of all processes one does it at a time. Never
 * rejects.
 */
export function createSweep(parts: SweepParts): () => Promise<void> {
  const { store, metrics, log, now } = parts;
  const attempt = async (step: string, work: () => Promise<number>): Promise<number> => {
    try {
      return await work();
    } catch (error) {
      if (store.isBusy(error)) log.sweepPutOff(step);
      else log.sweepFailed(step, error);
      return 0;
    }
  };
  const takeTurn = async () => {
    const [oldest] = await store.messages.pendingSince(now(), 1);
    metrics.oldestPendingSeconds.set(oldest ? (now().getTime() - oldest.receivedAt.getTime()) / 1000 : 0);
    // Half of the pause: rounds of one process never keep it from its own next one.
    return (await store.turns.take("sweep", now(), sweepEveryMilliseconds / 2)) ? 1 : 0;
  };
  return async () => {
    if ((await attempt("turn", takeTurn)) === 0) return;
    const counts: Record<string, number> = {};
    for (const [step, work] of Object.entries(stepsOf(parts))) counts[step] = await attempt(step, work);
    log.swept(counts);
  };
}

// In this order: what has to be gone goes first, and what needs the queue last.
function stepsOf(parts: SweepParts): Record<string, () => Promise<number>> {
  const { store, enqueue, confirmClosings, watchInquiries, remindPromises, dueBlocks, vacuum, rules, log, now } = parts;
  const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds);
  const kept = ago(rules.privacy.keepOriginalHours * 3_600_000);
  const overdue = ago(overdueMilliseconds);
  return {
    mediaDestroyed: () => store.media.destroyContents(kept),
    originalsDestroyed: () => store.messages.destroyOriginals(kept),
    bodiesDestroyed: () => store.outbound.destroyBodies(kept),
    async vacuumed() {
      const takenAt = now();
      if (!(await store.turns.take("vacuum", takenAt, vacuumEveryMilliseconds))) return 0;
      try {
        await vacuum();
      } catch (error) {
        await store.turns.giveBack("vacuum", takenAt);
        throw error;
      }
      return 1;
    },
    async sealed() {
      const seal = await store.audit.seal(now(), sealEveryMilliseconds);
      if (seal === null) return 0;
      log.auditSealed(seal);
      return seal.events;
    },
    handledForgotten: () => store.residents.forgetHandled(ago(handledDays * 86_400_000)),
    closings: () => confirmClosings().then(() => 0),
    inquiries: watchInquiries,
    nearPromises: remindPromises,
    messages: () =>
      everyPage(
        (after) => store.messages.pendingSince(overdue, pageSize, after),
        ({ id }) => enqueue({ name: "moderate-message", messageId: id }),
      ),
    async media() {
      const awaited = await store.media.awaitedSince(overdue, pageSize);
      for (const messageId of awaited) await enqueue({ name: "inspect-media", messageId });
      return awaited.length;
    },
    replies: () =>
      everyPage(
        (after) => store.outbound.undoneSince(overdue, pageSize, after),
        ({ id }) => enqueue({ name: "deliver-message", outboundId: id }),
      ),
    async platformBlocks() {
      const due = await dueBlocks();
      for (const outboundId of due) await enqueue({ name: "set-platform-block", outboundId });
      return due.length;
    },
    async cases() {
      const queued = await store.cases.queuedSince(overdue);
      for (const { id, urgency } of queued) await enqueue({ name: "open-case", caseId: id, urgency });
      return queued.length;
    },
    async promises() {
      const lapsed = await store.cases.lapsed(overdue);
      for (const caseId of lapsed) await enqueue({ name: "watch-promise", caseId });
      return lapsed.length;
    },
  };
}

// To the last page each time: rows that stay stuck at the front never keep newer ones waiting.
async function everyPage<Row extends { readonly sequence: number }>(
  read: (after: number) => Promise<readonly Row[]>,
  remind: (row: Row) => Promise<void>,
): Promise<number> {
  let count = 0;
  let page: readonly Row[];
  let after = 0;
  do {
    page = await read(after);
    for (const row of page) await remind(row);
    count += page.length;
    after = page.at(-1)?.sequence ?? after;
  } while (page.length === pageSize);
  return count;
}
