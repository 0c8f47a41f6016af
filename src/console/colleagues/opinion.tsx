import type { Case } from "../../api/contract/case.ts";
import { ReasonForm } from "../conversation/reason-form.tsx";
import { colleagueTexts } from "../messages.ts";

export interface OpinionProps {
  readonly opinion: NonNullable<Case["opinion"]>;
  readonly readerId: string;
  readonly isBusy: boolean;
  readonly onAnswer: (agrees: boolean, reason: string) => void;
}

/** A colleague's question whether this is abuse: for whoever asked a wait, for others two answers with a reason. */
export function Opinion({ opinion: { behaviour, askedBy }, readerId, isBusy, onAnswer }: OpinionProps) {
  if (askedBy.id === readerId) return <p className="proposal">{colleagueTexts.opinionAsked(behaviour)}</p>;
  return (
    <div className="proposal">
      <p>{colleagueTexts.opinionQuestion(askedBy.name, behaviour)}</p>
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
