import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useDraft } from "../draft/use-draft.ts";
import { frame } from "../embed/frame.ts";
import { chatTexts } from "../messages.ts";
import { ChatForm, fieldId } from "./chat-form.tsx";
import { ChatLog } from "./chat-log.tsx";
import { ConnectionNotice } from "./connection-notice.tsx";
import type { Conversation } from "./conversation.ts";
import { LinkedText } from "./linked-text.tsx";
import { Problem, type ProblemKind } from "./problem.tsx";
import { QuickReplies } from "./quick-replies.tsx";
import { refuseFiles } from "./refuse-files.ts";

/** The residents' chat page: what it is for, the messages, and a field to write in. */
export function Chat({ conversation }: { conversation: Conversation }) {
  const state = useSyncExternalStore(conversation.subscribe, conversation.state);
  const [draft, keepDraft] = useDraft("chat");
  const [problem, setProblem] = useState<ProblemKind | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => conversation.start(), [conversation]);
  useEffect(() => {
    if (state.municipality) document.title = chatTexts.titleWith(state.municipality);
  }, [state.municipality]);
  useEffect(() => frame?.follow(() => field.current?.focus()), []);
  useEffect(() => refuseFiles(() => setProblem("files")), []);
  // Whatever a browser lacks: somebody who sends hears that it failed, and keeps what they typed.
  const send = (words: string, onSent?: () => void) => {
    try {
      conversation.send(words);
      setProblem(null);
      onSent?.();
    } catch {
      setProblem("broken");
    }
    field.current?.focus();
  };

  return (
    <div className={frame === null ? "chat" : "chat chat-framed"}>
      {/* Every telephone number and address of the conversation is a stop before the field. */}
      <a href={`#${fieldId}`} className="chat-skip">
        {chatTexts.skip}
      </a>
      <header className="chat-header">
        <h1>{state.municipality ? chatTexts.titleWith(state.municipality) : chatTexts.title}</h1>
      </header>
      <main className="chat-main">
        <div role="status" className="chat-off">
          {state.off && <LinkedText text={state.off} />}
        </div>
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
        <QuickReplies state={state} onSend={send} />
        <Problem kind={problem} noFiles={state.noFiles} />
        <ChatForm
          field={field}
          text={draft ?? ""}
          onText={keepDraft}
          onSend={(words) => send(words, () => keepDraft(null))}
        />
      </main>
    </div>
  );
}
