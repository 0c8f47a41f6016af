import type { ShownStep } from "../../api/contract/case.ts";
import { colleagueTexts } from "../messages.ts";

type Step = keyof typeof colleagueTexts.steps;

const steps = Object.keys(colleagueTexts.steps) as readonly Step[];

/**
 * The five steps of the protocol, which of them comes next, and its words: `null` while none does, `undefined` while that is
 * not known. Its frame is always there, so that a screen reader hears what comes into it.
 */
export function LadderSteps({ next }: { next: ShownStep | undefined }) {
  return (
    <div className="ladder" aria-live="polite">
      {next !== undefined && (
        <>
          <ol className="plain-list small">
            {steps.map((step) => (
              <li key={step} className={step === next?.step ? "ladder-next" : "quiet"}>
                {colleagueTexts.steps[step]}
                {step === next?.step && ` (${colleagueTexts.nextStep})`}
              </li>
            ))}
          </ol>
          {next === null ? (
            <p>{colleagueTexts.noNextStep}</p>
          ) : (
            <>
              <p>{colleagueTexts.residentReads}</p>
              <blockquote className="ladder-text">{next.text}</blockquote>
            </>
          )}
        </>
      )}
    </div>
  );
}
