import type { Token } from "./tokenize.ts";

const formal = new Set(["u", "uw", "uwe", "uzelf"]);
const informal = new Set(["je", "jij", "jou", "jouw", "ge", "gij"]);

/**
 * How the writer addresses the reader, from the pronouns used (D21); age is never guessed. "Je" is also the
 * general "one" in Dutch ("hoe vraag je dat aan"), so one formal pronoun outweighs it; "jullie" says nothing,
 * because people who write "u" use it for an organisation too.
 */
export function formOfAddress(tokens: readonly Token[]): "u" | "je" | "unclear" {
  let sawInformal = false;
  for (const { text } of tokens) {
    if (formal.has(text)) return "u";
    if (informal.has(text)) sawInformal = true;
  }
  return sawInformal ? "je" : "unclear";
}
