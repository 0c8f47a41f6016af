import { mostUrgent } from "../model/case.ts";
import { isAwaited } from "../model/inquiry.ts";
import type { CaseworkParts } from "./ports.ts";

/**
 * Notices departments whose term is over without an answer: their case comes back on the desk, with priority, so that
 * the resident hears of a new term before the old one lapses (D50). How many there were.
 */
export function createWatchInquiries({ store, now }: CaseworkParts): () => Promise<number> {
  return async () => {
    const late = await store.inquiries.late(now());
    for (const { id, conversationId } of late) {
      await store.transaction(async (unit) => {
        await unit.conversations.lock(conversationId);
        const inquiry = await unit.inquiries.find(id);
        if (inquiry === null || !isAwaited(inquiry) || inquiry.lateAt !== null) return;
        await unit.inquiries.update(id, { lateAt: now() });
        const { caseId, department } = inquiry;
        const about = await unit.cases.find(caseId);
        if (about === null) return;
        await unit.events.append(about, { type: "inquiry-late", caseId, inquiryId: id, department }, now(), false);
        if (about.status === "closed") return;
        const status = about.status === "waiting" ? "open" : about.status;
        await unit.cases.update(caseId, { status, urgency: mostUrgent(about.urgency, "high") });
        await unit.live.publish({ kind: "case", caseId, conversationId });
      });
    }
    return late.length;
  };
}
