import { FormFieldTextarea, PrimaryActionButton } from "@utrecht/component-library-react";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { reasonTexts } from "../messages.ts";
import { OpeningForm } from "../page/opening-form.tsx";

const shortest = 3;
const longest = 500;

export interface ReasonFormProps {
  /** On the button that opens the form, and on the one that sends it. */
  readonly action: string;
  readonly question: string;
  readonly isBusy: boolean;
  readonly onReason: (reason: string) => void;
}

/** A step that is kept with its reason: a button that opens into a question, and back again. */
export function ReasonForm(props: ReasonFormProps) {
  return <OpeningForm action={props.action}>{(close) => <Reason {...props} close={close} />}</OpeningForm>;
}

function Reason({ action, question, isBusy, onReason, close }: ReasonFormProps & { close: ReactNode }) {
  const [reason, setReason] = useState("");
  const [isTooShort, setTooShort] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = reason.trim().length < shortest;
    setTooShort(isMissing);
    if (isMissing) field.current?.focus();
    else onReason(reason.trim());
  };
  return (
    <form className="reason-form" onSubmit={submit}>
      <FormFieldTextarea
        label={question}
        description={reasonTexts.hint}
        inputRef={field}
        rows={2}
        maxLength={longest}
        invalid={isTooShort}
        errorMessage={reasonTexts.tooShort}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="button-row">
        <PrimaryActionButton type="submit" disabled={isBusy}>
          {action}
        </PrimaryActionButton>
        {close}
      </div>
    </form>
  );
}
