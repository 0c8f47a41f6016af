import { useQuery } from "@tanstack/react-query";
import { Button, Heading2, Paragraph } from "@utrecht/component-library-react";
import type { Template } from "../../api/contract/template.ts";
import { templateTexts } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { useNow } from "../time/use-now.ts";
import { OriginalText } from "./original-text.tsx";
import { versionWords } from "./template-version.ts";
import { type TemplateWords, versionsQuery } from "./templates-query.ts";

/** What a text has been: each version can be put in the fields again, and the original can be put back. */
export function VersionList({ template, onUse }: { template: Template; onUse: (words: TemplateWords) => void }) {
  const { data: versions, error, refetch } = useQuery(versionsQuery(template.name));
  const now = useNow();
  return (
    <section className="panel">
      <Heading2 className="panel-title">{templateTexts.versions}</Heading2>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {versions?.length === 0 && <Paragraph className="small">{templateTexts.versionsNone}</Paragraph>}
      <ul className="duty-list">
        {versions?.map((saved) => (
          <li key={saved.version} className="small">
            {versionWords(saved, now)}
            {saved.isOriginal && `, ${templateTexts.putBack}`}{" "}
            <Button appearance="subtle-button" onClick={() => onUse({ u: saved.u, je: saved.je })}>
              {templateTexts.takeUp}
              <span className="hidden-visually">{templateTexts.ofVersion(saved.version)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {template.version !== null && <OriginalText name={template.name} />}
    </section>
  );
}
