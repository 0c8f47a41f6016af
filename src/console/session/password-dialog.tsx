import { Button, Heading2 } from "@utrecht/component-library-react";
import { type RefObject, useId, useState } from "react";
import { sessionTexts } from "../messages.ts";
import { StatusLine } from "../page/status-line.tsx";
import { PasswordForm } from "./password-form.tsx";

/** The password form over the page, for whoever wants another password. Its opener calls `showModal`. */
export function PasswordDialog({ ref }: { ref: RefObject<HTMLDialogElement | null> }) {
  const heading = useId();
  const [isDone, setDone] = useState(false);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={heading} onClose={() => setDone(false)}>
      <Heading2 id={heading}>{sessionTexts.changePassword}</Heading2>
      {!isDone && <PasswordForm currentLabel={sessionTexts.current} onDone={() => setDone(true)} />}
      <StatusLine>{isDone ? sessionTexts.changed : null}</StatusLine>
      <Button appearance="secondary-action-button" onClick={() => ref.current?.close()}>
        {sessionTexts.close}
      </Button>
    </dialog>
  );
}
