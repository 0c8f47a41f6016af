import { promiseTexts } from "../messages.ts";
import { promiseWords } from "../time/promise-words.ts";

/** What was promised for a case, and the time that is left or has gone by since. */
export function CasePromise({ promisedAt, now }: { promisedAt: string | null; now: Date }) {
  if (promisedAt === null) return <p className="case-promise quiet">{promiseTexts.none}</p>;
  const { isLate, promised, left } = promiseWords(promisedAt, now);
  return (
    <p className="case-promise">
      <strong className={isLate ? "late" : undefined}>{left}</strong>
      <span>{promised}</span>
    </p>
  );
}
