import type { Choice } from "../../../model/choice.ts";

// Meta's limits, the title in UTF-16 units. Source: Messenger Platform, quick replies; the same on Instagram.
const mostReplies = 13;
const longestTitle = 20;

interface QuickReply {
  readonly content_type: "text";
  readonly title: string;
  readonly payload: string;
}

/**
 * The answers that a text offers, to tap under it; nothing when they do not fit, for the text names them too. What is
 * tapped comes back as a message of its title.
 */
export function quickRepliesOf(choices: readonly Choice[]): { readonly quick_replies?: readonly QuickReply[] } {
  const fit = choices.length > 0 && choices.length <= mostReplies;
  if (!fit || choices.some(({ words }) => words.length > longestTitle)) return {};
  return { quick_replies: choices.map(({ words }) => ({ content_type: "text", title: words, payload: words })) };
}
