import { Alert, Button, Paragraph } from "@utrecht/component-library-react";
import { useRef } from "react";
import type { Case } from "../../api/contract/case.ts";
import type { AnswerWindow, Conversation } from "../../api/contract/conversation.ts";
import { answerWindowTexts, channelWords } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { StatusLine } from "../page/status-line.tsx";
import { momentWords } from "../time/moment.ts";
import { answerTimeWords } from "../time/promise-words.ts";
import { wordsFor } from "../words.ts";
import { useConversationChange } from "./use-conversation-change.ts";

export interface AnswerWindowNoticeProps {
  readonly conversation: Conversation;
  readonly window: AnswerWindow;
  /** The case in which this agent can ask the resident to write; absent when none is in hand. */
  readonly claimed: Case | undefined;
  readonly now: Date;
}

/** Until when an answer still goes out, and what can be done once that is over. */
export function AnswerWindowNotice({ conversation, window, claimed, now }: AnswerWindowNoticeProps) {
  const { words, state } = answerTimeWords(window.until, now);
  if (state !== "over") return <p className={`answer-window answer-window-${state}`}>{words}</p>;
  return <ClosedWindow conversation={conversation} window={window} claimed={claimed} now={now} />;
}

function ClosedWindow({ conversation, window, claimed, now }: AnswerWindowNoticeProps) {
  const { id, channel, standing } = conversation;
  const notice = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone then; without this the focus would fall back to the top of the page.
  const reopen = useConversationChange(id, () => notice.current?.focus());
  const isBlocked = standing.state === "blocked" || standing.state === "closing";
  const askedAt = window.reopening?.askedAt ?? null;
  const canAsk = window.reopening !== null && askedAt === null && !isBlocked;
  return (
    <Alert ref={notice} tabIndex={-1} type="warning" className="notice answer-window">
      <Paragraph>{answerWindowTexts.over(wordsFor(channelWords, channel), window.hours)}</Paragraph>
      <StatusLine>{askedAt && answerWindowTexts.asked(momentWords(askedAt, now))}</StatusLine>
      <Paragraph>{canAsk ? answerWindowTexts.canAsk : answerWindowTexts.callOrMail}</Paragraph>
      <ProblemNotice error={reopen.error} />
      {canAsk && claimed && (
        <div className="button-row">
          <Button
            appearance="secondary-action-button"
            disabled={reopen.isPending}
            onClick={() => reopen.mutate({ step: "reopen", path: `/cases/${claimed.id}/reopenings` })}
          >
            {answerWindowTexts.ask}
          </Button>
        </div>
      )}
    </Alert>
  );
}
