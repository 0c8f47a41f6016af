import type { ShownStep } from "../../api/contract/case.ts";
import { colleagueTexts } from "../messages.ts";

type Step = keyof typeof colleagueTexts.steps;

const steps = Object.keys(colleagueTexts.steps) as readonly Step[];
// The closing text announces the block, and the block follows once that arrived.
const takenWith: Readonly<Record<NonNullable<ShownStep>["step"], readonly Step[]>> = {
  name: ["name"],
  warn: ["name", "warn"],
  close: ["close", "announce", "block"],
};

/** The five steps of the protocol, which of them come next, and the words of those; `null` while none does. */
export function LadderSteps({ next }: { next: ShownStep }) {
  const coming = next === null ? [] : takenWith[next.step];
  return (
    <div className="ladder" aria-live="polite">
      <ul className="plain-list small">
        {steps.map((step) => (
          <li key={step} className={coming.includes(step) ? "ladder-next" : "quiet"}>
            {colleagueTexts.steps[step]}
            {coming.includes(step) && ` (${colleagueTexts.nextStep})`}
          </li>
        ))}
      </ul>
      {next === null ? (
        <p>{colleagueTexts.noNextStep}</p>
      ) : (
        <blockquote className="ladder-text">{next.text}</blockquote>
      )}
      {next?.step === "close" && <p>{colleagueTexts.together}</p>}
    </div>
  );
}
