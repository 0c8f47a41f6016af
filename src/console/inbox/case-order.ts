import type { Case } from "../../api/contract/case.ts";

const rank: Readonly<Record<Case["urgency"], number>> = { urgent: 0, high: 1, normal: 2 };

/** Most urgent first, then the earliest promise, then the longest wait. */
export function byUrgencyAndPromise(a: Case, b: Case): number {
  return (
    rank[a.urgency] - rank[b.urgency] ||
    promiseOf(a) - promiseOf(b) ||
    new Date(a.openedAt).getTime() - new Date(b.openedAt).getTime()
  );
}

/** Whether the promised moment has gone by without an answer. */
export function isLate({ promisedAt }: Case, now: Date): boolean {
  return promisedAt !== null && new Date(promisedAt) < now;
}

function promiseOf({ promisedAt }: Case): number {
  return promisedAt === null ? Number.MAX_SAFE_INTEGER : new Date(promisedAt).getTime();
}
