import { PrimaryActionButton } from "@utrecht/component-library-react";
import type { Case } from "../../api/contract/case.ts";
import { caseTexts } from "../messages.ts";
import { ReasonForm } from "./reason-form.tsx";

export interface ProposalProps {
  readonly proposal: NonNullable<Case["proposal"]>;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onDecline: (reason: string) => void;
}

/** A sanction the bot proposes and a person decides on. */
export function Proposal({ proposal: { kind, behaviour }, isBusy, onConfirm, onDecline }: ProposalProps) {
  return (
    <div className="proposal">
      <p>{caseTexts.proposal[kind](behaviour)}</p>
      <div className="button-row">
        <PrimaryActionButton disabled={isBusy} onClick={onConfirm}>
          {caseTexts.confirm[kind]}
        </PrimaryActionButton>
        <ReasonForm
          action={caseTexts.decline}
          question={caseTexts.declineReason}
          isBusy={isBusy}
          onReason={onDecline}
        />
      </div>
    </div>
  );
}
