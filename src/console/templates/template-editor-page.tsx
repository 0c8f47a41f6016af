import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { pageTexts, templateTexts, templateWords } from "../messages.ts";
import { Loading } from "../page/loading.tsx";
import { NotFoundPage } from "../page/not-found-page.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { useNow } from "../time/use-now.ts";
import { wordsFor } from "../words.ts";
import { TemplateEditor } from "./template-editor.tsx";
import { versionWords } from "./template-version.ts";
import { templatesQuery } from "./templates-query.ts";

/** One text in both forms of address, to be changed and tried before it is saved. */
export function TemplateEditorPage() {
  const { name = "" } = useParams();
  const { data: templates, error, refetch } = useQuery(templatesQuery);
  const now = useNow();
  const template = templates?.find((known) => known.name === name);
  if (templates && !template) return <NotFoundPage />;
  const title = wordsFor(templateWords, name);
  return (
    <div className="page wide-page">
      <div className="page-head">
        <Link to="/teksten" className="utrecht-link">
          {templateTexts.back}
        </Link>
        <PageHeading title={template ? `${title} - ${templateTexts.title}` : pageTexts.loading}>{title}</PageHeading>
        {template && (
          <>
            <p>{template.purpose}</p>
            <p className="small quiet">{versionWords(template, now)}</p>
          </>
        )}
      </div>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {!template && !error && <Loading />}
      {template && <TemplateEditor key={name} template={template} />}
    </div>
  );
}
