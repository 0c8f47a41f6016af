import type { Conversation } from "../../api/contract/conversation.ts";
import { standingTexts } from "../messages.ts";
import { dateWords } from "../time/moment.ts";
import { ReasonForm } from "./reason-form.tsx";

export interface WarningItemProps {
  readonly warning: Conversation["standing"]["warnings"][number];
  readonly isBusy: boolean;
  readonly onReverse: (outboundId: string, reason: string) => void;
}

/** A warning with its term, or that it is still under way. One that was sent can be taken back; one of a trial was not. */
export function WarningItem({ warning, isBusy, onReverse }: WarningItemProps) {
  const { outboundId, counts, behaviour, issuedAt, until } = warning;
  return (
    <li>
      <p>
        <strong>{standingTexts.warning(behaviour)}</strong>{" "}
        {counts
          ? standingTexts.warningMoments(dateWords(issuedAt), dateWords(until))
          : standingTexts.warningUnderWay(dateWords(issuedAt))}
      </p>
      {outboundId !== null && (
        <ReasonForm
          action={standingTexts.reverse}
          question={standingTexts.reverseReason}
          isBusy={isBusy}
          onReason={(reason) => onReverse(outboundId, reason)}
        />
      )}
    </li>
  );
}
