import { Alert, Heading2, Paragraph } from "@utrecht/component-library-react";
import { templateTexts } from "../messages.ts";
import { capitalised } from "../words.ts";
import type { TemplateProblem } from "./template-problem.ts";

/** The texts as residents would read them, in both forms of address. */
export function TemplatePreview({ u, je }: { u: string; je: string }) {
  return (
    <div className="stack">
      <div className="template-columns">
        {(["u", "je"] as const).map((form) => (
          <section key={form}>
            <Heading2 className="panel-title">{templateTexts.preview[form]}</Heading2>
            <p className="bubble bubble-text template-preview">{form === "u" ? u : je}</p>
          </section>
        ))}
      </div>
      <p className="small quiet">{templateTexts.previewHint}</p>
    </div>
  );
}

/** What is wrong with the text, with its field and line; announced once it shows. */
export function TemplateProblemNotice({ problem: { field, line, words } }: { problem: TemplateProblem }) {
  return (
    <Alert type="error" role="alert" className="notice">
      <Paragraph>
        <strong>{templateTexts.wrong}.</strong>{" "}
        {field === null ? capitalised(words) : `${placeOf(field, line)}: ${words}`}
      </Paragraph>
    </Alert>
  );
}

function placeOf(field: "u" | "je", line: number | null): string {
  const name = templateTexts.fields[field];
  return line === null ? name : templateTexts.inField(name, line);
}
