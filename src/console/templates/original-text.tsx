import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Paragraph } from "@utrecht/component-library-react";
import { useState } from "react";
import { pageTexts, templateTexts } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { change } from "../request.ts";

/** Puts the text of the file back in use, once the admin has said that this is meant. */
export function OriginalText({ name }: { name: string }) {
  const client = useQueryClient();
  const [isAsked, ask] = useState(false);
  const putBack = useMutation({
    mutationFn: () => change("POST", `/templates/${encodeURIComponent(name)}/original`),
    onSuccess: () => client.invalidateQueries({ queryKey: ["templates"] }),
  });
  if (!isAsked) {
    return (
      <Button appearance="secondary-action-button" onClick={() => ask(true)}>
        {templateTexts.toOriginal}
      </Button>
    );
  }
  return (
    <>
      <Paragraph className="small">{templateTexts.toOriginalSure}</Paragraph>
      <ProblemNotice error={putBack.error} />
      <div className="button-row">
        <Button appearance="secondary-action-button" disabled={putBack.isPending} onClick={() => putBack.mutate()}>
          {templateTexts.toOriginalYes}
        </Button>
        <Button appearance="subtle-button" onClick={() => ask(false)}>
          {pageTexts.cancel}
        </Button>
      </div>
    </>
  );
}
