import { randomUUID } from "node:crypto";
import { and, asc, eq, gte, inArray, isNull, lt, lte, ne, sql } from "drizzle-orm";
import { type EscalationReason, mostUrgent, type Urgency } from "../model/case.ts";
import type { CaseId, ConversationId } from "../model/ids.ts";
import type { Subject } from "../model/subject.ts";
import type { Queryable } from "./database.ts";
import type { KeyOf } from "./keys.ts";
import { cases } from "./tables/cases.ts";

export type CaseRow = typeof cases.$inferSelect;

export interface NewCase {
  readonly subject: Subject;
  readonly reason: EscalationReason;
  readonly urgency: Urgency;
  readonly promisedAt: Date | null;
  readonly isPromised?: boolean;
  readonly renews?: boolean;
  readonly phone: string | null;
  readonly at: Date;
}

/** Work for agents. A conversation has at most one open case for a reason. */
export function caseStore(db: Queryable, keyOf: KeyOf) {
  const purpose = (id: CaseId) => `phone/${id}`;
  const isOpen = ne(cases.status, "closed");

  return {
    /**
     * Opens a case, or adds to the open one: as urgent as the most urgent, and the earlier moment stands, unless
     * only the later one was promised to the resident.
     */
    async open({
      subject,
      reason,
      urgency,
      promisedAt,
      isPromised = false,
      renews = false,
      phone,
      at,
    }: NewCase): Promise<{ caseId: CaseId; isNew: boolean }> {
      const { conversationId, residentId, channel, messageId } = subject;
      const [running] = await db
        .select()
        .from(cases)
        .where(and(eq(cases.conversationId, conversationId), eq(cases.reason, reason), isOpen));
      const caseId = running?.id ?? (randomUUID() as CaseId);
      const sealedPhone =
        phone === null ? (running?.sealedPhone ?? null) : (await keyOf(residentId)).seal(phone, purpose(caseId));
      if (running) {
        // What comes after an answer waits for the next one, with a promise of its own.
        const renewed =
          running.answeredAt === null && !renews
            ? {}
            : { promisedAt, isPromised, answeredAt: null, remindedAt: null, lapsedAt: null };
        const isFirstPromise = isPromised && !running.isPromised;
        const change = {
          // Who waits for a department and writes again is heard now.
          status: running.status === "waiting" ? ("open" as const) : running.status,
          urgency: mostUrgent(running.urgency, urgency),
          promisedAt: isFirstPromise ? promisedAt : (running.promisedAt ?? promisedAt),
          isPromised: running.isPromised || isPromised,
          sealedPhone,
          ...renewed,
        };
        await db.update(cases).set(change).where(eq(cases.id, caseId));
        return { caseId, isNew: false };
      }
      await db.insert(cases).values({
        id: caseId,
        conversationId,
        residentId,
        channel,
        reason,
        urgency,
        messageId,
        promisedAt,
        isPromised,
        sealedPhone,
        openedAt: at,
      });
      return { caseId, isNew: true };
    },

    /** Closes what is open for calling somebody back, unless an agent has it in hand. */
    async cancelCallBack(conversationId: ConversationId, at: Date): Promise<void> {
      const isFree = inArray(cases.status, ["queued", "open", "waiting"]);
      await db
        .update(cases)
        .set({ status: "closed", closedAt: at, sealedPhone: null })
        .where(and(eq(cases.conversationId, conversationId), eq(cases.reason, "call-back"), isFree));
    },

    async find(id: CaseId): Promise<CaseRow | null> {
      const [row] = await db.select().from(cases).where(eq(cases.id, id));
      return row ?? null;
    },

    async update(
      id: CaseId,
      change: Partial<
        Pick<
          CaseRow,
          | "status"
          | "agentId"
          | "urgency"
          | "promisedAt"
          | "answeredAt"
          | "remindedAt"
          | "lapsedAt"
          | "closedAt"
          | "sealedPhone"
        >
      >,
    ): Promise<void> {
      await db.update(cases).set(change).where(eq(cases.id, id));
    },

    /** A moment that the resident has just been told, instead of what was promised before. */
    async renewPromise(id: CaseId, promisedAt: Date): Promise<void> {
      const renewed = { promisedAt, isPromised: true, answeredAt: null, remindedAt: null, lapsedAt: null };
      await db.update(cases).set(renewed).where(eq(cases.id, id));
    },

    async putOnDesk(id: CaseId): Promise<CaseRow | null> {
      const status = sql`case when ${cases.status} = 'queued' then 'open' else ${cases.status} end`;
      const [row] = await db.update(cases).set({ status }).where(eq(cases.id, id)).returning();
      return row ?? null;
    },

    /** The conversation of the case with this number; `null` when there is none. */
    async conversationOfNumber(number: number): Promise<ConversationId | null> {
      const [row] = await db.select({ id: cases.conversationId }).from(cases).where(eq(cases.number, number));
      return row?.id ?? null;
    },

    /** Notes of the open cases of a conversation that a person has answered the resident. */
    async markAnswered(conversationId: ConversationId, at: Date): Promise<void> {
      await db
        .update(cases)
        .set({ answeredAt: at })
        .where(and(eq(cases.conversationId, conversationId), isOpen, isNull(cases.answeredAt)));
    },

    async openOf(conversationId: ConversationId): Promise<readonly CaseRow[]> {
      return db
        .select()
        .from(cases)
        .where(and(eq(cases.conversationId, conversationId), isOpen))
        .orderBy(asc(cases.openedAt));
    },

    /** Every case of a conversation, closed ones too, in the order of their numbers. */
    async ofConversation(conversationId: ConversationId): Promise<readonly CaseRow[]> {
      return db.select().from(cases).where(eq(cases.conversationId, conversationId)).orderBy(asc(cases.number));
    },

    /** The desk: open cases, most urgent first, then by what was promised first. */
    async desk(): Promise<readonly CaseRow[]> {
      return db
        .select()
        .from(cases)
        .where(inArray(cases.status, ["open", "claimed", "waiting"]))
        .orderBy(
          sql`array_position(array['urgent','high','normal'], ${cases.urgency})`,
          sql`${cases.promisedAt} nulls last`,
          asc(cases.number),
        );
    },

    async phoneOf(row: CaseRow): Promise<string | null> {
      return row.sealedPhone === null ? null : (await keyOf(row.residentId)).open(row.sealedPhone, purpose(row.id));
    },

    /** Cases that the escalation queue should have put on the desk by now. */
    async queuedSince(before: Date): Promise<readonly CaseRow[]> {
      return db
        .select()
        .from(cases)
        .where(and(eq(cases.status, "queued"), lt(cases.openedAt, before)));
    },

    /** Cases whose resident was promised an answer between two moments that nobody has given yet, not noticed before. */
    async near(from: Date, until: Date): Promise<readonly Pick<CaseRow, "id" | "conversationId">[]> {
      return db
        .select({ id: cases.id, conversationId: cases.conversationId })
        .from(cases)
        .where(
          and(
            isOpen,
            eq(cases.isPromised, true),
            isNull(cases.remindedAt),
            isNull(cases.answeredAt),
            gte(cases.promisedAt, from),
            lte(cases.promisedAt, until),
          ),
        );
    },

    /** Cases whose promise has lapsed without anybody having been told. */
    async lapsed(now: Date): Promise<readonly CaseId[]> {
      const rows = await db
        .select({ id: cases.id })
        .from(cases)
        .where(and(isOpen, isNull(cases.lapsedAt), isNull(cases.answeredAt), lt(cases.promisedAt, now)));
      return rows.map(({ id }) => id);
    },
  };
}
