import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { ConversationId, ResidentId } from "../model/ids.ts";
import type { FormOfAddress } from "../model/resident.ts";
import { conversationSearch } from "./conversation-search.ts";
import type { Queryable } from "./database.ts";
import { conversations } from "./tables/conversations.ts";
import { residents } from "./tables/residents.ts";

export type ConversationRow = typeof conversations.$inferSelect;

/** Conversations: one resident on one channel, until a long enough silence. */
export function conversationStore(db: Queryable) {
  return {
    search: conversationSearch(db),

    /** The running conversation, or a new one, locked until the transaction ends. */
    async running(
      residentId: ResidentId,
      channel: ChannelName,
      at: Date,
      isOver: (lastMessageAt: Date) => boolean,
    ): Promise<ConversationRow> {
      // Messages of one resident come in at the same moment: who waits here must see what the other made, which
      // a lock on the conversation itself does not give. Weaker than `update`, so that rows that only refer to the
      // resident go on.
      await db.select({ id: residents.id }).from(residents).where(eq(residents.id, residentId)).for("no key update");
      const [latest] = await db
        .select()
        .from(conversations)
        .where(and(eq(conversations.residentId, residentId), eq(conversations.channel, channel)))
        .orderBy(desc(conversations.lastMessageAt))
        .limit(1);
      if (latest && !isOver(latest.lastMessageAt)) {
        await db.update(conversations).set({ lastMessageAt: at }).where(eq(conversations.id, latest.id));
        return { ...latest, lastMessageAt: at };
      }
      const formOfAddress = latest?.formOfAddress ?? "u";
      const id = randomUUID() as ConversationId;
      const [row] = await db
        .insert(conversations)
        .values({ id, residentId, channel, formOfAddress, startedAt: at, lastMessageAt: at })
        .returning();
      return row as ConversationRow;
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
      },
    ): Promise<void> {
      await db.update(conversations).set(change).where(eq(conversations.id, id));
    },
  };
}
