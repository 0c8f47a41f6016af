import { Button, Heading2, Paragraph } from "@utrecht/component-library-react";
import { useEffect, useRef } from "react";
import { agentTexts } from "../messages.ts";

export interface NewPassword {
  readonly name: string;
  readonly password: string;
}

/** A password the admin has to pass on, shown this once; takes the focus so that nobody misses it. */
export function OneTimePassword({ name, password, onSeen }: NewPassword & { onSeen: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel one-time-password">
      <Heading2 ref={heading} tabIndex={-1} className="panel-title">
        {agentTexts.passwordTitle(name)}
      </Heading2>
      <p>
        <code className="password">{password}</code>
      </p>
      <Paragraph>{agentTexts.passwordOnce}</Paragraph>
      <Button appearance="secondary-action-button" onClick={onSeen}>
        {agentTexts.seen}
      </Button>
    </section>
  );
}
