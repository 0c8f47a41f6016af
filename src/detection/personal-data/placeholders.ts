import { masks, nameMask } from "../../model/mask.ts";

const placeholder = new RegExp(
  [...Object.values(masks), nameMask].map((mask) => mask.toLowerCase().replace(/[[\]]/g, "\\$&")).join("|"),
  "g",
);
const longestPlaceholder = Math.max(...Object.values(masks).map(({ length }) => length));

/** A folded text with our own placeholders blanked: they name kinds of data, and are neither a label nor a value. */
export function withoutPlaceholders(text: string): string {
  return text.includes("[") ? text.replace(placeholder, (found) => `${" ".repeat(found.length - 1)}]`) : text;
}

/**
 * Whether a stretch of a folded text shares a character with a placeholder: what stands on both sides of one is no
 * longer one value, and half a placeholder is never masked again.
 */
export function touchesPlaceholder(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - longestPlaceholder);
  const around = text.slice(from, end + longestPlaceholder);
  if (!around.includes("[")) return false;
  return Array.from(around.matchAll(placeholder)).some(
    ({ 0: found, index }) => from + index < end && start < from + index + found.length,
  );
}
