import { Alert, Button, Paragraph } from "@utrecht/component-library-react";
import { pageTexts } from "../messages.ts";
import { ProblemError } from "../request.ts";

/**
 * What went wrong, in words, where it went wrong; announced to a screen reader. Shows nothing without an error, and
 * no button to try again where that cannot help.
 */
export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  if (!error) return null;
  const reference = error instanceof ProblemError ? error.problem.reference : undefined;
  return (
    <Alert type="error" role="alert" className="notice">
      <Paragraph>{problemText(error)}</Paragraph>
      {reference && <Paragraph className="small">{pageTexts.reference(reference)}</Paragraph>}
      {retry && mayHelp(error) && (
        <Button appearance="secondary-action-button" onClick={retry}>
          {pageTexts.tryAgain}
        </Button>
      )}
    </Alert>
  );
}

// What is not there will not be there a moment later.
function mayHelp(error: unknown): boolean {
  return !(error instanceof ProblemError && error.problem.status === 404);
}

function problemText(error: unknown): string {
  if (!(error instanceof ProblemError)) return pageTexts.unreachable;
  const { detail, title } = error.problem;
  return detail ?? title;
}
