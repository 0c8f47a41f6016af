import { type Inquiry as InquiryModel, isAwaited } from "../../model/inquiry.ts";
import type { Inquiry } from "../contract/inquiry.ts";
import type { EventRow } from "../ports.ts";

/** How far a question to a department is. */
export function inquiryState(inquiry: InquiryModel): Inquiry["state"] {
  if (inquiry.withdrawnAt !== null) return "withdrawn";
  if (inquiry.answeredAt !== null) return "answered";
  if (inquiry.moreDays !== null) return "more-time";
  return inquiry.lateAt === null ? "awaited" : "late";
}

export interface InquiryMaterial {
  readonly inquiry: InquiryModel;
  readonly words: { readonly question: string; readonly answer: string | null };
  readonly department: string;
  readonly askedBy: string | null;
  readonly events: readonly EventRow[];
  readonly link: string;
}

/** A question to a department with its words, for the KCC. */
export function presentInquiry({ inquiry, words, department, askedBy, events, link }: InquiryMaterial): Inquiry {
  const asked = events.findLast(({ event }) => event.type === "more-time-asked" && event.inquiryId === inquiry.id);
  const reason = asked?.event.type === "more-time-asked" ? asked.event.reason : "";
  return {
    id: inquiry.id,
    caseId: inquiry.caseId,
    department,
    askedBy,
    askedAt: inquiry.askedAt.toISOString(),
    dueAt: inquiry.dueAt.toISOString(),
    ...words,
    state: inquiryState(inquiry),
    moreTime: inquiry.moreDays === null ? null : { workingDays: inquiry.moreDays, reason },
    link: isAwaited(inquiry) ? link : null,
  };
}
