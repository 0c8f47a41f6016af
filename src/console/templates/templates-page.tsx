import { useQuery } from "@tanstack/react-query";
import { Paragraph } from "@utrecht/component-library-react";
import { templateTexts } from "../messages.ts";
import { Loading } from "../page/loading.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { useNow } from "../time/use-now.ts";
import { TemplateList } from "./template-list.tsx";
import { templatesQuery } from "./templates-query.ts";

/** Every text residents can get, for admins. */
export function TemplatesPage() {
  const { data: templates, error, refetch } = useQuery(templatesQuery);
  const now = useNow();
  return (
    <div className="page">
      <PageHeading title={templateTexts.title}>{templateTexts.title}</PageHeading>
      <Paragraph>{templateTexts.intro}</Paragraph>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {!templates && !error && <Loading />}
      {templates &&
        (["bot", "agent"] as const).map((audience) => (
          <TemplateList
            key={audience}
            title={templateTexts.audience[audience]}
            templates={templates.filter((template) => template.audience === audience)}
            now={now}
          />
        ))}
    </div>
  );
}
