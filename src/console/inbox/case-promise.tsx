import type { Case } from "../../api/contract/case.ts";
import { promiseTexts } from "../messages.ts";
import { promiseWords } from "../time/promise-words.ts";

/** What was promised for a case, and the time that is left or has gone by since. */
export function CasePromise({ found: { promisedAt, isPromised, urgency, answered }, now }: { found: Case; now: Date }) {
  if (answered) return <p className="case-promise quiet">{promiseTexts.answered}</p>;
  if (promisedAt === null) return <p className="case-promise quiet">{promiseTexts.none}</p>;
  const { isLate, promised, left } = promiseWords(promisedAt, isPromised, now);
  const isAtOnce = urgency === "urgent" && !isPromised;
  return (
    <p className="case-promise">
      <strong className={isLate || isAtOnce ? "late" : undefined}>
        {isAtOnce && !isLate ? promiseTexts.atOnce : left}
      </strong>
      <span>{promised}</span>
    </p>
  );
}
