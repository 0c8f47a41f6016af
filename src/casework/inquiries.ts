import type { Case } from "../model/case.ts";
import type { DepartmentId } from "../model/department.ts";
import type { AgentId, CaseId, InquiryId, OutboundId } from "../model/ids.ts";
import { isAwaited } from "../model/inquiry.ts";
import { addAgentReply } from "./agent-reply.ts";
import { assertClaimedBy, openCase } from "./held-case.ts";
import type { CaseworkParts, CaseworkUnit, Department } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { assertWithoutPersonalData } from "./sayable.ts";

export interface NewInquiry {
  readonly department: DepartmentId;
  readonly question: string;
  /** The department's term. What was agreed with it is what the console begins with. */
  readonly workingDays: number;
}

export interface NewTerm {
  readonly workingDays: number;
  /** With whom the agent agreed on it (D50). */
  readonly source: string;
}

/** What an agent does about questions to departments. Every method throws a CaseworkRefusal when it cannot be done. */
export interface Inquiries {
  /** What the resident would read of a term: that the question goes to a department, or without one that it takes longer. */
  preview(caseId: CaseId, department: DepartmentId | null, workingDays: number): Promise<string>;
  /**
   * Puts a question about a case to a department, and tells the resident that it could not be answered at once, where
   * it went and by when the answer comes (D46, D47). The case waits then, and nobody has it in hand.
   */
  ask(caseId: CaseId, agentId: AgentId, inquiry: NewInquiry): Promise<void>;
  /** Tells the resident a later moment, before the old one lapses; moves the term of a running question along (D50). */
  extend(caseId: CaseId, agentId: AgentId, term: NewTerm): Promise<void>;
  /** Takes a question back: the department need not answer any more. */
  withdraw(inquiryId: InquiryId, agentId: AgentId): Promise<void>;
}

/** How many working days the KCC has after a department, and when a number of them is over. */
export interface Terms {
  /** Those that can be asked at a moment. */
  departmentsAt(at: Date): readonly Department[];
  readonly kccWorkingDays: number;
  termIn(workingDays: number, at: Date): { readonly at: Date; readonly words: string };
}

