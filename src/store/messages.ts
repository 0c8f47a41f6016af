import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gt, inArray, isNotNull, lt, lte, sql } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { ConversationId, MessageId, ResidentId } from "../model/ids.ts";
import type { MessageContent, NewMessage } from "../model/message.ts";
import type { Queryable } from "./database.ts";
import type { HourKeys } from "./hour-keys.ts";
import type { KeyOf } from "./keys.ts";
import { messageHash } from "./message-hash.ts";
import type { Vault } from "./ports.ts";
import { conversations } from "./tables/conversations.ts";
import { messages } from "./tables/messages.ts";

export type MessageRow = typeof messages.$inferSelect;

type SealedOriginal = Pick<MessageRow, "id" | "residentId" | "original" | "receivedAt">;

/** Residents' messages: readable without personal data, the original sealed and short-lived. */
export function messageStore(db: Queryable, vault: Vault, keyOf: KeyOf, hours: HourKeys) {
  const purpose = (id: MessageId) => `original/${id}`;
  const idPurpose = (id: MessageId) => `channel-message-id/${id}`;

  async function openOriginal({
    id,
    residentId,
    original,
    receivedAt,
  }: SealedOriginal): Promise<MessageContent | null> {
    if (original === null) return null;
    const content = await hours.open("original", receivedAt, await keyOf(residentId), original, purpose(id));
    return content === null ? null : (JSON.parse(content) as MessageContent);
  }

  /**
   * Stores messages, in this order, each once per channel and channel id; `null` for one that was there already.
   * All came in at the same moment.
   */
  async function addAll(added: readonly NewMessage[]): Promise<readonly (MessageId | null)[]> {
    const [first] = added;
    if (first === undefined) return [];
    const hour = await hours.make("original", first.receivedAt);
    const rows: (typeof messages.$inferInsert)[] = [];
    for (const { arriving, detection, ...message } of added) {
      const id = randomUUID() as MessageId;
      const key = await keyOf(message.residentId);
      rows.push({
        ...message,
        id,
        channel: arriving.channel,
        channelMessageHash: messageHash(vault, arriving.channelMessageId),
        sealedChannelMessageId: key.seal(arriving.channelMessageId, idPurpose(id)),
        original: key.during(hour).seal(JSON.stringify(arriving.content), purpose(id)),
        findings: detection.findings,
        suppressed: detection.suppressed,
        formOfAddress: detection.formOfAddress,
        language: detection.language,
        products: detection.products,
        sentAt: arriving.sentAt ?? message.receivedAt,
      });
    }
    const stored = await db
      .insert(messages)
      .values(rows)
      .onConflictDoNothing({ target: [messages.channel, messages.channelMessageHash] })
      .returning({ id: messages.id });
    const ids = new Set(stored.map(({ id }) => id));
    return rows.map(({ id }) => (ids.has(id) ? id : null));
  }

  return {
    openOriginal,

    async findByChannelMessageId(channel: ChannelName, channelMessageId: string): Promise<MessageId | null> {
      const hash = messageHash(vault, channelMessageId);
      const [row] = await db
        .select({ id: messages.id })
        .from(messages)
        .where(and(eq(messages.channel, channel), eq(messages.channelMessageHash, hash)));
      return row?.id ?? null;
    },

    /** The id that the platform gave a message. */
    async channelMessageIdOf(row: MessageRow): Promise<string> {
      return (await keyOf(row.residentId)).open(row.sealedChannelMessageId, idPurpose(row.id));
    },

    /** Which of these ids of a platform we have messages of. */
    async knownAmong(channel: ChannelName, channelMessageIds: readonly string[]): Promise<ReadonlySet<string>> {
      const byHash = new Map(channelMessageIds.map((id) => [messageHash(vault, id), id]));
      const rows = await db
        .select({ hash: messages.channelMessageHash })
        .from(messages)
        .where(and(eq(messages.channel, channel), inArray(messages.channelMessageHash, [...byHash.keys()])));
      return new Set(rows.map(({ hash }) => byHash.get(hash) ?? ""));
    },

    addAll,

    /** Stores one message, as `addAll`. */
    async add(message: NewMessage): Promise<MessageId | null> {
      return (await addAll([message]))[0] ?? null;
    },

    async findAll(ids: readonly MessageId[]): Promise<readonly MessageRow[]> {
      return ids.length === 0
        ? []
        : db
            .select()
            .from(messages)
            .where(inArray(messages.id, [...ids]));
    },

    async find(id: MessageId): Promise<MessageRow | null> {
      const [row] = await db.select().from(messages).where(eq(messages.id, id));
      return row ?? null;
    },

    /** The oldest message of a conversation that has not been decided on. */
    async nextPending(conversationId: ConversationId): Promise<MessageRow | null> {
      const [row] = await db
        .select()
        .from(messages)
        .where(and(eq(messages.conversationId, conversationId), eq(messages.state, "pending")))
        .orderBy(asc(messages.sequence))
        .limit(1);
      return row ?? null;
    },

    async hasPending(conversationId: ConversationId): Promise<boolean> {
      const rows = await db
        .select({ id: messages.id })
        .from(messages)
        .where(and(eq(messages.conversationId, conversationId), eq(messages.state, "pending")))
        .limit(1);
      return rows.length > 0;
    },

    async countWithin(conversationId: ConversationId, after: Date, until: Date): Promise<number> {
      const within = and(gt(messages.receivedAt, after), lte(messages.receivedAt, until));
      return db.$count(messages, and(eq(messages.conversationId, conversationId), within));
    },

    /** The last messages of each conversation as they were sent, oldest first, as far as they have not been destroyed. */
    async recentOriginals(
      ids: readonly ConversationId[],
      count: number,
    ): Promise<ReadonlyMap<ConversationId, readonly MessageContent[]>> {
      const latest = db
        .select()
        .from(messages)
        .where(and(eq(messages.conversationId, conversations.id), isNotNull(messages.original)))
        .orderBy(desc(messages.sequence))
        .limit(count)
        .as("latest");
      const rows = await db
        .select()
        .from(conversations)
        .crossJoinLateral(latest)
        .where(inArray(conversations.id, [...ids]))
        .orderBy(asc(latest.sequence));
      const contents = new Map<ConversationId, MessageContent[]>();
      for (const { latest: row } of rows) {
        const content = await openOriginal(row);
        const earlier = contents.get(row.conversationId) ?? [];
        if (content !== null) contents.set(row.conversationId, [...earlier, content]);
      }
      return contents;
    },

    async markDecided(id: MessageId): Promise<void> {
      await db.update(messages).set({ state: "decided" }).where(eq(messages.id, id));
    },

    /** Counts a failed judgement; the new count. */
    async countAttempt(id: MessageId): Promise<number> {
      const [row] = await db
        .update(messages)
        .set({ attempts: sql`${messages.attempts} + 1` })
        .where(eq(messages.id, id))
        .returning({ attempts: messages.attempts });
      return row?.attempts ?? 0;
    },

    async ofConversation(conversationId: ConversationId): Promise<readonly MessageRow[]> {
      return db
        .select()
        .from(messages)
        .where(eq(messages.conversationId, conversationId))
        .orderBy(asc(messages.sequence));
    },

    /** The latest message of each of these conversations. */
    async latestOf(ids: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, MessageRow>> {
      if (ids.length === 0) return new Map();
      const rows = await db
        .selectDistinctOn([messages.conversationId])
        .from(messages)
        .where(inArray(messages.conversationId, [...ids]))
        .orderBy(messages.conversationId, desc(messages.sequence));
      return new Map(rows.map((row) => [row.conversationId, row]));
    },

    /** The last messages of a resident on a channel, over all conversations, oldest first. */
    async ofResident(residentId: ResidentId, channel: ChannelName, limit: number): Promise<readonly MessageRow[]> {
      const rows = await db
        .select()
        .from(messages)
        .where(and(eq(messages.residentId, residentId), eq(messages.channel, channel)))
        .orderBy(desc(messages.sequence))
        .limit(limit);
      return rows.reverse();
    },

    /**
     * Messages that came in before a moment and have no decision yet: their job may have been lost. Oldest first, one
     * page after the row with sequence `after`.
     */
    async pendingSince(
      before: Date,
      limit: number,
      after = 0,
    ): Promise<readonly Pick<MessageRow, "id" | "sequence" | "receivedAt">[]> {
      return db
        .select({ id: messages.id, sequence: messages.sequence, receivedAt: messages.receivedAt })
        .from(messages)
        .where(and(eq(messages.state, "pending"), lt(messages.receivedAt, before), gt(messages.sequence, after)))
        .orderBy(asc(messages.sequence))
        .limit(limit);
    },

    /**
     * Destroys the originals of messages that came in before a moment; how many. The keys of the hours that ended
     * before it go too, so that what the database leaves of them cannot be read. Not inside a transaction.
     */
    async destroyOriginals(before: Date): Promise<number> {
      const rows = await db
        .update(messages)
        .set({ original: null })
        .where(and(isNotNull(messages.original), lt(messages.receivedAt, before)))
        .returning({ id: messages.id });
      await hours.destroy("original", before);
      return rows.length;
    },
  };
}
