import { switchPlaceholders } from "../messages.ts";

/** A placeholder as it stands in a text. */
export function writtenAs(name: string): string {
  return switchPlaceholders.includes(name) ? `{% if ${name} %}` : `{{ ${name} }}`;
}
