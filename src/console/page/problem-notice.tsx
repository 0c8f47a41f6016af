import { Alert, Button, Paragraph } from "@utrecht/component-library-react";
import { pageTexts } from "../messages.ts";
import { ProblemError } from "../request.ts";

/** What went wrong, in words, where it went wrong; announced to a screen reader. Shows nothing without an error. */
export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  if (!error) return null;
  const reference = error instanceof ProblemError ? error.problem.reference : undefined;
  return (
    <Alert type="error" role="alert" className="notice">
      <Paragraph>{problemText(error)}</Paragraph>
      {reference && <Paragraph className="small">{pageTexts.reference(reference)}</Paragraph>}
      {retry && (
        <Button appearance="secondary-action-button" onClick={retry}>
          {pageTexts.tryAgain}
        </Button>
      )}
    </Alert>
  );
}

function problemText(error: unknown): string {
  if (!(error instanceof ProblemError)) return pageTexts.unreachable;
  const { detail, title } = error.problem;
  return detail ?? title;
}
