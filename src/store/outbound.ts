import { randomUUID } from "node:crypto";
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNotNull,
  lt,
  notExists,
  notInArray,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ChannelName } from "../model/channel.ts";
import type { AgentId, ConversationId, OutboundId, ResidentId } from "../model/ids.ts";
import type { OutboundOrigin, OutboundPurpose } from "../model/message.ts";
import type { Subject } from "../model/subject.ts";
import type { Queryable } from "./database.ts";
import type { KeyOf } from "./keys.ts";
import { events } from "./tables/events.ts";
import { outbound } from "./tables/outbound.ts";

export type OutboundRow = typeof outbound.$inferSelect;

export interface NewOutbound {
  readonly subject: Subject;
  readonly origin: OutboundOrigin;
  readonly purpose: OutboundPurpose;
  readonly agentId: AgentId | null;
  readonly body: string;
  readonly readable: string;
  readonly at: Date;
}

/** What goes out: recorded first, sent later, never sent twice. */
export function outboundStore(db: Queryable, keyOf: KeyOf) {
  const purpose = (id: OutboundId) => `body/${id}`;

  return {
    async add({ subject, at, body, readable, ...draft }: NewOutbound): Promise<OutboundId> {
      const id = randomUUID() as OutboundId;
      const { conversationId, residentId, channel, messageId } = subject;
      const sealedBody = (await keyOf(residentId)).seal(body, purpose(id));
      await db.insert(outbound).values({
        ...draft,
        id,
        channel,
        conversationId,
        residentId,
        inReplyTo: messageId,
        readableText: readable,
        body: sealedBody,
        dueAt: at,
        createdAt: at,
      });
      return id;
    },

    async find(id: OutboundId): Promise<OutboundRow | null> {
      const [row] = await db.select().from(outbound).where(eq(outbound.id, id));
      return row ?? null;
    },

    async findByChannelMessageId(channel: ChannelName, channelMessageId: string): Promise<OutboundRow | null> {
      const [row] = await db
        .select()
        .from(outbound)
        .where(and(eq(outbound.channel, channel), eq(outbound.channelMessageId, channelMessageId)));
      return row ?? null;
    },

    /** The message of a conversation whose turn it is: the oldest that is not sent yet. */
    async head(conversationId: ConversationId): Promise<OutboundRow | null> {
      const [row] = await db
        .select()
        .from(outbound)
        .where(and(eq(outbound.conversationId, conversationId), inArray(outbound.state, ["queued", "sending"])))
        .orderBy(asc(outbound.sequence))
        .limit(1);
      return row ?? null;
    },

    async bodyOf(row: OutboundRow): Promise<string> {
      if (row.body === null) throw new Error(`Outbound ${row.id} has no text any more.`);
      return (await keyOf(row.residentId)).open(row.body, purpose(row.id));
    },

    async update(
      id: OutboundId,
      change: Partial<
        Pick<
          OutboundRow,
          | "state"
          | "attempts"
          | "dueAt"
          | "handedOverAt"
          | "channelMessageId"
          | "failureCode"
          | "sentAt"
          | "deliveredAt"
        >
      >,
    ): Promise<void> {
      await db.update(outbound).set(change).where(eq(outbound.id, id));
    },

    async markAccepted(id: OutboundId, channelMessageId: string, at: Date): Promise<void> {
      const state = sql`case when ${outbound.state} in ('queued', 'sending') then 'sent' else ${outbound.state} end`;
      await db.update(outbound).set({ channelMessageId, sentAt: at, state }).where(eq(outbound.id, id));
    },

    async ofConversation(conversationId: ConversationId): Promise<readonly OutboundRow[]> {
      return db
        .select()
        .from(outbound)
        .where(eq(outbound.conversationId, conversationId))
        .orderBy(asc(outbound.sequence));
    },

    /** The last replies to a resident on a channel, oldest first. */
    async ofResident(residentId: ResidentId, channel: ChannelName, limit: number): Promise<readonly OutboundRow[]> {
      const rows = await db
        .select()
        .from(outbound)
        .where(and(eq(outbound.residentId, residentId), eq(outbound.channel, channel)))
        .orderBy(desc(outbound.sequence))
        .limit(limit);
      return rows.reverse();
    },

    /**
     * What should have been sent before a moment and was not: its job may have been lost, or a process died. Oldest
     * first, one page after the row with sequence `after`.
     */
    async undoneSince(
      before: Date,
      limit: number,
      after = 0,
    ): Promise<readonly Pick<OutboundRow, "id" | "sequence">[]> {
      return db
        .select({ id: outbound.id, sequence: outbound.sequence })
        .from(outbound)
        .where(
          and(inArray(outbound.state, ["queued", "sending"]), lt(outbound.dueAt, before), gt(outbound.sequence, after)),
        )
        .orderBy(asc(outbound.sequence))
        .limit(limit);
    },

    /** Closing notices sent before a moment, never confirmed, whose block neither began nor was lifted since. */
    async unconfirmedClosings(before: Date): Promise<readonly OutboundRow[]> {
      const later = alias(events, "later");
      return db
        .select(getTableColumns(outbound))
        .from(outbound)
        .innerJoin(
          events,
          and(
            eq(events.conversationId, outbound.conversationId),
            eq(events.type, "closing-announced"),
            eq(sql`${events.event} ->> 'outboundId'`, sql`${outbound.id}::text`),
          ),
        )
        .where(
          and(
            eq(outbound.purpose, "closing"),
            eq(outbound.state, "sent"),
            lt(outbound.sentAt, before),
            notExists(
              db
                .select({ one: sql`1` })
                .from(later)
                .where(
                  and(
                    eq(later.conversationId, events.conversationId),
                    gt(later.position, events.position),
                    inArray(later.type, ["block-started", "block-lifted"]),
                  ),
                ),
            ),
          ),
        );
    },

    /** Destroys the sealed text of what was settled and made before a moment; how many. */
    async destroyBodies(before: Date): Promise<number> {
      const rows = await db
        .update(outbound)
        .set({ body: null })
        .where(
          and(
            isNotNull(outbound.body),
            lt(outbound.createdAt, before),
            notInArray(outbound.state, ["queued", "sending"]),
          ),
        )
        .returning({ id: outbound.id });
      return rows.length;
    },
  };
}
