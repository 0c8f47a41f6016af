import { Button } from "@utrecht/component-library-react";
import { useState } from "react";
import type { Inquiry } from "../../api/contract/inquiry.ts";
import { inquiryStateWords, inquiryTexts } from "../messages.ts";
import { StatusLine } from "../page/status-line.tsx";
import { momentWords } from "../time/moment.ts";

export interface InquiryCardProps {
  readonly inquiry: Inquiry;
  readonly now: Date;
  readonly isBusy: boolean;
  readonly onWithdraw: () => void;
}

/** A question to a department: how far it is, what was asked and answered, and the link that the department needs. */
export function InquiryCard({ inquiry, now, isBusy, onWithdraw }: InquiryCardProps) {
  const { department, askedBy, askedAt, dueAt, question, answer, state, moreTime, link } = inquiry;
  return (
    <section className={`inquiry inquiry-${state}`} aria-label={inquiryTexts.label(department)}>
      <p>
        <strong>{inquiryStateWords[state]}</strong> <span>{department}</span>
      </p>
      <p className="small quiet">{inquiryTexts.asked(askedBy, momentWords(askedAt, now))}</p>
      <p>{question}</p>
      {link !== null && <p className="small">{inquiryTexts.due(momentWords(dueAt, now))}</p>}
      {moreTime && <p>{inquiryTexts.moreTime(moreTime.workingDays, moreTime.reason)}</p>}
      {answer !== null && (
        <>
          <p className="small quiet">{inquiryTexts.answer}</p>
          <blockquote className="term-preview">{answer}</blockquote>
        </>
      )}
      {link !== null && (
        <>
          <CopyLink link={link} />
          <div className="button-row">
            <Button appearance="subtle-button" disabled={isBusy} onClick={onWithdraw}>
              {inquiryTexts.withdraw}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function CopyLink({ link }: { link: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <div>
      <label className="small inquiry-link-label">
        {inquiryTexts.link}
        <input className="inquiry-link" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      {/* Browsers only have a clipboard behind https. */}
      {"clipboard" in navigator && (
        <Button appearance="secondary-action-button" onClick={() => void copy()}>
          {inquiryTexts.copy}
        </Button>
      )}
      <StatusLine>{isCopied ? inquiryTexts.copied : null}</StatusLine>
    </div>
  );
}
