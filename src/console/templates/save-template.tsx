import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, PrimaryActionButton } from "@utrecht/component-library-react";
import { useState } from "react";
import { z } from "zod";
import { templateTexts } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { StatusLine } from "../page/status-line.tsx";
import { change } from "../request.ts";
import type { TemplateDraft } from "./use-template-draft.ts";

const savedSchema = z.object({ version: z.number() });

/** Saves a text as a new version, or says why that cannot be done yet. */
export function SaveTemplate({ name, draft, maySave }: { name: string; draft: TemplateDraft; maySave: boolean }) {
  const client = useQueryClient();
  const [savedVersion, setSavedVersion] = useState<number | null>(null);
  const save = useMutation({
    mutationFn: async () => {
      const { u, je } = draft.words;
      const answer = await change("POST", `/templates/${encodeURIComponent(name)}/versions`, { u, je });
      return savedSchema.parse(await answer.json()).version;
    },
    onSuccess: async (version) => {
      await client.invalidateQueries({ queryKey: ["templates"] });
      draft.forget();
      setSavedVersion(version);
    },
  });
  const { isChanged } = draft;
  return (
    <div className="template-save">
      {draft.isOvertaken && isChanged && <Alert type="warning">{templateTexts.overtaken}</Alert>}
      <ProblemNotice error={save.error} />
      <div className="button-row">
        <PrimaryActionButton disabled={!isChanged || !maySave || save.isPending} onClick={() => save.mutate()}>
          {templateTexts.save}
        </PrimaryActionButton>
        {isChanged && (
          <Button appearance="secondary-action-button" onClick={draft.forget}>
            {templateTexts.revert}
          </Button>
        )}
      </div>
      <StatusLine>{statusOf(isChanged, maySave, savedVersion)}</StatusLine>
    </div>
  );
}

function statusOf(isChanged: boolean, maySave: boolean, savedVersion: number | null): string | null {
  if (isChanged) return maySave ? null : templateTexts.saveBlocked;
  return savedVersion === null ? templateTexts.unchanged : templateTexts.saved(savedVersion);
}
