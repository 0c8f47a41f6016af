import { useEffect, useRef, useSyncExternalStore } from "react";
import { useDraft } from "../draft/use-draft.ts";
import { chatTexts } from "../messages.ts";
import { ChatForm } from "./chat-form.tsx";
import { ChatLog } from "./chat-log.tsx";
import { ConnectionNotice } from "./connection-notice.tsx";
import type { Conversation } from "./conversation.ts";

/** The residents' chat page: what it is for, the messages, and a field to write in. */
export function Chat({ conversation }: { conversation: Conversation }) {
  const state = useSyncExternalStore(conversation.subscribe, conversation.state);
  const [draft, keepDraft] = useDraft("chat");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => conversation.start(), [conversation]);
  useEffect(() => {
    if (state.municipality) document.title = chatTexts.titleWith(state.municipality);
  }, [state.municipality]);

  return (
    <div className="chat">
      <header className="chat-header">
        <h1>{state.municipality ? chatTexts.titleWith(state.municipality) : chatTexts.title}</h1>
      </header>
      <main className="chat-main">
        <ChatLog
          state={state}
          onRetry={conversation.retry}
          onTakeBack={({ id, text }) => {
            conversation.takeBack(id);
            keepDraft(text);
            field.current?.focus();
          }}
        />
        <ConnectionNotice isReached={state.isReached} onRetry={conversation.retry} />
        <ChatForm
          field={field}
          text={draft ?? ""}
          onText={keepDraft}
          onSend={(text) => {
            conversation.send(text);
            keepDraft(null);
          }}
        />
      </main>
    </div>
  );
}
