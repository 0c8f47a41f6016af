import { Button, PrimaryActionButton } from "@utrecht/component-library-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { pageTexts } from "../messages.ts";

export interface ConfirmStepProps {
  /** On the button that asks. */
  readonly action: ReactNode;
  /** What follows from it, in a sentence. */
  readonly consequence: string;
  /** On the button that does it. */
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

/** A step that cannot be undone: its button first says what follows, and a second one does it. */
export function ConfirmStep({ action, consequence, confirm, isBusy, onConfirm }: ConfirmStepProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const way = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The careful way out gets the focus: somebody who presses Enter twice changes nothing.
    if (isOpen) way.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!isOpen) {
    return (
      <Button ref={opener} appearance="secondary-action-button" disabled={isBusy} onClick={() => setOpen(true)}>
        {action}
      </Button>
    );
  }
  return (
    <div className="confirm-step" role="alert">
      <p>{consequence}</p>
      <div className="button-row">
        <PrimaryActionButton
          disabled={isBusy}
          onClick={() => {
            setOpen(false);
            onConfirm();
          }}
        >
          {confirm}
        </PrimaryActionButton>
        <Button ref={way} appearance="secondary-action-button" onClick={() => setOpen(false)}>
          {pageTexts.cancel}
        </Button>
      </div>
    </div>
  );
}
