import { and, eq, inArray, max, ne, notInArray, sql } from "drizzle-orm";
import type { LastContact } from "../model/answer-window.ts";
import type { ChannelName } from "../model/channel.ts";
import type { ResidentId } from "../model/ids.ts";
import type { Queryable } from "./database.ts";
import { conversations } from "./tables/conversations.ts";
import { messages } from "./tables/messages.ts";
import { outbound } from "./tables/outbound.ts";
import { mainRecordOf, recordsOfPerson } from "./tables/residents.ts";

const askLock = 0x61736b; // "ask"

/** When somebody last wrote on a channel and was last asked to, over all conversations and records of the person. */
export function lastContactStore(db: Queryable) {
  async function of(residentId: ResidentId, channel: ChannelName): Promise<LastContact> {
    const theirs = db
      .select({ id: conversations.id })
      .from(conversations)
      .where(and(recordsOfPerson(conversations.residentId, residentId), eq(conversations.channel, channel)));
    // A clock of the platform's that runs ahead makes nothing last longer.
    const wroteAt = sql<Date | null>`max(least(${messages.sentAt}, ${messages.receivedAt}))`.mapWith(messages.sentAt);
    const [wrote] = await db
      .select({ wroteAt })
      .from(messages)
      .where(
        and(
          inArray(messages.conversationId, theirs),
          // Whether an emoji under a message lets us answer is documented nowhere: it does not count.
          notInArray(messages.contentKind, ["reaction", "deletion"]),
        ),
      );
    const [asked] = await db
      .select({ askedAt: max(outbound.createdAt) })
      .from(outbound)
      .where(
        and(
          inArray(outbound.conversationId, theirs),
          eq(outbound.purpose, "reopening"),
          // Nobody was asked by what never arrived.
          ne(outbound.state, "failed"),
        ),
      );
    return { wroteAt: wrote?.wroteAt ?? null, askedAt: asked?.askedAt ?? null };
  }

  return {
    of,

    /** The same, kept from others who hold it too until the transaction ends. */
    async hold(residentId: ResidentId, channel: ChannelName): Promise<LastContact> {
      await db.execute(sql`select pg_advisory_xact_lock(${askLock}, hashtext(${mainRecordOf(residentId)}::text))`);
      return of(residentId, channel);
    },
  };
}
