import type { TimelineItem } from "../../api/contract/conversation.ts";
import { contentWords, conversationTexts, mediaTexts } from "../messages.ts";
import { clockTime } from "../time/moment.ts";
import { wordsFor } from "../words.ts";
import { FindingList } from "./finding-list.tsx";
import { Judgement, JudgementReasons } from "./judgement.tsx";
import { MessageMedia } from "./message-media.tsx";
import { ShieldedText } from "./shielded-text.tsx";
import { SuppressedList } from "./suppressed-list.tsx";

/** A message of the resident, without personal data, with what was recognised in it and what was decided. */
export function ResidentMessage({ message }: { message: Extract<TimelineItem, { from: "resident" }> }) {
  return (
    <li className="entry entry-resident" data-entry>
      <div className="bubble">
        <p className="bubble-head">
          <strong>{conversationTexts.resident}</strong> <time dateTime={message.at}>{clockTime(message.at)}</time>
        </p>
        {message.media && <MessageMedia media={message.media} messageId={message.id} />}
        {message.contentKind !== "text" && !message.media && (
          <p className="quiet">{wordsFor(contentWords, message.contentKind)}</p>
        )}
        {message.text && <ShieldedText text={message.text} findings={message.findings} />}
      </div>
      <div className="entry-notes">
        <dl className="entry-facts">
          <dt>{conversationTexts.found}</dt>
          <dd>
            <FindingList findings={message.findings} />
          </dd>
          {message.media && message.media.findings.length > 0 && (
            <>
              <dt>{mediaTexts.found}</dt>
              <dd>
                <FindingList findings={message.media.findings} />
              </dd>
            </>
          )}
          <dt>{conversationTexts.judgement}</dt>
          <dd>
            <Judgement decision={message.decision} />
          </dd>
        </dl>
        {message.decision && <JudgementReasons decision={message.decision} />}
        <SuppressedList suppressed={message.suppressed} />
      </div>
    </li>
  );
}
