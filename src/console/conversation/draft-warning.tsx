import { Alert, Button, Paragraph } from "@utrecht/component-library-react";
import { useEffect, useRef } from "react";
import { composerTexts, personalDataWords } from "../messages.ts";
import { wordsFor } from "../words.ts";

export interface DraftWarningProps {
  readonly personalData: readonly string[];
  readonly isBusy: boolean;
  readonly onChange: () => void;
  readonly onSendAnyway: () => void;
}

/** Says which personal data an answer holds; the agent changes the answer, or sends it knowingly. */
export function DraftWarning({ personalData, isBusy, onChange, onSendAnyway }: DraftWarningProps) {
  const way = useRef<HTMLButtonElement>(null);
  // The careful way gets the focus: somebody who presses Enter twice sends nothing.
  useEffect(() => way.current?.focus(), []);
  return (
    <Alert type="warning" role="alert" className="notice">
      <Paragraph>
        {composerTexts.holds(personalData.map((type) => wordsFor(personalDataWords, type)).join(", "))}
      </Paragraph>
      <div className="button-row">
        <Button ref={way} appearance="primary-action-button" onClick={onChange}>
          {composerTexts.adjust}
        </Button>
        <Button appearance="secondary-action-button" disabled={isBusy} onClick={onSendAnyway}>
          {composerTexts.sendAnyway}
        </Button>
      </div>
    </Alert>
  );
}
