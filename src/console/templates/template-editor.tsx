import { FormFieldTextarea } from "@utrecht/component-library-react";
import { type RefObject, useRef, useState } from "react";
import type { Template } from "../../api/contract/template.ts";
import { templateTexts } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { DutyList } from "./duty-list.tsx";
import { withPlaceholder } from "./insertion.ts";
import { PlaceholderList } from "./placeholder-list.tsx";
import { SaveTemplate } from "./save-template.tsx";
import { TemplatePreview, TemplateProblemNotice } from "./template-preview.tsx";
import { templateProblem } from "./template-problem.ts";
import { usePreview } from "./use-preview.ts";
import { useTemplateDraft } from "./use-template-draft.ts";
import { VersionList } from "./version-list.tsx";

type Form = "u" | "je";
const longestText = 4000;

/** Two fields, what can go into them, and what comes out; saving is open only while both are right. */
export function TemplateEditor({ template }: { template: Template }) {
  const draft = useTemplateDraft(template);
  const { preview, error, isCurrent } = usePreview(template.name, draft.words);
  const [field, setField] = useState<Form>("u");
  const fields: Record<Form, RefObject<HTMLTextAreaElement | null>> = { u: useRef(null), je: useRef(null) };
  const isEmpty = draft.words.u.trim() === "" || draft.words.je.trim() === "";
  const problem = preview?.outcome === "wrong" ? templateProblem(preview.problem) : null;

  const insert = (name: string, isSwitch: boolean) => {
    const area = fields[field].current;
    if (!area) return;
    const selection = { start: area.selectionStart, end: area.selectionEnd };
    const { text, cursor } = withPlaceholder(draft.words[field], selection, name, isSwitch);
    draft.write({ ...draft.words, [field]: text });
    area.focus();
    requestAnimationFrame(() => area.setSelectionRange(cursor, cursor));
  };

  return (
    <div className="template-editor">
      <div className="template-work">
        <div className="template-columns">
          {(["u", "je"] as const).map((form) => (
            <FormFieldTextarea
              key={form}
              label={templateTexts.fields[form]}
              inputRef={fields[form]}
              rows={12}
              maxLength={longestText}
              invalid={problem?.field === form}
              value={draft.words[form]}
              onFocus={() => setField(form)}
              onChange={(event) => draft.write({ ...draft.words, [form]: event.target.value })}
            />
          ))}
        </div>
        {isEmpty && <p className="field-problem">{templateTexts.empty}</p>}
        {problem && !isEmpty && <TemplateProblemNotice problem={problem} />}
        <ProblemNotice error={error} />
        <SaveTemplate
          name={template.name}
          draft={draft}
          maySave={isCurrent && !isEmpty && preview?.outcome === "fine"}
        />
        {preview?.outcome === "fine" && !isEmpty && <TemplatePreview u={preview.u} je={preview.je} />}
      </div>
      <div className="template-side">
        <DutyList template={template} />
        <VersionList template={template} onUse={draft.write} />
        <PlaceholderList template={template} fieldName={templateTexts.fields[field]} onInsert={insert} />
      </div>
    </div>
  );
}
