export interface Selection {
  readonly start: number;
  readonly end: number;
}

/** A text with a placeholder put in at the cursor. One that switches text on is put around what is selected. */
export function withPlaceholder(
  text: string,
  { start, end }: Selection,
  name: string,
  isSwitch: boolean,
): { text: string; cursor: number } {
  const selected = text.slice(start, end);
  const [before, after] = isSwitch ? [`{% if ${name} %}${selected}`, "{% endif %}"] : [`{{ ${name} }}`, ""];
  return { text: text.slice(0, start) + before + after + text.slice(end), cursor: start + before.length };
}
