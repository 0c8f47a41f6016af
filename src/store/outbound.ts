import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gt, inArray, isNotNull, lt, notExists, notInArray, or, sql } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { Choice } from "../model/choice.ts";
import type { AgentId, ConversationId, OutboundId, ResidentId } from "../model/ids.ts";
import type { OutboundOrigin, OutboundPurpose } from "../model/message.ts";
import type { Subject } from "../model/subject.ts";
import type { Queryable } from "./database.ts";
import type { HourKeys } from "./hour-keys.ts";
import type { KeyOf } from "./keys.ts";
import { messageHash } from "./message-hash.ts";
import { behind, conversationsAhead } from "./outbound-line.ts";
import type { Vault } from "./ports.ts";
import { sentUntil } from "./sent-until.ts";
import { channelPauses } from "./tables/channel-pauses.ts";
import { outbound } from "./tables/outbound.ts";
import { unconfirmedClosings } from "./unconfirmed-closings.ts";

export type OutboundRow = typeof outbound.$inferSelect;

type SealedBody = Pick<OutboundRow, "id" | "residentId" | "body" | "createdAt">;

export interface NewOutbound {
  readonly subject: Subject;
  readonly origin: OutboundOrigin;
  readonly purpose: OutboundPurpose;
  readonly agentId: AgentId | null;
  readonly body: string;
  readonly readable: string;
  readonly choices?: readonly Choice[];
  readonly at: Date;
}

export type ArrivedOutbound = Pick<NewOutbound, "subject" | "body" | "readable" | "at"> & {
  readonly channelMessageId: string | null;
};

