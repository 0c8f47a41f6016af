import { chatTexts } from "../messages.ts";
import type { ConversationState } from "./conversation.ts";

/** Under a question of the bot: its answers as buttons, until something else has been said or it is too late to answer. */
export function QuickReplies({ state, onSend }: { state: ConversationState; onSend: (words: string) => void }) {
  if (!isOffered(state)) return null;
  return (
    <fieldset className="chat-quick-replies">
      <legend>{chatTexts.quickReplies}</legend>
      {state.choices.map(({ words, about }) => (
        <button key={words} type="button" className="chat-quick-reply" onClick={() => onSend(words)}>
          {`${words}: ${about}`}
        </button>
      ))}
    </fieldset>
  );
}

function isOffered({ choices, entries, outgoing }: ConversationState): boolean {
  return choices.length > 0 && entries?.at(-1)?.from === "bot" && outgoing.length === 0;
}
