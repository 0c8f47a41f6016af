import type { Choice } from "../../model/choice.ts";

// Meta's limits, in UTF-16 units. Source: Cloud API, interactive reply buttons and lists; its OpenAPI description allows
// a list no longer text than buttons.
const longestBody = 1024;
const mostButtons = 3;
const buttonTitle = 20;
const mostRows = 10;
const rowDescription = 72;

// Marks the ids that are ours, so that what somebody taps is read as the words it stands for.
const ours = "keuze:";

/**
 * A text with its answers to tap: as buttons where they fit, else as a list; `null` when it offers none or is too long
 * for either, and then the text alone, which names them, is enough.
 */
export function interactiveOf(text: string, choices: readonly Choice[]): Record<string, unknown> | null {
  if (choices.length === 0 || choices.length > mostRows || text.length > longestBody) return null;
  const labels = choices.map(({ words, about }) => `${words}: ${about}`);
  if (choices.length <= mostButtons && labels.every((label) => label.length <= buttonTitle)) {
    const buttons = choices.map(({ words }, place) => ({
      type: "reply",
      reply: { id: `${ours}${words}`, title: labels[place] },
    }));
    return { type: "button", body: { text }, action: { buttons } };
  }
  const rows = choices.map(({ words, about }) => ({
    id: `${ours}${words}`,
    title: words,
    description: about.slice(0, rowDescription),
  }));
  return { type: "list", body: { text }, action: { button: "Kies", sections: [{ title: "Kies", rows }] } };
}

/** The words that a tapped answer of ours stands for; `null` for any other. */
export function chosenWords(id: string | undefined): string | null {
  return id?.startsWith(ours) ? id.slice(ours.length) : null;
}
