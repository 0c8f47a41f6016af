import type { Enqueue } from "../model/job.ts";
import type { PolicyRules } from "../policy/policy-rules.ts";
import type { Store } from "../store/store.ts";
import type { LogEvents } from "./log-events.ts";
import type { Metrics } from "./metrics.ts";

export interface SweepParts {
  readonly store: Pick<Store, "messages" | "outbound" | "cases" | "residents" | "audit">;
  readonly enqueue: Enqueue;
  readonly confirmClosings: () => Promise<void>;
  readonly vacuum: () => Promise<void>;
  readonly rules: PolicyRules;
  readonly log: LogEvents;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/** How often the sweep comes by. */
export const sweepEveryMilliseconds = 10_000;
// A row that waits this long has lost its job, or its process; an enqueue of one that has not changes nothing.
const overdueMilliseconds = 10_000;
const atOnce = 500;
// Meta repeats an event for at most a week.
const handledDays = 30;
const vacuumEveryMilliseconds = 86_400_000;
// How much of the record's end can be lost without a trace, for whoever gets at the database.
const sealEveryMilliseconds = 3_600_000;

/**
 * Finds what was committed and then forgotten, because a queue or a process was gone: reminds the queue of it,
 * starts blocks whose notice nobody confirmed, destroys what has been kept for its term, and seals the record.
 */
export function createSweep({
  store,
  enqueue,
  confirmClosings,
  vacuum,
  rules,
  log,
  metrics,
  now,
}: SweepParts): () => Promise<void> {
  const daily = every(vacuumEveryMilliseconds, now);
  const hourly = every(sealEveryMilliseconds, now);
  return async () => {
    const before = new Date(now().getTime() - overdueMilliseconds);
    const kept = new Date(now().getTime() - rules.privacy.keepOriginalHours * 3_600_000);

    const pending = await store.messages.pendingSince(before, atOnce);
    for (const messageId of pending) await enqueue({ name: "moderate-message", messageId });
    const undone = await store.outbound.undoneSince(before, atOnce);
    for (const outboundId of undone) await enqueue({ name: "deliver-message", outboundId });
    const queued = await store.cases.queuedSince(before);
    for (const { id, urgency } of queued) await enqueue({ name: "open-case", caseId: id, urgency });
    const lapsed = await store.cases.lapsed(before);
    for (const caseId of lapsed) await enqueue({ name: "watch-promise", caseId });

    await confirmClosings();
    const originals = await store.messages.destroyOriginals(kept);
    await store.residents.forgetHandled(new Date(now().getTime() - handledDays * 86_400_000));
    const bodies = await store.outbound.destroyBodies(kept);

    await hourly(async () => {
      const seal = await store.audit.seal(now());
      if (seal !== null) log.auditSealed(seal);
    });
    await daily(vacuum);

    const [oldest] = pending.length > 0 ? await store.messages.findAll(pending.slice(0, 1)) : [];
    metrics.oldestPendingSeconds.set(oldest ? (now().getTime() - oldest.receivedAt.getTime()) / 1000 : 0);
    log.swept({
      messages: pending.length,
      replies: undone.length,
      cases: queued.length,
      promises: lapsed.length,
      originalsDestroyed: originals,
      bodiesDestroyed: bodies,
    });
  };
}

// Does a thing at the first call, and then once in so long.
function every(milliseconds: number, now: () => Date): (work: () => Promise<void>) => Promise<void> {
  let due = 0;
  return async (work) => {
    if (now().getTime() < due) return;
    await work();
    due = now().getTime() + milliseconds;
  };
}
