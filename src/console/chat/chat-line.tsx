import { chatTexts } from "../messages.ts";
import { clockTime } from "../time/moment.ts";
import type { Line } from "./chat-lines.ts";
import { LinkedText } from "./linked-text.tsx";
import type { OutgoingState } from "./outbox.ts";

const stateTexts: Readonly<Record<OutgoingState, string>> = {
  sending: chatTexts.sending,
  waiting: chatTexts.notSent,
  refused: chatTexts.notSent,
  sent: chatTexts.sent,
};
const senders = { resident: chatTexts.you, bot: chatTexts.bot, agent: chatTexts.agent } as const;

export interface ChatLineProps {
  readonly line: Line;
  readonly onRetry: () => void;
  readonly onTakeBack: (line: Line) => void;
}

/** One message: who wrote it, when, and for the resident's own how far it has come. */
export function ChatLine({ line, onRetry, onTakeBack }: ChatLineProps) {
  const { from, text, at, state, problem, masked } = line;
  return (
    <article className={`chat-line chat-line-${from}`} data-entry>
      <h2 className="chat-sender">{senders[from]}</h2>
      <p className="chat-text">{from === "resident" ? text : <LinkedText text={text} />}</p>
      {masked && <p className="chat-note">{chatTexts.masked[masked]}</p>}
      <p className="chat-meta">
        <time dateTime={at}>{clockTime(at)}</time>
        {state && <span>, {stateTexts[state]}</span>}
      </p>
      {problem && <p className="chat-note">{problem}</p>}
      {state === "waiting" && (
        <button type="button" className="chat-link-button" onClick={onRetry}>
          {chatTexts.again}
        </button>
      )}
      {state === "refused" && (
        <button type="button" className="chat-link-button" onClick={() => onTakeBack(line)}>
          {chatTexts.takeBack}
        </button>
      )}
    </article>
  );
}
