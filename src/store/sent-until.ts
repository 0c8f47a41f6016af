import { and, asc, eq, lte } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { ResidentId } from "../model/ids.ts";
import type { Queryable } from "./database.ts";
import { outbound } from "./tables/outbound.ts";

/** What was sent to a resident until a moment, and of which no arrival is known, oldest first. */
export async function sentUntil(
  db: Queryable,
  residentId: ResidentId,
  channel: ChannelName,
  until: Date,
): Promise<readonly (typeof outbound.$inferSelect)[]> {
  const ofResident = and(eq(outbound.residentId, residentId), eq(outbound.channel, channel));
  return db
    .select()
    .from(outbound)
    .where(and(ofResident, eq(outbound.state, "sent"), lte(outbound.sentAt, until)))
    .orderBy(asc(outbound.sequence));
}
