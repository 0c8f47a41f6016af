import { Button, Heading3, PrimaryActionButton } from "@utrecht/component-library-react";
import { useState } from "react";
import type { Case } from "../../api/contract/case.ts";
import type { Inquiry } from "../../api/contract/inquiry.ts";
import { HandOver } from "../colleagues/hand-over.tsx";
import type { Judgeable } from "../colleagues/judgeable.ts";
import { Misconduct } from "../colleagues/misconduct.tsx";
import { Opinion } from "../colleagues/opinion.tsx";
import { CasePromise } from "../inbox/case-promise.tsx";
import { UrgencyBadge } from "../inbox/urgency-badge.tsx";
import { AskDepartment } from "../inquiry/ask-department.tsx";
import { InquiryCard } from "../inquiry/inquiry-card.tsx";
import { NewTerm } from "../inquiry/new-term.tsx";
import { caseReasonWords, caseTexts, colleagueTexts, inboxTexts } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { useSession } from "../session/session-context.ts";
import { wordsFor } from "../words.ts";
import { Proposal } from "./proposal.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { useConversationChange } from "./use-conversation-change.ts";

export type CaseStep = keyof typeof caseTexts.done;

export interface CaseCardProps {
  readonly found: Case;
  /** The questions to departments about it, oldest first. */
  readonly inquiries: readonly Inquiry[];
  /** What the resident wrote last. */
  readonly messages: readonly Judgeable[];
  /** The number to call back; only there for the agent who may see it. */
  readonly phone: string | null;
  readonly now: Date;
  readonly onDone: (step: CaseStep) => void;
}

/** One open case: who has it, until when, and claim, hand back or close. */
export function CaseCard({ found, inquiries, messages, phone, now, onDone }: CaseCardProps) {
  const { agent } = useSession();
  // A form that did what it is for is closed, and begins anew.
  const [done, setDone] = useState(0);
  const change = useConversationChange(found.conversationId, (step: CaseStep) => {
    setDone((times) => times + 1);
    onDone(step);
  });
  const isMine = found.agent?.id === agent.id;
  const take = (step: CaseStep, path: string = step, body?: unknown) =>
    change.mutate({ step, path: `/cases/${found.id}/${path}`, body });
  // Work in which a colleague judges a sanction: it may stand, or is taken back under "Waarschuwingen en blokkade".
  const isJudged = found.reason === "block-review" || found.reason === "appeal";
  const inquiry = inquiries.at(-1);
  const isAwaited = inquiry !== undefined && inquiry.link !== null;
  return (
    <article className="case-card">
      <Heading3 className="case-card-title">
        {wordsFor(caseReasonWords, found.reason)} <UrgencyBadge urgency={found.urgency} />
      </Heading3>
      <CasePromise found={found} now={now} />
      <p className="small">
        {holder(found, isMine)} <span className="quiet">{inboxTexts.number(found.number)}</span>
      </p>
      {isMine && found.reason === "call-back" && !found.answered && (
        <div className="button-row">
          <Button
            appearance="secondary-action-button"
            disabled={change.isPending}
            onClick={() => take("failed-call", "failed-calls")}
          >
            {caseTexts.noAnswer}
          </Button>
        </div>
      )}
      {phone !== null && isMine && found.reason === "call-back" && (
        <p className="call-back-phone">
          {caseTexts.callBack}{" "}
          <a className="utrecht-link" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            {phone}
          </a>
        </p>
      )}
      <ProblemNotice error={change.error} />
      {found.proposal && (
        <Proposal
          proposal={found.proposal}
          isBusy={change.isPending}
          onConfirm={() => take("confirm", "confirm-sanction")}
          onDecline={(reason) => take("decline", "decline-sanction", { reason })}
        />
      )}
      {found.opinion && (
        <Opinion
          caseId={found.id}
          opinion={found.opinion}
          readerId={agent.id}
          isBusy={change.isPending}
          onAnswer={(agrees, reason) => take("give-opinion", "second-opinions/answer", { agrees, reason })}
        />
      )}
      {isMine && isJudged && !found.proposal && (
        <ReasonForm
          action={colleagueTexts.uphold}
          question={colleagueTexts.whyUphold}
          isBusy={change.isPending}
          onReason={(reason) => take("uphold", "uphold", { reason })}
        />
      )}
      {inquiry && (
        <InquiryCard
          inquiry={inquiry}
          now={now}
          isBusy={change.isPending}
          onWithdraw={() => change.mutate({ step: "withdraw", path: `/inquiries/${inquiry.id}/withdraw` })}
        />
      )}
      {isMine && !isAwaited && (
        <AskDepartment caseId={found.id} isBusy={change.isPending} onAsk={(body) => take("ask", "inquiries", body)} />
      )}
      {isMine && found.isPromised && (
        <NewTerm
          key={inquiry?.id}
          caseId={found.id}
          inquiry={isAwaited ? inquiry : undefined}
          isBusy={change.isPending}
          onExtend={(body) => take("extend", "term-extensions", body)}
        />
      )}
      <div className="button-row">
        {found.agent === null && (
          <PrimaryActionButton disabled={change.isPending} onClick={() => take("claim")}>
            {caseTexts.claim}
          </PrimaryActionButton>
        )}
        {isMine && (
          <>
            <Button appearance="secondary-action-button" disabled={change.isPending} onClick={() => take("hand-back")}>
              {caseTexts.handBack}
            </Button>
            <Button appearance="secondary-action-button" disabled={change.isPending} onClick={() => take("close")}>
              {caseTexts.close}
            </Button>
            {!found.opinion && !found.proposal && !isJudged && messages.length > 0 && (
              <Misconduct
                key={done}
                caseId={found.id}
                messages={messages}
                isBusy={change.isPending}
                onAsk={(suspicion) => take("ask-opinion", "second-opinions", suspicion)}
                onTake={(step) => take("take-step", "next-step", step)}
              />
            )}
          </>
        )}
        {(isMine || agent.role !== "agent") && (
          <HandOver isBusy={change.isPending} onHandOver={(to) => take("hand-over", "hand-over", { to })} />
        )}
      </div>
    </article>
  );
}

function holder({ agent, status }: Case, isMine: boolean): string {
  if (status === "waiting") return caseTexts.waiting;
  if (agent === null) return caseTexts.free;
  return isMine ? caseTexts.yours : caseTexts.taken(agent.name);
}
