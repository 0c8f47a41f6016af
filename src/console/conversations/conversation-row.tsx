import { Heading2 } from "@utrecht/component-library-react";
import { Link, useLocation } from "react-router";
import type { FoundConversation } from "../../api/contract/conversation-search.ts";
import { RedactedText } from "../conversation/redacted-text.tsx";
import { channelWords, conversationTexts, inboxTexts, searchTexts, standingBadgeWords } from "../messages.ts";
import { dateWords, momentWords } from "../time/moment.ts";
import { wordsFor } from "../words.ts";

/** One conversation that was found; the whole row leads to it, and back from there to this list. */
export function ConversationRow({ found, now }: { found: FoundConversation; now: Date }) {
  const { pathname, search } = useLocation();
  const { id, residentName, channel, preview, lastMessageAt, openCases, standing } = found;
  const badge = standingBadgeWords[standing.state];
  return (
    <li className="case-row">
      <div className="case-row-head">
        {badge !== null && <span className="badge badge-high">{badge}</span>}
        <Heading2 className="case-row-title">
          <Link to={`/gesprekken/${id}`} state={{ from: pathname + search }} className="case-row-link">
            {residentName ?? conversationTexts.titleWithoutName(wordsFor(channelWords, channel))}
          </Link>
        </Heading2>
      </div>
      <p className="case-row-preview">
        {preview ? <RedactedText text={preview} /> : <em className="quiet">{inboxTexts.noPreview}</em>}
      </p>
      <p className="case-promise">
        {standing.blockedUntil && searchTexts.blockedUntil(dateWords(standing.blockedUntil))}
      </p>
      <p className="case-row-facts">
        <span>{wordsFor(channelWords, channel)}</span>
        <span>{searchTexts.latest(momentWords(lastMessageAt, now))}</span>
        <span className="case-row-holder">{searchTexts.openCases(openCases)}</span>
      </p>
    </li>
  );
}
