import type { FormEvent, KeyboardEvent, RefObject } from "react";
import type { longestMessage } from "../../api/contract/webchat.ts";
import { chatTexts } from "../messages.ts";

// Only the type is imported: the value would bring the whole schema library along to the resident.
const longest: typeof longestMessage = 4096;
const countdownFrom = 300;

/** Where the skip link leads. */
export const fieldId = "bericht";

export interface ChatFormProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSend: (text: string) => void;
}

/** The field a resident writes in. Enter sends, Shift and Enter begins a new line. */
export function ChatForm({ field, text, onText, onSend }: ChatFormProps) {
  const left = longest - text.length;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const words = text.trim();
    if (words === "") field.current?.focus();
    else onSend(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a character is being composed (accents, other scripts), Enter belongs to the keyboard.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <form className="chat-form" onSubmit={submit}>
      <label htmlFor={fieldId}>{chatTexts.field}</label>
      <p id={`${fieldId}-hint`} className="chat-hint">
        {chatTexts.hint} <span className="chat-keys">{chatTexts.keys}</span>
      </p>
      <div className="chat-compose">
        <textarea
          ref={field}
          id={fieldId}
          rows={2}
          maxLength={longest}
          enterKeyHint="send"
          aria-describedby={`${fieldId}-hint`}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="chat-button">
          {chatTexts.send}
        </button>
      </div>
      <p role="status" className="chat-left">
        {left <= countdownFrom && chatTexts.left(left)}
      </p>
    </form>
  );
}
