import { Heading2 } from "@utrecht/component-library-react";
import { useRef, useState } from "react";
import type { Conversation } from "../../api/contract/conversation.ts";
import { standingTexts, standingWords } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { StatusLine } from "../page/status-line.tsx";
import { dateWords } from "../time/moment.ts";
import { ReasonForm } from "./reason-form.tsx";
import { useConversationChange } from "./use-conversation-change.ts";
import { WarningItem } from "./warning-item.tsx";

type Step = keyof typeof standingTexts.done;

/** Where the resident stands on this channel, and taking back a warning or a block with a reason. */
export function StandingPanel({ conversation: { id, standing } }: { conversation: Conversation }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState<Step | null>(null);
  const change = useConversationChange(id, (step: Step) => {
    setDone(step);
    heading.current?.focus();
  });
  const take = (step: Step, path: string, reason: string) => change.mutate({ step, path, body: { reason } });
  return (
    <section className="panel">
      <Heading2 ref={heading} tabIndex={-1} className="panel-title">
        {standingTexts.title}
      </Heading2>
      <StatusLine>{done && standingTexts.done[done]}</StatusLine>
      <ProblemNotice error={change.error} />
      <p className={`standing standing-${standing.state}`}>{standingWords[standing.state]}</p>
      {standing.warnings.length > 0 && (
        <ul className="plain-list">
          {standing.warnings.map((warning) => (
            <WarningItem
              key={warning.outboundId ?? warning.issuedAt}
              warning={warning}
              isBusy={change.isPending}
              onReverse={(outboundId, reason) => take("reverse", `/warnings/${outboundId}/reverse`, reason)}
            />
          ))}
        </ul>
      )}
      {standing.blockedUntil && <p>{standingTexts.blockedUntil(dateWords(standing.blockedUntil))}</p>}
      {(standing.state === "blocked" || standing.state === "closing") && (
        <ReasonForm
          action={standingTexts.lift}
          question={standingTexts.liftReason}
          isBusy={change.isPending}
          onReason={(reason) => take("lift", `/conversations/${id}/lift-block`, reason)}
        />
      )}
    </section>
  );
}
