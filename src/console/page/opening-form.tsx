import { Button } from "@utrecht/component-library-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { pageTexts } from "../messages.ts";

export interface OpeningFormProps {
  /** On the button that opens the form. */
  readonly action: string;
  readonly children: (close: ReactNode) => ReactNode;
}

/** A form behind a button. It gets the button that closes it again, to put beside its own. */
export function OpeningForm({ action, children }: OpeningFormProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) form.current?.querySelector<HTMLElement>("select, textarea, input")?.focus();
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
  return (
    <div ref={form} className="opening-form">
      {children(
        <Button appearance="subtle-button" onClick={() => setOpen(false)}>
          {pageTexts.cancel}
        </Button>,
      )}
    </div>
  );
}
