import { and, asc, eq, gt, inArray, lt, lte, ne } from "drizzle-orm";
import type { Queryable } from "./database.ts";
import { outbound } from "./tables/outbound.ts";

type OutboundRow = typeof outbound.$inferSelect;

// As much as is ever put into one message.
const mostBehind = 20;

/** What a conversation has under way or waiting behind a message, in order. */
export function behind(
  db: Queryable,
  { conversationId, sequence }: Pick<OutboundRow, "conversationId" | "sequence">,
): Promise<readonly OutboundRow[]> {
  return db
    .select()
    .from(outbound)
    .where(
      and(
        eq(outbound.conversationId, conversationId),
        inArray(outbound.state, ["queued", "sending"]),
        gt(outbound.sequence, sequence),
      ),
    )
    .orderBy(asc(outbound.sequence))
    .limit(mostBehind);
}

/** Of how many other conversations something due has been waiting longer for the same channel than a message. */
export async function conversationsAhead(
  db: Queryable,
  { channel, conversationId, sequence }: Pick<OutboundRow, "channel" | "conversationId" | "sequence">,
  now: Date,
): Promise<number> {
  const rows = await db
    .selectDistinct({ conversationId: outbound.conversationId })
    .from(outbound)
    .where(
      and(
        eq(outbound.channel, channel),
        eq(outbound.state, "queued"),
        lte(outbound.dueAt, now),
        lt(outbound.sequence, sequence),
        ne(outbound.conversationId, conversationId),
      ),
    );
  return rows.length;
}
