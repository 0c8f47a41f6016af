import type { Template } from "../../api/contract/template.ts";

/** A placeholder as it stands in a text; one that only switches text on stands in a condition. */
export function writtenAs(name: string, { placeholders }: Template): string {
  const isSwitch = placeholders.some(({ written, isSwitch: switches }) => written === name && switches);
  return isSwitch ? `{% if ${name} %}` : `{{ ${name} }}`;
}
