import { useQuery } from "@tanstack/react-query";
import { FormLabel, PrimaryActionButton, Textarea } from "@utrecht/component-library-react";
import { type FormEvent, useId, useRef, useState } from "react";
import type { Case } from "../../api/contract/case.ts";
import type { Composer as ComposerAnswer } from "../../api/contract/conversation.ts";
import { gapsIn } from "../../api/contract/gap.ts";
import { useDraft } from "../draft/use-draft.ts";
import { composerTexts } from "../messages.ts";
import { Loading } from "../page/loading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { StatusLine } from "../page/status-line.tsx";
import { CaseChoice } from "./case-choice.tsx";
import { composerQuery } from "./conversation-query.ts";
import { DraftWarning } from "./draft-warning.tsx";
import { Guidelines } from "./guidelines.tsx";
import { replyLength } from "./reply-length.ts";
import { SnippetPicker } from "./snippet-picker.tsx";
import { useConversationChange } from "./use-conversation-change.ts";
import { useDraftCheck } from "./use-draft-check.ts";

export interface ComposerProps {
  readonly conversationId: string;
  /** The cases this agent has in hand here; the answer belongs to one of them. */
  readonly claimed: readonly Case[];
}

/** Writes an answer between the fixed opening and signature. Keeps what was typed until it is sent. */
export function Composer({ conversationId, claimed }: ComposerProps) {
  const { data, error, refetch } = useQuery(composerQuery(conversationId));
  if (data) return <ComposerForm conversationId={conversationId} claimed={claimed} answer={data} />;
  return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
}

function ComposerForm({ conversationId, claimed, answer }: ComposerProps & { answer: ComposerAnswer }) {
  const { frame, snippets, guidelines } = answer;
  const [draft, keepDraft] = useDraft(`conversation.${conversationId}`);
  const [caseId, setCaseId] = useState<string | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const [isSent, setSent] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = draft ?? (isSent ? "" : (answer.draft ?? ""));
  const { used, longest, extra } = replyLength(text, frame);
  const target = claimed.find((found) => found.id === caseId) ?? claimed[0];
  const wrong = complaint ?? (extra > 0 ? composerTexts.tooLong(extra) : null);
  const send = useConversationChange(conversationId, (_step: "reply") => {
    keepDraft(null);
    setSent(true);
    field.current?.focus();
  });
  const deliver = (words: string) => {
    if (target) send.mutate({ step: "reply", path: `/cases/${target.id}/replies`, body: { text: words } });
  };
  const draftCheck = useDraftCheck(deliver);
  const unsafe = draftCheck.foundIn(text.trim());
  const isBusy = draftCheck.isBusy || send.isPending;
  const type = (words: string) => {
    keepDraft(words);
    setComplaint(null);
    setSent(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = complaintAbout(text) ?? wrong;
    setComplaint(found);
    if (found !== null) field.current?.focus();
    else draftCheck.check(text.trim());
  };
  const insert = (words: string) => {
    type(text.trim() === "" ? words : `${text.trimEnd()}\n\n${words}`);
    field.current?.focus();
  };
  return (
    <form className="composer" onSubmit={submit}>
      <div className="composer-tools">
        <SnippetPicker snippets={snippets} onInsert={insert} />
        {claimed.length > 1 && target && <CaseChoice cases={claimed} chosen={target.id} onChoose={setCaseId} />}
      </div>
      <Guidelines guidelines={guidelines} />
      {answer.draft !== null && <p className="small">{composerTexts.fromDepartment}</p>}
      <FormLabel htmlFor={`${id}-text`} className="hidden-visually">
        {composerTexts.field}
      </FormLabel>
      <div className="letter">
        <p className="letter-frame">{frame.opening}</p>
        <Textarea
          ref={field}
          id={`${id}-text`}
          rows={4}
          value={text}
          invalid={wrong !== null}
          aria-describedby={`${id}-hint ${id}-wrong`}
          onChange={(event) => type(event.target.value)}
        />
        <p className="letter-frame">{frame.signature}</p>
      </div>
      <p id={`${id}-hint`} className="hidden-visually">
        {composerTexts.frameHint}
      </p>
      <p id={`${id}-wrong`} className="field-problem" role="alert">
        {wrong}
      </p>
      <ProblemNotice error={draftCheck.error ?? send.error} />
      {unsafe && (
        <DraftWarning
          found={unsafe}
          isBusy={isBusy}
          onChange={() => {
            draftCheck.forget();
            field.current?.focus();
          }}
          onSendAnyway={() => deliver(text.trim())}
        />
      )}
      <div className="composer-foot">
        <PrimaryActionButton type="submit" disabled={isBusy}>
          {isBusy ? composerTexts.sending : composerTexts.send}
        </PrimaryActionButton>
        <span className="small quiet">{composerTexts.count(used, longest)}</span>
        <StatusLine>{isSent ? composerTexts.sent : null}</StatusLine>
      </div>
    </form>
  );
}

function complaintAbout(text: string): string | null {
  if (text.trim() === "") return composerTexts.empty;
  const gaps = gapsIn(text);
  return gaps.length > 0 ? composerTexts.gaps(gaps.join(", ")) : null;
}
