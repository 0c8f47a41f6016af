import type { Case } from "../../api/contract/case.ts";
import { urgencyWords } from "../messages.ts";

/** How urgent a case is, in a word; the colour only repeats it. */
export function UrgencyBadge({ urgency }: { urgency: Case["urgency"] }) {
  return <span className={`badge badge-${urgency}`}>{urgencyWords[urgency]}</span>;
}
