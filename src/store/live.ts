import { sql } from "drizzle-orm";
import type { LiveChange } from "../model/live-change.ts";
import type { Queryable } from "./database.ts";

/** The channel on which changes are notified; a payload is a LiveChange in JSON. */
export const liveChannel = "berichtwacht_live";

/** Tells every process what changed, ids only, once the transaction has committed. */
export function liveStore(db: Queryable) {
  return {
    async publish(change: LiveChange): Promise<void> {
      await db.execute(sql`select pg_notify(${liveChannel}, ${JSON.stringify(change)})`);
    },
  };
}
