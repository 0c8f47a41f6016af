import { Button } from "@utrecht/component-library-react";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../api/contract/conversation.ts";
import { conversationTexts } from "../messages.ts";
import { RedactedText } from "./redacted-text.tsx";

/**
 * What a resident wrote. Where abuse was recognised it is blurred, with the behaviour named, until the reader chooses to
 * see it: nobody has to read filth to know what is to be done.
 */
export function ShieldedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const [isShown, setShown] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: who works with a keyboard goes on at the text.
  useEffect(() => {
    if (isShown) words.current?.focus();
  }, [isShown]);
  const behaviours = [...new Set(findings.flatMap(({ kind, behaviour }) => (kind === "abuse" && behaviour) || []))];
  // Who is in danger, or threatens, is read at once.
  const isUrgent = findings.some(({ kind, severity }) => kind === "distress" || severity === 3);
  const isShielded = behaviours.length > 0 && !isUrgent && !isShown;
  return (
    <>
      {isShielded && (
        <p className="shield">
          {conversationTexts.shielded(behaviours.join(", "))}{" "}
          <Button appearance="subtle-button" onClick={() => setShown(true)}>
            {conversationTexts.showText}
          </Button>
        </p>
      )}
      <p
        ref={words}
        tabIndex={-1}
        className={isShielded ? "bubble-text blurred" : "bubble-text"}
        aria-hidden={isShielded}
      >
        <RedactedText text={text} />
      </p>
    </>
  );
}
