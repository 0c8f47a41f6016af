import { setImmediate as everythingElse } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";

/**
 * PGlite computes in this thread and answers without ever going through the event loop, so that workers who ask it
 * one thing after another would keep out every request and timer for as long as they have work: minutes. With this,
 * a transaction or statement begins, and then everything else that waits in the process gets its turn. Changes the
 * instance itself, which BullMQ shares.
 */
export function inTurn(pglite: PGlite): PGlite {
  let last: Promise<unknown> = Promise.resolve();
  // One a round of the event loop: several would wait for the same round, and then go one after the other.
  const turn = () => {
    last = last.then(() => everythingElse());
    return last;
  };
  const { query, exec, transaction } = pglite;
  return Object.assign(pglite, {
    query: async (...args: Parameters<typeof query>) => turn().then(() => query.apply(pglite, args)),
    exec: async (...args: Parameters<typeof exec>) => turn().then(() => exec.apply(pglite, args)),
    transaction: async (...args: Parameters<typeof transaction>) => turn().then(() => transaction.apply(pglite, args)),
  });
}
