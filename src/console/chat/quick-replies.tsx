import { chatTexts } from "../messages.ts";
import type { ConversationState } from "./conversation.ts";

/** The words the bot asked for; it understands typed ones just as well. */
const answers = [
  { label: chatTexts.callMe, words: "BEL" },
  { label: chatTexts.ratherMail, words: "MAIL" },
] as const;

/** Under the offer to call back: its two answers as buttons, until something else has been said or it is too late to answer. */
export function QuickReplies({ state, onSend }: { state: ConversationState; onSend: (words: string) => void }) {
  if (!isOffered(state)) return null;
  return (
    <fieldset className="chat-quick-replies">
      <legend>{chatTexts.quickReplies}</legend>
      {answers.map(({ label, words }) => (
        <button key={words} type="button" className="chat-quick-reply" onClick={() => onSend(words)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

function isOffered({ awaiting, entries, outgoing }: ConversationState): boolean {
  return awaiting === "call-back-choice" && entries?.at(-1)?.from === "bot" && outgoing.length === 0;
}
