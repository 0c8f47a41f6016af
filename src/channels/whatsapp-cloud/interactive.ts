import type { Choice } from "../../model/choice.ts";

// Meta's limits, in UTF-16 units. Source: Cloud API, interactive reply buttons and lists.
const buttonsBody = 1024;
const listBody = 4096;
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
  if (choices.length === 0) return null;
  const labels = choices.map(({ words, about }) => `${words}: ${about}`);
  if (choices.length <= mostButtons && labels.every((label) => label.length <= buttonTitle)) {
    if (text.length > buttonsBody) return null;
    const buttons = choices.map(({ words }, place) => ({
      type: "reply",
      reply: { id: `${ours}${words}`, title: labels[place] },
    }));
    return { type: "button", body: { text }, action: { buttons } };
  }
  if (choices.length > mostRows || text.length > listBody) return null;
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
