import type { Urgency } from "../model/case.ts";
import type { Policy } from "./rule.ts";

/**
 * By when a case should be answered that nobody was promised an answer to: what is urgent within minutes, also when
 * we are closed; anything else when a question of that moment would be.
 */
export function termOf(urgency: Urgency, at: Date, { rules, calendar }: Policy): Date {
  if (urgency !== "urgent") return calendar.promiseFor(at).at;
  return new Date(at.getTime() + rules.desk.urgentMinutes * 60_000);
}
