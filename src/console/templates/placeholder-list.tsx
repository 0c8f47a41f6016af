import { Heading2, Paragraph } from "@utrecht/component-library-react";
import type { Template } from "../../api/contract/template.ts";
import { templateTexts } from "../messages.ts";
import { writtenAs } from "./written-as.ts";

export interface PlaceholderListProps {
  readonly template: Template;
  /** The field that the next one goes into. */
  readonly fieldName: string;
  readonly onInsert: (name: string, isSwitch: boolean) => void;
}

/** Everything that can be filled in in this text, each with a button that puts it there. */
export function PlaceholderList({ template, fieldName, onInsert }: PlaceholderListProps) {
  const all = [...template.placeholders, ...template.facts.map((fact) => ({ ...fact, isSwitch: false }))];
  return (
    <section className="panel">
      <Heading2 className="panel-title">{templateTexts.placeholders}</Heading2>
      <Paragraph className="small">{templateTexts.placeholdersHint(fieldName)}</Paragraph>
      <ul className="placeholder-list">
        {all.map(({ written: name, description, isSwitch }) => (
          <li key={name}>
            <button type="button" className="placeholder" onClick={() => onInsert(name, isSwitch)}>
              <span className="hidden-visually">{templateTexts.insert(name)}</span>
              <code aria-hidden="true">{writtenAs(name, template)}</code>
            </button>
            <span className="small">{description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
