import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { ConversationId, ResidentId } from "../model/ids.ts";
import type { ReplyLanguage } from "../model/language.ts";
import type { FormOfAddress } from "../model/resident.ts";
import { conversationSearch } from "./conversation-search.ts";
import type { Queryable } from "./database.ts";
import { cases } from "./tables/cases.ts";
import { conversations } from "./tables/conversations.ts";
import { residents } from "./tables/residents.ts";

export type ConversationRow = typeof conversations.$inferSelect;

/** Conversations: one resident on one channel, until a long enough silence in which nobody has it in hand. */
export function conversationStore(db: Queryable) {
  // In which an agent has work in hand.
  async function heldAmong(ids: readonly ConversationId[]): Promise<readonly ConversationId[]> {
    if (ids.length === 0) return [];
    const rows = await db
      .selectDistinct({ id: cases.conversationId })
      .from(cases)
      .where(and(inArray(cases.conversationId, [...ids]), eq(cases.status, "claimed")));
    return rows.map(({ id }) => id);
  }

  /**
   * The running conversation of each of these residents, or a new one; locked until the transaction ends. One that an agent
   * holds runs on, however long the silence: the bot begins no other beside a colleague.
   */
  async function runningOf(
    residentIds: readonly ResidentId[],
    channel: ChannelName,
    at: Date,
    isOver: (lastMessageAt: Date) => boolean,
  ): Promise<ReadonlyMap<ResidentId, ConversationRow>> {
    const ids = [...new Set(residentIds)];
    // Messages of one resident come in at the same moment: who waits here must see what the other made, which
    // a lock on the conversation itself does not give. Weaker than `update`, so that rows that only refer to the
    // resident go on. In order, so that two that want the same residents never wait for each other.
    await db
      .select({ id: residents.id })
      .from(residents)
      .where(inArray(residents.id, ids))
      .orderBy(asc(residents.id))
      .for("no key update");
    const rows = await db
      .selectDistinctOn([conversations.residentId])
      .from(conversations)
      .where(and(inArray(conversations.residentId, ids), eq(conversations.channel, channel)))
      .orderBy(conversations.residentId, desc(conversations.lastMessageAt));
    const latest = new Map(rows.map((row) => [row.residentId, row]));
    const silent = rows.filter(({ lastMessageAt }) => isOver(lastMessageAt)).map(({ id }) => id);
    const held = new Set(await heldAmong(silent));
    const going = rows.filter(({ id }) => !silent.includes(id) || held.has(id));
    if (going.length > 0) {
      const goingOn = inArray(
        conversations.id,
        going.map(({ id }) => id),
      );
      await db.update(conversations).set({ lastMessageAt: at }).where(goingOn);
    }
    const running = new Map(going.map((row) => [row.residentId, { ...row, lastMessageAt: at }]));
    const fresh = ids
      .filter((residentId) => !running.has(residentId))
      .map((residentId) => {
        const {
          formOfAddress = "u" as const,
          language = "nl" as const,
          absenceToldAt = null,
        } = latest.get(residentId) ?? {};
        const id = randomUUID() as ConversationId;
        return { id, residentId, channel, formOfAddress, language, absenceToldAt, startedAt: at, lastMessageAt: at };
      });
    const begun = fresh.length === 0 ? [] : await db.insert(conversations).values(fresh).returning();
    for (const row of begun) running.set(row.residentId, row);
    return running;
  }

  return {
    search: conversationSearch(db),

    runningOf,

    /** The running conversation of one resident, as `runningOf`. */
    async running(
      residentId: ResidentId,
      channel: ChannelName,
      at: Date,
      isOver: (lastMessageAt: Date) => boolean,
    ): Promise<ConversationRow> {
      return (await runningOf([residentId], channel, at, isOver)).get(residentId) as ConversationRow;
    },

    /** Locks a conversation until the transaction ends: everything about it happens one at a time, in order. */
    async lock(id: ConversationId): Promise<ConversationRow> {
      const [row] = await db.select().from(conversations).where(eq(conversations.id, id)).for("update");
      if (!row) throw new Error(`Conversation ${id} is not in the store.`);
      return row;
    },

    async find(id: ConversationId): Promise<ConversationRow | null> {
      const [row] = await db.select().from(conversations).where(eq(conversations.id, id));
      return row ?? null;
    },

    async latestOf(residentId: ResidentId, channel: ChannelName): Promise<ConversationRow | null> {
      const [row] = await db
        .select()
        .from(conversations)
        .where(and(eq(conversations.residentId, residentId), eq(conversations.channel, channel)))
        .orderBy(desc(conversations.lastMessageAt))
        .limit(1);
      return row ?? null;
    },

    async update(
      id: ConversationId,
      change: Partial<Pick<ConversationRow, "acknowledged" | "unsupportedAnswered" | "awaiting" | "pacedUntil">> & {
        formOfAddress?: FormOfAddress;
        language?: ReplyLanguage;
        absenceToldAt?: Date | null;
        slowedAt?: Date | null;
        formalAsked?: boolean;
        answeredElsewhereAt?: Date | null;
      },
    ): Promise<void> {
      await db.update(conversations).set(change).where(eq(conversations.id, id));
    },
  };
}
