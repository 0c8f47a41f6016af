import type { TimelineItem } from "../../api/contract/conversation.ts";
import { conversationTexts, deliveryFailureWords, deliveryWords, purposeWords } from "../messages.ts";
import { clockTime } from "../time/moment.ts";
import { wordsFor } from "../words.ts";
import { hasMask, RedactedText } from "./redacted-text.tsx";

type Reply = Extract<TimelineItem, { from: "bot" | "agent" }>;

/** A reply of the bot or of an agent, and what became of it on its way. */
export function ReplyMessage({ reply }: { reply: Reply }) {
  const purpose = purposeWords[reply.purpose];
  return (
    <li className={`entry entry-reply entry-${reply.from}`} data-entry>
      <div className="bubble">
        <p className="bubble-head">
          <strong>{reply.from === "bot" ? conversationTexts.bot : conversationTexts.agent(reply.agentName)}</strong>{" "}
          {purpose && <span className="badge badge-purpose">{purpose}</span>}{" "}
          <time dateTime={reply.at}>{clockTime(reply.at)}</time>
        </p>
        <p className="bubble-text">
          <RedactedText text={reply.text} />
        </p>
      </div>
      {reply.from === "agent" && hasMask(reply.text) && <p className="delivery">{conversationTexts.sentUnmasked}</p>}
      <p className={`delivery delivery-${reply.state}`}>{deliveryOf(reply)}</p>
      {reply.reversed && <p className="delivery">{conversationTexts.reversed}</p>}
    </li>
  );
}

function deliveryOf({ state, failureCode }: Reply): string {
  const words = deliveryWords[state];
  return failureCode === null ? words : `${words}: ${wordsFor(deliveryFailureWords, failureCode)}`;
}
