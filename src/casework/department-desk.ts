import type { Case } from "../model/case.ts";
import type { InquiryId } from "../model/ids.ts";
import { type Inquiry, isAwaited } from "../model/inquiry.ts";
import type { Job } from "../model/job.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { assertWithoutPersonalData } from "./sayable.ts";

/**
 * What a colleague of a department does with a question of the KCC. Nothing of it reaches a resident: an answer is a
 * draft for the KCC (D48, D49). Every method throws a CaseworkRefusal when it cannot be done.
 */
export interface DepartmentDesk {
  answer(inquiryId: InquiryId, answer: string): Promise<void>;
  /** Asks for more time. The term stands until the KCC has told the resident of another (D50). */
  askForTime(inquiryId: InquiryId, workingDays: number, reason: string): Promise<void>;
}

export function createDepartmentDesk(parts: CaseworkParts): DepartmentDesk {
  const { store, enqueueAll, now } = parts;

  const change = (
    inquiryId: InquiryId,
    work: (unit: CaseworkUnit, inquiry: Inquiry, about: Case) => Promise<readonly Job[]>,
  ) =>
    store
      .transaction(async (unit) => {
        const known = await unit.inquiries.find(inquiryId);
        if (known === null) throw new CaseworkRefusal("not-found", "Deze vraag bestaat niet.");
        await unit.conversations.lock(known.conversationId);
        const inquiry = await unit.inquiries.find(inquiryId);
        if (inquiry === null || inquiry.withdrawnAt !== null)
          throw new CaseworkRefusal("closed", "Het KCC heeft deze vraag ingetrokken. Een antwoord is niet meer nodig.");
        if (!isAwaited(inquiry)) throw new CaseworkRefusal("closed", "Deze vraag is al beantwoord.");
        const about = await unit.cases.find(inquiry.caseId);
        if (about === null) throw new CaseworkRefusal("not-found", "De taak bij deze vraag bestaat niet meer.");
        const jobs = await work(unit, inquiry, about);
        await unit.live.publish({ kind: "case", caseId: about.id, conversationId: about.conversationId });
        return jobs;
      })
      .then(enqueueAll);

  const assertSayable = (words: string, where: string) =>
    assertWithoutPersonalData(words, where, "het KCC stuurt dit in een chat naar de inwoner", parts);

  return {
    async answer(inquiryId, answer) {
      assertSayable(answer, "het antwoord");
      await change(inquiryId, async (unit, inquiry, about) => {
        await unit.inquiries.answer(inquiry, answer, now());
        const { caseId, department } = inquiry;
        await unit.events.append(about, { type: "inquiry-answered", caseId, inquiryId, department }, now(), false);
        return backToDesk(unit, inquiry, about);
      });
    },

    async askForTime(inquiryId, workingDays, reason) {
      assertSayable(reason, "de reden");
      await change(inquiryId, async (unit, inquiry, about) => {
        await unit.inquiries.update(inquiryId, { moreDays: workingDays });
        const { caseId, department } = inquiry;
        const asked = { type: "more-time-asked", caseId, inquiryId, department, workingDays, reason } as const;
        await unit.events.append(about, asked, now(), false);
        return backToDesk(unit, inquiry, about);
      });
    },
  };

  // An answer to work that was closed meanwhile is work again: nobody else would see it.
  async function backToDesk(unit: CaseworkUnit, inquiry: Inquiry, about: Case): Promise<readonly Job[]> {
    if (about.status === "waiting") await unit.cases.update(about.id, { status: "open" });
    if (about.status !== "closed") return [];
    const { reason, urgency } = about;
    const { caseId, isNew } = await unit.cases.open({
      subject: about,
      reason,
      urgency,
      promisedAt: null,
      phone: null,
      at: now(),
    });
    await unit.inquiries.update(inquiry.id, { caseId });
    if (isNew) await unit.events.append(about, { type: "case-opened", caseId, reason }, now(), false);
    return isNew ? [{ name: "open-case", caseId, urgency }] : [];
  }
}