/** What goes out: recorded first, sent later, never sent twice. */
export function outboundStore(db: Queryable, vault: Vault, keyOf: KeyOf, hours: HourKeys) {
  const purpose = (id: OutboundId) => `body/${id}`;

  return {
    async add({ subject, at, body, readable, ...draft }: NewOutbound): Promise<OutboundId> {
      const id = randomUUID() as OutboundId;
      const { conversationId, residentId, channel, messageId } = subject;
      const sealedBody = (await keyOf(residentId)).during(await hours.make("body", at)).seal(body, purpose(id));
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

    /** A text that a person sent outside Berichtwacht, and that has arrived. */
    async addArrived({ subject, body, readable, channelMessageId, at }: ArrivedOutbound): Promise<OutboundId> {
      const draft = { subject, body, readable, origin: "agent", purpose: "reply", agentId: null, at } as const;
      const id = await this.add(draft);
      const change = { state: "delivered", sentAt: at, deliveredAt: at } as const;
      await this.update(id, channelMessageId === null ? change : { ...change, channelMessageId });
      return id;
    },

    async find(id: OutboundId): Promise<OutboundRow | null> {
      const [row] = await db.select().from(outbound).where(eq(outbound.id, id));
      return row ?? null;
    },

    /** A message, kept from others until the transaction ends. */
    async hold(id: OutboundId): Promise<OutboundRow | null> {
      const [row] = await db.select().from(outbound).where(eq(outbound.id, id)).for("update");
      return row ?? null;
    },

    async findByChannelMessageId(channel: ChannelName, channelMessageId: string): Promise<OutboundRow | null> {
      const hash = messageHash(vault, channelMessageId);
      const [row] = await db
        .select()
        .from(outbound)
        .where(and(eq(outbound.channel, channel), eq(outbound.channelMessageHash, hash)));
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

    behind: (row: Pick<OutboundRow, "conversationId" | "sequence">) => behind(db, row),
    conversationsAhead: (row: Pick<OutboundRow, "channel" | "conversationId" | "sequence">, now: Date) =>
      conversationsAhead(db, row, now),

    /** The text as it goes out; `null` when it, or the key of its hour, is gone. */
    async bodyOf({ id, residentId, body, createdAt }: SealedBody): Promise<string | null> {
      return body === null ? null : hours.open("body", createdAt, await keyOf(residentId), body, purpose(id));
    },

    async update(
      id: OutboundId,
      {
        channelMessageId,
        ...change
      }: Partial<
        Pick<
          OutboundRow,
          "state" | "attempts" | "dueAt" | "waitsForChannel" | "handedOverAt" | "failureCode" | "sentAt" | "deliveredAt"
        >
      > & { readonly channelMessageId?: string },
    ): Promise<void> {
      const hash = channelMessageId === undefined ? {} : { channelMessageHash: messageHash(vault, channelMessageId) };
      await db
        .update(outbound)
        .set({ ...change, ...hash })
        .where(eq(outbound.id, id));
    },

    /** What was sent to a resident until a moment, and of which no arrival is known, oldest first. */
    sentUntil: (residentId: ResidentId, channel: ChannelName, until: Date) => sentUntil(db, residentId, channel, until),

    /** Puts off everything that a conversation has waiting, because its channel is out of order. */
    async postpone(conversationId: ConversationId, dueAt: Date): Promise<void> {
      await db
        .update(outbound)
        .set({ dueAt, waitsForChannel: true })
        .where(and(eq(outbound.conversationId, conversationId), eq(outbound.state, "queued")));
    },

    /** How many messages wait for a channel. */
    async waitingFor(channel: ChannelName): Promise<number> {
      return db.$count(outbound, and(eq(outbound.channel, channel), eq(outbound.state, "queued")));
    },

    /** Notes that an attempt failed to which the platform had given this id. */
    async markAttemptFailed(id: OutboundId, channelMessageId: string): Promise<void> {
      const channelMessageHash = messageHash(vault, channelMessageId);
      const failedMessageHashes = sql`array_append(${outbound.failedMessageHashes}, ${channelMessageHash})`;
      await db.update(outbound).set({ channelMessageHash, failedMessageHashes }).where(eq(outbound.id, id));
    },

    /** Notes that the platform took an attempt, unless a status of that very attempt was here before the answer. */
    async markAccepted(id: OutboundId, channelMessageId: string, at: Date): Promise<void> {
      const channelMessageHash = messageHash(vault, channelMessageId);
      const isNews = sql`${outbound.state} in ('queued', 'sending') and ${outbound.channelMessageHash} is distinct from ${channelMessageHash}`;
      await db
        .update(outbound)
        .set({ channelMessageHash, sentAt: at, state: sql`case when ${isNews} then 'sent' else ${outbound.state} end` })
        .where(and(eq(outbound.id, id), sql`${channelMessageHash} <> all(${outbound.failedMessageHashes})`));
    },

    /** Whether the platform gave this id to the last attempt of which it gave one. */
    isLastAttempt(row: Pick<OutboundRow, "channelMessageHash">, channelMessageId: string): boolean {
      return row.channelMessageHash === messageHash(vault, channelMessageId);
    },

    /** Whether the platform gave this id to an attempt of which we know that it failed. */
    hasFailed(
      { failedMessageHashes }: { readonly failedMessageHashes: readonly string[] },
      channelMessageId: string,
    ): boolean {
      return failedMessageHashes.includes(messageHash(vault, channelMessageId));
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
     * What should have been sent before a moment and was not: its job may have been lost, or a process died, or its
     * channel works again. Oldest first, one page after the row with sequence `after`.
     */
    async undoneSince(
      before: Date,
      limit: number,
      after = 0,
    ): Promise<readonly Pick<OutboundRow, "id" | "sequence">[]> {
      const pauseOfIts = db
        .select({ one: sql`1` })
        .from(channelPauses)
        .where(eq(channelPauses.channel, outbound.channel));
      return db
        .select({ id: outbound.id, sequence: outbound.sequence })
        .from(outbound)
        .where(
          and(
            inArray(outbound.state, ["queued", "sending"]),
            or(lt(outbound.dueAt, before), and(eq(outbound.waitsForChannel, true), notExists(pauseOfIts))),
            gt(outbound.sequence, after),
          ),
        )
        .orderBy(asc(outbound.sequence))
        .limit(limit);
    },

    /** Closing notices sent before a moment, never confirmed, whose block neither began nor was lifted since. */
    unconfirmedClosings: (before: Date): Promise<readonly OutboundRow[]> => unconfirmedClosings(db, before),

    /**
     * Destroys the sealed text of what was settled and made before a moment, with the keys of hours of which nothing
     * waits any more; how many texts. Not inside a transaction.
     */
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
      const hour = sql<string>`to_char(${outbound.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24')`;
      // What is within its term needs no asking after: its hour is not over yet by that moment.
      const waiting = await db
        .selectDistinct({ hour })
        .from(outbound)
        .where(and(isNotNull(outbound.body), lt(outbound.createdAt, before)));
      await hours.destroy("body", before, new Set(waiting.map((row) => row.hour)));
      return rows.length;
    },
  };
}
