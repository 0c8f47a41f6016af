import { Button, FormFieldTextarea, PrimaryActionButton } from "@utrecht/component-library-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { pageTexts, reasonTexts } from "../messages.ts";

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
export function ReasonForm({ action, question, isBusy, onReason }: ReasonFormProps) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [isTooShort, setTooShort] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) field.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!isOpen) {
    return (
      <Button ref={opener} appearance="secondary-action-button" onClick={() => setOpen(true)}>
        {action}
      </Button>
    );
  }
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
        <Button appearance="subtle-button" onClick={() => setOpen(false)}>
          {pageTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
