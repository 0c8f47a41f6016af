import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray, isNull, lt } from "drizzle-orm";
import type { DepartmentId } from "../model/department.ts";
import type { AgentId, CaseId, ConversationId, InquiryId } from "../model/ids.ts";
import type { Subject } from "../model/subject.ts";
import type { Queryable } from "./database.ts";
import type { KeyOf } from "./keys.ts";
import { inquiries } from "./tables/inquiries.ts";

export type InquiryRow = Omit<typeof inquiries.$inferSelect, "sealedQuestion" | "sealedAnswer">;

export interface AddedInquiry {
  readonly subject: Subject;
  readonly caseId: CaseId;
  readonly department: DepartmentId;
  readonly question: string;
  readonly askedBy: AgentId;
  readonly dueAt: Date;
  readonly at: Date;
}

/** Questions of the KCC to departments, and their answers. A case has at most one that is awaited. */
export function inquiryStore(db: Queryable, keyOf: KeyOf) {
  const questionOf = (id: InquiryId) => `question/${id}`;
  const answerOf = (id: InquiryId) => `answer/${id}`;
  const isAwaited = and(isNull(inquiries.answeredAt), isNull(inquiries.withdrawnAt));

  return {
    async add({ subject, caseId, department, question, askedBy, dueAt, at }: AddedInquiry): Promise<InquiryId> {
      const id = randomUUID() as InquiryId;
      const { conversationId, residentId, channel } = subject;
      await db.insert(inquiries).values({
        id,
        caseId,
        conversationId,
        residentId,
        channel,
        department,
        askedBy,
        askedAt: at,
        dueAt,
        sealedQuestion: (await keyOf(residentId)).seal(question, questionOf(id)),
      });
      return id;
    },

    async find(id: InquiryId): Promise<InquiryRow | null> {
      const [row] = await db.select().from(inquiries).where(eq(inquiries.id, id));
      return row ?? null;
    },

    async awaitedOf(caseId: CaseId): Promise<InquiryRow | null> {
      const [row] = await db
        .select()
        .from(inquiries)
        .where(and(eq(inquiries.caseId, caseId), isAwaited));
      return row ?? null;
    },

    async update(
      id: InquiryId,
      change: Partial<Pick<InquiryRow, "caseId" | "dueAt" | "moreDays" | "lateAt" | "withdrawnAt">>,
    ): Promise<void> {
      await db.update(inquiries).set(change).where(eq(inquiries.id, id));
    },

    async answer({ id, residentId }: Pick<InquiryRow, "id" | "residentId">, text: string, at: Date): Promise<void> {
      const sealedAnswer = (await keyOf(residentId)).seal(text, answerOf(id));
      await db.update(inquiries).set({ sealedAnswer, answeredAt: at, moreDays: null }).where(eq(inquiries.id, id));
    },

    /** What was asked and answered in words. */
    async wordsOf(id: InquiryId): Promise<{ question: string; answer: string | null } | null> {
      const [row] = await db.select().from(inquiries).where(eq(inquiries.id, id));
      if (!row) return null;
      const key = await keyOf(row.residentId);
      return {
        question: key.open(row.sealedQuestion, questionOf(id)),
        answer: row.sealedAnswer === null ? null : key.open(row.sealedAnswer, answerOf(id)),
      };
    },

    /** Oldest first. */
    async ofConversation(conversationId: ConversationId): Promise<readonly InquiryRow[]> {
      return db
        .select()
        .from(inquiries)
        .where(eq(inquiries.conversationId, conversationId))
        .orderBy(asc(inquiries.askedAt));
    },

    /** The latest question of each of these cases. */
    async latestOf(caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, InquiryRow>> {
      if (caseIds.length === 0) return new Map();
      const rows = await db
        .select()
        .from(inquiries)
        .where(inArray(inquiries.caseId, [...caseIds]))
        .orderBy(asc(inquiries.askedAt));
      return new Map(rows.map((row) => [row.caseId, row]));
    },

    /** Awaited ones whose term was over before a moment, not noticed yet. */
    async late(before: Date): Promise<readonly Pick<InquiryRow, "id" | "conversationId">[]> {
      return db
        .select({ id: inquiries.id, conversationId: inquiries.conversationId })
        .from(inquiries)
        .where(and(isAwaited, isNull(inquiries.lateAt), lt(inquiries.dueAt, before)));
    },
  };
}
