import { useMutation, useQuery } from "@tanstack/react-query";
import { FormFieldTextarea, Paragraph, PrimaryActionButton } from "@utrecht/component-library-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useLocation } from "react-router";
import { type Asked, askedSchema } from "../../api/contract/inquiry.ts";
import { RedactedText } from "../conversation/redacted-text.tsx";
import { departmentTexts, pageTexts } from "../messages.ts";
import { Loading } from "../page/loading.tsx";
import { OpeningForm } from "../page/opening-form.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { change, read } from "../request.ts";
import { momentWords } from "../time/moment.ts";
import { useNow } from "../time/use-now.ts";
import { WorkingDaysField, workingDaysIn } from "./working-days-field.tsx";

const longestAnswer = 3000;
const longestReason = 500;
const shortest = 3;

/** Where a colleague of a department answers one question of the KCC, without an account. The link says which one. */
export function InquiryPage() {
  const token = useLocation().hash.slice(1);
  const { data, error, refetch } = useQuery({
    queryKey: ["inquiry", token],
    queryFn: () => read("/inquiry", askedSchema, token),
  });
  const send = useMutation({
    mutationFn: ({ path, body }: { path: string; body: object }) => change("POST", `/inquiry/${path}`, body, token),
    onSettled: () => refetch(),
  });
  return (
    <main className="narrow-page inquiry-page">
      <p className="frame-product">{data ? departmentTexts.from(data.municipality) : pageTexts.product}</p>
      <div className="sheet">
        <PageHeading title={departmentTexts.title}>{departmentTexts.title}</PageHeading>
        <ProblemNotice error={error} retry={() => void refetch()} />
        <ProblemNotice error={send.error} />
        {!data && !error && <Loading />}
        {data && (
          <Question
            asked={data}
            isBusy={send.isPending}
            onAnswer={(text) => send.mutate({ path: "answer", body: { text } })}
            onMoreTime={(body) => send.mutate({ path: "more-time", body })}
          />
        )}
      </div>
    </main>
  );
}

interface QuestionProps {
  readonly asked: Asked;
  readonly isBusy: boolean;
  readonly onAnswer: (text: string) => void;
  readonly onMoreTime: (request: { workingDays: number; reason: string }) => void;
}

function Question({ asked, isBusy, onAnswer, onMoreTime }: QuestionProps) {
  const now = useNow();
  const { department, question, about, askedAt, dueAt, state } = asked;
  if (state === "answered" || state === "withdrawn") {
    return (
      <Paragraph>
        <strong role="status">{departmentTexts.settled[state]}</strong>
      </Paragraph>
    );
  }
  return (
    <>
      <Paragraph>{departmentTexts.intro(department)}</Paragraph>
      <p className="small quiet">{departmentTexts.asked(momentWords(askedAt, now), momentWords(dueAt, now))}</p>
      <p className="inquiry-question">{question}</p>
      {about !== null && (
        <div>
          <p className="small quiet">{departmentTexts.about}</p>
          <blockquote className="term-preview">
            <RedactedText text={about} />
          </blockquote>
        </div>
      )}
      <AnswerForm isBusy={isBusy} onAnswer={onAnswer} />
      {state === "more-time" ? (
        <p role="status">{departmentTexts.moreTimeAsked}</p>
      ) : (
        <OpeningForm action={departmentTexts.moreTime}>
          {(close) => <MoreTimeForm isBusy={isBusy} onMoreTime={onMoreTime} close={close} />}
        </OpeningForm>
      )}
    </>
  );
}

function AnswerForm({ isBusy, onAnswer }: Pick<QuestionProps, "isBusy" | "onAnswer">) {
  const [text, setText] = useState("");
  const [isTried, setTried] = useState(false);
  const isTooShort = text.trim().length < shortest;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isTooShort) onAnswer(text.trim());
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <FormFieldTextarea
        label={departmentTexts.answer}
        description={departmentTexts.answerHint}
        rows={6}
        maxLength={longestAnswer}
        invalid={isTried && isTooShort}
        errorMessage={departmentTexts.answerMissing}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <PrimaryActionButton type="submit" disabled={isBusy}>
          {departmentTexts.send}
        </PrimaryActionButton>
      </div>
    </form>
  );
}

function MoreTimeForm({
  isBusy,
  onMoreTime,
  close,
}: Pick<QuestionProps, "isBusy" | "onMoreTime"> & { close: ReactNode }) {
  const [days, setDays] = useState("");
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const workingDays = workingDaysIn(days);
  const isTooShort = reason.trim().length < shortest;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (workingDays !== null && !isTooShort) onMoreTime({ workingDays, reason: reason.trim() });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <WorkingDaysField
        label={departmentTexts.days}
        value={days}
        isWrong={isTried && workingDays === null}
        onValue={setDays}
      />
      <FormFieldTextarea
        label={departmentTexts.reason}
        rows={2}
        maxLength={longestReason}
        invalid={isTried && isTooShort}
        errorMessage={departmentTexts.reasonMissing}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="button-row">
        <PrimaryActionButton type="submit" disabled={isBusy}>
          {departmentTexts.askTime}
        </PrimaryActionButton>
        {close}
      </div>
    </form>
  );
}
