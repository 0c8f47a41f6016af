import {
  Button,
  FormFieldTextarea,
  FormFieldTextbox,
  Heading2,
  PrimaryActionButton,
} from "@utrecht/component-library-react";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import type { Conversation } from "../../api/contract/conversation.ts";
import { useConversationChange } from "../conversation/use-conversation-change.ts";
import { channelWords, colleagueTexts } from "../messages.ts";
import { OpeningForm } from "../page/opening-form.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { StatusLine } from "../page/status-line.tsx";
import { momentWords } from "../time/moment.ts";
import { wordsFor } from "../words.ts";

type Step = "note" | "link" | "unlink";
const longestNote = 2000;

/** What agents keep beside a conversation: notes for colleagues, and other conversations about the same. */
export function ContactsPanel({ conversation: { id, linked }, now }: { conversation: Conversation; now: Date }) {
  const [done, setDone] = useState<Step | null>(null);
  const change = useConversationChange(id, (step: Step) => setDone(step));
  return (
    <section className="panel stack">
      <Heading2 className="panel-title">{colleagueTexts.contacts}</Heading2>
      <StatusLine>{done && colleagueTexts.done[done]}</StatusLine>
      <ProblemNotice error={change.error} />
      {linked.length > 0 && (
        <ul className="plain-list">
          {linked.map((other) => (
            <li key={other.id}>
              <Link className="utrecht-link" to={`/gesprekken/${other.id}`}>
                {colleagueTexts.other(other.residentName, wordsFor(channelWords, other.channel))}
              </Link>
              <p className="small">
                {other.answeredAt
                  ? colleagueTexts.answeredThere(momentWords(other.answeredAt, now))
                  : colleagueTexts.notAnsweredThere(momentWords(other.lastMessageAt, now))}
              </p>
              <Button
                appearance="subtle-button"
                disabled={change.isPending}
                onClick={() => change.mutate({ step: "unlink", path: `/conversations/${id}/links/${other.id}/remove` })}
              >
                {colleagueTexts.unlink}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <OpeningForm key={`note-${done === "note"}`} action={colleagueTexts.writeNote}>
        {(close) => (
          <NoteForm
            isBusy={change.isPending}
            close={close}
            onNote={(text) => change.mutate({ step: "note", path: `/conversations/${id}/notes`, body: { text } })}
          />
        )}
      </OpeningForm>
      <OpeningForm key={`link-${linked.length}`} action={colleagueTexts.link}>
        {(close) => (
          <LinkForm
            isBusy={change.isPending}
            close={close}
            onLink={(caseNumber) =>
              change.mutate({ step: "link", path: `/conversations/${id}/links`, body: { caseNumber } })
            }
          />
        )}
      </OpeningForm>
    </section>
  );
}

interface FormProps {
  readonly isBusy: boolean;
  readonly close: React.ReactNode;
}

function NoteForm({ isBusy, close, onNote }: FormProps & { onNote: (text: string) => void }) {
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim().length > 1) onNote(text.trim());
  };
  return (
    <form className="stack" onSubmit={submit}>
      <FormFieldTextarea
        label={colleagueTexts.note}
        description={colleagueTexts.noteHint}
        rows={3}
        maxLength={longestNote}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="button-row">
        <PrimaryActionButton type="submit" disabled={isBusy || text.trim().length < 2}>
          {colleagueTexts.saveNote}
        </PrimaryActionButton>
        {close}
      </div>
    </form>
  );
}

function LinkForm({ isBusy, close, onLink }: FormProps & { onLink: (caseNumber: number) => void }) {
  const [typed, setTyped] = useState("");
  const number = /^\s*(?:nr\.?|#)?\s*(\d{1,7})\s*$/i.exec(typed)?.[1];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (number !== undefined) onLink(Number(number));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <FormFieldTextbox
        label={colleagueTexts.caseNumber}
        description={colleagueTexts.linkHint}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped((event.target as HTMLInputElement).value)}
      />
      <div className="button-row">
        <PrimaryActionButton type="submit" disabled={isBusy || number === undefined}>
          {colleagueTexts.link}
        </PrimaryActionButton>
        {close}
      </div>
    </form>
  );
}
