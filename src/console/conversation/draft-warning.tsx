import { Alert, Button, Paragraph } from "@utrecht/component-library-react";
import { useEffect, useRef } from "react";
import type { DraftCheck } from "../../api/contract/case.ts";
import { composerTexts, concernWords, personalDataWords } from "../messages.ts";
import { wordsFor } from "../words.ts";

export interface DraftWarningProps {
  readonly found: DraftCheck;
  readonly isBusy: boolean;
  readonly onChange: () => void;
  readonly onSendAnyway: () => void;
}

/** Says what an answer holds that does not belong in a chat; the agent changes the answer, or sends it knowingly. */
export function DraftWarning({ found: { personalData, concerns }, isBusy, onChange, onSendAnyway }: DraftWarningProps) {
  const way = useRef<HTMLButtonElement>(null);
  // The careful way gets the focus: somebody who presses Enter twice sends nothing.
  useEffect(() => way.current?.focus(), []);
  return (
    <Alert type="warning" role="alert" className="notice">
      {personalData.length > 0 && (
        <Paragraph>
          {composerTexts.holds(personalData.map((type) => wordsFor(personalDataWords, type)).join(", "))}
        </Paragraph>
      )}
      {concerns.map((concern) => (
        <Paragraph key={concern}>{wordsFor(concernWords, concern)}</Paragraph>
      ))}
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
