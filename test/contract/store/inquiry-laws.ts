import type { DepartmentId } from "../../../src/model/department.ts";
import type { AgentId } from "../../../src/model/ids.ts";
import type { Database } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";
import { at, later, receive, subjectOf, vault } from "./receive.ts";

/** The laws of questions to departments: one awaited at a time for a case, and no word of them in clear. */
export function inquiryLaws(name: string, open: () => Promise<Database & { cleanUp(): Promise<void> }>): void {
  describe(name, () => {
    let database: Awaited<ReturnType<typeof open>>;
    let store: Store;
    beforeAll(async () => {
      database = await open();
      store = createStore(database, vault);
    });
    afterAll(async () => {
      await database.close();
      await database.cleanUp();
    });

    const question = "Wanneer gaat de speeltuin open?";
    async function aCase() {
      const subject = subjectOf(await store.transaction((unit) => receive(unit)));
      const draft = { subject, reason: "question", urgency: "normal", promisedAt: null, phone: null, at } as const;
      return { subject, caseId: (await store.cases.open(draft)).caseId };
    }
    const ask = ({ subject, caseId }: Awaited<ReturnType<typeof aCase>>, dueAt = later(60)) =>
      store.inquiries.add({
        subject,
        caseId,
        department: "burgerzaken" as DepartmentId,
        question,
        askedBy: "agent" as AgentId,
        dueAt,
        at,
      });

    it("a case has one that is awaited, and another once that is answered or taken back", async () => {
      const work = await aCase();
      const first = await ask(work);
      await expect(ask(work)).rejects.toThrow();
      await store.inquiries.answer({ id: first, residentId: work.subject.residentId }, "In mei.", later(30));
      expect(await store.inquiries.awaitedOf(work.caseId)).toBeNull();
      const second = await ask(work);
      expect((await store.inquiries.awaitedOf(work.caseId))?.id).toBe(second);
      await store.inquiries.update(second, { withdrawnAt: later(40) });
      await ask(work);
      expect(await store.inquiries.ofConversation(work.subject.conversationId)).toHaveLength(3);
    });

    it("question and answer come back as they were, and are in no column in clear", async () => {
      const work = await aCase();
      const id = await ask(work);
      await store.inquiries.answer({ id, residentId: work.subject.residentId }, "In mei.", later(30));
      expect(await store.inquiries.wordsOf(id)).toEqual({ question, answer: "In mei." });
      const row = JSON.stringify(await store.inquiries.find(id), (_key, value) =>
        value?.type === "Buffer" ? Buffer.from(value.data).toString("latin1") : value,
      );
      expect(row).not.toMatch(/speeltuin|In mei/);
    });

    it("late are those whose term is over, until that is noted", async () => {
      const work = await aCase();
      const id = await ask(work, later(10));
      const lateIds = async (seconds: number) => (await store.inquiries.late(later(seconds))).map((late) => late.id);
      expect(await lateIds(10)).not.toContain(id);
      expect(await lateIds(11)).toContain(id);
      await store.inquiries.update(id, { lateAt: later(11) });
      expect(await lateIds(12)).not.toContain(id);
    });

    it("work that waits for a department is on the desk again when the resident writes about it", async () => {
      const { subject, caseId } = await aCase();
      await store.cases.update(caseId, { status: "waiting", agentId: null });
      const again = { subject, reason: "question", urgency: "normal", promisedAt: null, phone: null, at } as const;
      expect(await store.cases.open(again)).toEqual({ caseId, isNew: false });
      expect((await store.cases.find(caseId))?.status).toBe("open");
    });
  });
}