export function createInquiries(parts: CaseworkParts, terms: Terms): Inquiries {
  const { store, texts, enqueueAll, now } = parts;

  // The department's term, and the later one of the resident: the KCC passes the answer on. Without a department they are one.
  const termsOf = (workingDays: number, isForDepartment: boolean) => ({
    due: terms.termIn(workingDays, now()),
    promise: terms.termIn(workingDays + (isForDepartment ? terms.kccWorkingDays : 0), now()),
  });
  const handed = (department: Department, term: string) =>
    ({ template: "handed-to-back-office", values: { department: department.name, term } }) as const;
  const extended = (term: string) => ({ template: "term-extended", values: { term } }) as const;
  const departmentOf = (id: DepartmentId): Department => {
    const department = terms.departmentsAt(now()).find((known) => known.id === id);
    if (department === undefined) throw new CaseworkRefusal("not-found", "Deze afdeling bestaat niet.");
    return department;
  };

  const assertSayable = (words: string, where: string) =>
    assertWithoutPersonalData(words, where, "een afdeling hoort alleen wat voor het antwoord nodig is", parts);

  // What the resident is told and promised, and the clock that goes with it.
  const promiseAnew = async (
    unit: CaseworkUnit,
    found: Case,
    agentId: AgentId,
    said: Parameters<typeof addAgentReply>[3],
    until: Date,
  ): Promise<OutboundId> => {
    const outboundId = await addAgentReply(unit, found, agentId, said, parts);
    await unit.cases.renewPromise(found.id, until);
    await unit.live.publish({ kind: "case", caseId: found.id, conversationId: found.conversationId });
    return outboundId;
  };
  const remind = async (caseId: CaseId, outboundId: OutboundId, until: Date) => {
    await enqueueAll([{ name: "deliver-message", outboundId }]);
    await enqueueAll([{ name: "watch-promise", caseId }], until);
  };

  return {
    preview: (caseId, id, workingDays) =>
      store.transaction(async (unit) => {
        const { conversationId, channel } = await openCase(unit, caseId);
        const { formOfAddress } = await unit.conversations.lock(conversationId);
        const department = id === null ? null : departmentOf(id);
        const isForDepartment = department !== null || (await unit.inquiries.awaitedOf(caseId)) !== null;
        const { words } = termsOf(workingDays, isForDepartment).promise;
        const said = department === null ? extended(words) : handed(department, words);
        return texts().single(said, { formOfAddress, channel, name: null });
      }),

    async ask(caseId, agentId, { department: id, question, workingDays }) {
      assertSayable(question, "de vraag");
      const department = departmentOf(id);
      const { due, promise } = termsOf(workingDays, true);
      const outboundId = await store.transaction(async (unit) => {
        const found = await openCase(unit, caseId);
        assertClaimedBy(found, agentId);
        if ((await unit.inquiries.awaitedOf(caseId)) !== null)
          throw new CaseworkRefusal("nothing-to-do", "Over deze taak ligt al een vraag bij een afdeling.");
        const told = await promiseAnew(unit, found, agentId, handed(department, promise.words), promise.at);
        const inquiryId = await unit.inquiries.add({
          subject: found,
          caseId,
          department: id,
          question,
          askedBy: agentId,
          dueAt: due.at,
          at: now(),
        });
        await unit.cases.update(caseId, { status: "waiting", agentId: null });
        const actor = { by: "agent", agentId } as const;
        const until = due.at.toISOString();
        await unit.events.append(
          found,
          { type: "inquiry-made", caseId, inquiryId, department: id, actor, until },
          now(),
          false,
        );
        return told;
      });
      await remind(caseId, outboundId, promise.at);
    },

    async extend(caseId, agentId, { workingDays, source }) {
      assertSayable(source, "met wie u overlegde");
      const extension = await store.transaction(async (unit) => {
        const found = await openCase(unit, caseId);
        assertClaimedBy(found, agentId);
        const inquiry = await unit.inquiries.awaitedOf(caseId);
        const { due, promise } = termsOf(workingDays, inquiry !== null);
        if (found.promisedAt !== null && promise.at <= found.promisedAt)
          throw new CaseworkRefusal("nothing-to-do", "De nieuwe termijn is niet later dan wat de inwoner al weet.");
        const told = await promiseAnew(unit, found, agentId, extended(promise.words), promise.at);
        if (inquiry !== null) {
          await unit.inquiries.update(inquiry.id, { dueAt: due.at, moreDays: null, lateAt: null });
          await unit.cases.update(caseId, { status: "waiting", agentId: null });
        }
        const actor = { by: "agent", agentId } as const;
        const until = promise.at.toISOString();
        await unit.events.append(
          found,
          { type: "term-extended", caseId, inquiryId: inquiry?.id ?? null, until, actor, reason: source },
          now(),
          false,
        );
        return { told, until: promise.at };
      });
      await remind(caseId, extension.told, extension.until);
    },

    withdraw: (inquiryId, agentId) =>
      store.transaction(async (unit) => {
        const known = await unit.inquiries.find(inquiryId);
        if (known === null) throw new CaseworkRefusal("not-found", "Deze vraag bestaat niet.");
        await unit.conversations.lock(known.conversationId);
        const inquiry = await unit.inquiries.find(inquiryId);
        if (inquiry === null || !isAwaited(inquiry))
          throw new CaseworkRefusal("nothing-to-do", "Deze vraag ligt niet meer bij de afdeling.");
        await unit.inquiries.update(inquiryId, { withdrawnAt: now() });
        const about = await unit.cases.find(inquiry.caseId);
        if (about === null) return;
        if (about.status === "waiting") await unit.cases.update(about.id, { status: "open" });
        const { caseId, department } = inquiry;
        const actor = { by: "agent", agentId } as const;
        await unit.events.append(
          about,
          { type: "inquiry-withdrawn", caseId, inquiryId, department, actor },
          now(),
          false,
        );
        await unit.live.publish({ kind: "case", caseId, conversationId: about.conversationId });
      }),
  };
}
