import { Heading2, Heading3 } from "@utrecht/component-library-react";
import { useId } from "react";
import { Link } from "react-router";
import type { Template } from "../../api/contract/template.ts";
import { templateWords } from "../messages.ts";
import { wordsFor } from "../words.ts";
import { versionWords } from "./template-version.ts";

export interface TemplateListProps {
  readonly title: string;
  readonly templates: readonly Template[];
  readonly now: Date;
}

/** Texts for one kind of sender, each leading to its editor. */
export function TemplateList({ title, templates, now }: TemplateListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Heading2 id={id}>{title}</Heading2>
      <ul className="template-list">
        {templates.map((template) => (
          <li key={template.name} className="template-row">
            <Heading3 className="template-row-title">
              <Link to={`/teksten/${template.name}`} className="utrecht-link">
                {wordsFor(templateWords, template.name)}
              </Link>
            </Heading3>
            <p>{template.purpose}</p>
            <p className="small quiet">{versionWords(template, now)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
