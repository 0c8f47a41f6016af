import type { Case } from "../../api/contract/case.ts";
import { promiseTexts } from "../messages.ts";
import { promiseWords } from "../time/promise-words.ts";

/** What was promised for a case, and the time that is left or has gone by since. */
export function CasePromise({ found: { promisedAt, isPromised, urgency, answered }, now }: { found: Case; now: Date }) {
  if (answered) return <p className="case-promise quiet">{promiseTexts.answered}</p>;
  if (promisedAt === null) {
    const isUrgent = urgency === "urgent";
    return (
      <p className={`case-promise ${isUrgent ? "late" : "quiet"}`}>
        {isUrgent ? <strong>{promiseTexts.atOnce}</strong> : promiseTexts.none}
      </p>
    );
  }
  const { isLate, promised, left } = promiseWords(promisedAt, isPromised, now);
  return (
    <p className="case-promise">
      <strong className={isLate ? "late" : undefined}>{left}</strong>
      <span>{promised}</span>
    </p>
  );
}
