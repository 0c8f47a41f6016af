import { FormFieldTextbox, PrimaryActionButton } from "@utrecht/component-library-react";
import { type FormEvent, type ReactNode, useState } from "react";
import type { Inquiry } from "../../api/contract/inquiry.ts";
import { inquiryTexts } from "../messages.ts";
import { OpeningForm } from "../page/opening-form.tsx";
import { TermPreview } from "./term-preview.tsx";
import { WorkingDaysField, workingDaysIn } from "./working-days-field.tsx";

export interface NewTermProps {
  readonly caseId: string;
  /** The question that takes longer, when it is a department's. */
  readonly inquiry: Inquiry | undefined;
  readonly isBusy: boolean;
  readonly onExtend: (term: { workingDays: number; source: string }) => void;
}

/** Tells a resident that the answer takes longer, and by when it comes. */
export function NewTerm(props: NewTermProps) {
  return <OpeningForm action={inquiryTexts.extend}>{(close) => <NewTermForm {...props} close={close} />}</OpeningForm>;
}

function NewTermForm({ caseId, inquiry, isBusy, onExtend, close }: NewTermProps & { close: ReactNode }) {
  const [days, setDays] = useState(String(inquiry?.moreTime?.workingDays ?? ""));
  const [source, setSource] = useState(inquiry?.department ?? "");
  const [isTried, setTried] = useState(false);
  const workingDays = workingDaysIn(days);
  const isSourceMissing = source.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (workingDays !== null && !isSourceMissing) onExtend({ workingDays, source: source.trim() });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <WorkingDaysField
        label={inquiryTexts.newTerm}
        value={days}
        isWrong={isTried && workingDays === null}
        onValue={setDays}
      />
      <FormFieldTextbox
        label={inquiryTexts.source}
        autoComplete="off"
        maxLength={200}
        invalid={isTried && isSourceMissing}
        errorMessage={inquiryTexts.sourceMissing}
        value={source}
        onChange={(event) => setSource((event.target as HTMLInputElement).value)}
      />
      <TermPreview caseId={caseId} department={null} workingDays={workingDays} />
      <div className="button-row">
        <PrimaryActionButton type="submit" disabled={isBusy}>
          {inquiryTexts.tell}
        </PrimaryActionButton>
        {close}
      </div>
    </form>
  );
}
