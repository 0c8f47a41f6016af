import type { Template } from "../../api/contract/template.ts";
import { useDraft } from "../draft/use-draft.ts";
import { parseKept } from "../storage/browser-memory.ts";
import type { TemplateWords } from "./templates-query.ts";

interface Draft extends TemplateWords {
  /** The version that was being changed. */
  readonly basis: number | null;
}

export interface TemplateDraft {
  readonly words: TemplateWords;
  readonly isChanged: boolean;
  /** Somebody saved a newer version while this one was being written. */
  readonly isOvertaken: boolean;
  readonly write: (words: TemplateWords) => void;
  readonly forget: () => void;
}

/** The text an admin is working on, kept until it is saved or given up; otherwise the text that is in use. */
export function useTemplateDraft(template: Template): TemplateDraft {
  const [kept, keep] = useDraft(`template.${template.name}`);
  const draft = parseKept<Draft>(kept);
  return {
    words: draft ?? template,
    isChanged: draft !== null && (draft.u !== template.u || draft.je !== template.je),
    isOvertaken: draft !== null && draft.basis !== template.version,
    write: ({ u, je }) =>
      keep(JSON.stringify({ u, je, basis: draft ? draft.basis : template.version } satisfies Draft)),
    forget: () => keep(null),
  };
}
