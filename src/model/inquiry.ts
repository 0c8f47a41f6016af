import type { ChannelName } from "./channel.ts";
import type { DepartmentId } from "./department.ts";
import type { AgentId, CaseId, ConversationId, InquiryId, ResidentId } from "./ids.ts";

/** A question of the KCC to a department about a case (D46). Its answer is a draft for the KCC, never for the resident (D48, D49). */
export interface Inquiry {
  readonly id: InquiryId;
  readonly caseId: CaseId;
  readonly conversationId: ConversationId;
  readonly residentId: ResidentId;
  readonly channel: ChannelName;
  readonly department: DepartmentId;
  readonly askedBy: AgentId;
  readonly askedAt: Date;
  /** By when the department answers; the resident was promised a later moment. */
  readonly dueAt: Date;
  /** How many working days more the department asks for, while the KCC has not told the resident. */
  readonly moreDays: number | null;
  /** When that moment went by without an answer, as far as it was noticed. */
  readonly lateAt: Date | null;
  readonly answeredAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** Whether a department still owes its answer. */
export function isAwaited({ answeredAt, withdrawnAt }: Pick<Inquiry, "answeredAt" | "withdrawnAt">): boolean {
  return answeredAt === null && withdrawnAt === null;
}
