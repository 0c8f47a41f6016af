import { type FormEvent, type KeyboardEvent, type RefObject, useId } from "react";
import type { longestMessage } from "../../api/contract/webchat.ts";
import { chatTexts } from "../messages.ts";

// Only the type is imported: the value would bring the whole schema library along to the resident.
const longest: typeof longestMessage = 4096;
const countdownFrom = 300;

export interface ChatFormProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSend: (text: string) => void;
}

/** The field a resident writes in. Enter sends, Shift and Enter begins a new line. */
export function ChatForm({ field, text, onText, onSend }: ChatFormProps) {
  const id = useId();
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
      <label htmlFor={id}>{chatTexts.field}</label>
      <p id={`${id}-hint`} className="chat-hint">
        {chatTexts.hint} <span className="chat-keys">{chatTexts.keys}</span>
      </p>
      <div className="chat-compose">
        <textarea
          ref={field}
          id={id}
          rows={2}
          maxLength={longest}
          enterKeyHint="send"
          aria-describedby={`${id}-hint`}
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
