import { Heading2 } from "@utrecht/component-library-react";
import { Link } from "react-router";
import type { Case } from "../../api/contract/case.ts";
import { RedactedText } from "../conversation/redacted-text.tsx";
import { caseReasonWords, channelWords, inboxTexts, inquiryStateWords } from "../messages.ts";
import { momentWords } from "../time/moment.ts";
import { wordsFor } from "../words.ts";
import { holderWords } from "./case-holder.ts";
import { CasePromise } from "./case-promise.tsx";
import { UrgencyBadge } from "./urgency-badge.tsx";

/** One case in the inbox; the whole row leads to its conversation. */
export function CaseRow({ found, readerId, now }: { found: Case; readerId: string; now: Date }) {
  return (
    <li className={`case-row case-row-${found.urgency}`}>
      <div className="case-row-head">
        <UrgencyBadge urgency={found.urgency} />
        <Heading2 className="case-row-title">
          <Link to={`/gesprekken/${found.conversationId}`} className="case-row-link">
            {wordsFor(caseReasonWords, found.reason)}
          </Link>
        </Heading2>
        {found.inquiry && found.inquiry.state !== "withdrawn" && (
          <span className="badge badge-proposal">
            {inquiryStateWords[found.inquiry.state]} {found.inquiry.department}
          </span>
        )}
        {found.near && <span className="badge badge-high">{inboxTexts.near}</span>}
        {found.opinion && <span className="badge badge-proposal">{inboxTexts.opinion}</span>}
        {found.proposal && <span className="badge badge-proposal">{inboxTexts.proposal}</span>}
      </div>
      <p className="case-row-preview">
        {found.preview ? <RedactedText text={found.preview} /> : <em className="quiet">{inboxTexts.noPreview}</em>}
      </p>
      <CasePromise found={found} now={now} />
      <p className="case-row-facts">
        {found.residentName && <span>{found.residentName}</span>}
        <span>{wordsFor(channelWords, found.channel)}</span>
        <span>{inboxTexts.arrived(momentWords(found.openedAt, now))}</span>
        <span>{inboxTexts.number(found.number)}</span>
        <span className="case-row-holder">{holderWords(found, readerId)}</span>
      </p>
    </li>
  );
}
