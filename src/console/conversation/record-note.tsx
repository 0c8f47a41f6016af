import type { TimelineItem } from "../../api/contract/conversation.ts";
import { blockFailureWords, conversationTexts, eventWords } from "../messages.ts";
import { clockTime } from "../time/moment.ts";
import { wordsFor } from "../words.ts";

/** Something that happened beside the messages: who took a case, when a block began. */
export function RecordNote({ note }: { note: Extract<TimelineItem, { from: "record" }> }) {
  return (
    <li className="entry entry-record" data-entry>
      <p>
        {wordsFor(eventWords, note.type)}
        {note.agentName && conversationTexts.byAgent(note.agentName)}
        {note.simulated && ` (${conversationTexts.simulated})`} <time dateTime={note.at}>{clockTime(note.at)}</time>
      </p>
      {note.failureCode && <p className="quiet">{wordsFor(blockFailureWords, note.failureCode)}</p>}
      {note.reason && <p className="quiet">{conversationTexts.reason(note.reason)}</p>}
    </li>
  );
}
