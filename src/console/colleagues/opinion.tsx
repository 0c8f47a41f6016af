import type { Case } from "../../api/contract/case.ts";
import { ReasonForm } from "../conversation/reason-form.tsx";
import { colleagueTexts } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { LadderSteps } from "./ladder-steps.tsx";
import { useNextStep } from "./use-next-step.ts";

export interface OpinionProps {
  readonly caseId: string;
  readonly opinion: NonNullable<Case["opinion"]>;
  readonly readerId: string;
  readonly isBusy: boolean;
  readonly onAnswer: (agrees: boolean, reason: string) => void;
}

/**
 * A colleague's question whether this is abuse: for whoever asked a wait, for others the step that a yes would lead to, and
 * two answers with a reason.
 */
export function Opinion({ caseId, opinion: { behaviour, askedBy }, readerId, isBusy, onAnswer }: OpinionProps) {
  const isOwn = askedBy.id === readerId;
  const { data: next, error } = useNextStep(caseId, null, !isOwn);
  if (isOwn) return <p className="proposal">{colleagueTexts.opinionAsked(behaviour)}</p>;
  return (
    <div className="proposal">
      <p>{colleagueTexts.opinionQuestion(askedBy.name, behaviour)}</p>
      <LadderSteps next={next} />
      <ProblemNotice error={error} />
      <div className="button-row">
        <ReasonForm
          action={colleagueTexts.agree}
          question={colleagueTexts.whyAgree}
          isBusy={isBusy}
          onReason={(reason) => onAnswer(true, reason)}
        />
        <ReasonForm
          action={colleagueTexts.disagree}
          question={colleagueTexts.whyDisagree}
          isBusy={isBusy}
          onReason={(reason) => onAnswer(false, reason)}
        />
      </div>
    </div>
  );
}
