import type { Composer } from "../../api/contract/conversation.ts";

// The contract takes no more of an agent's own words than this, whatever the channel allows.
const longestWords = 4000;
// Opening, words and signature are parted by a blank line each.
const gaps = 2 * 2;

export interface ReplyLength {
  readonly used: number;
  readonly longest: number;
  /** How many characters have to go; 0 when it fits. */
  readonly extra: number;
}

/** How long a reply is with its opening and signature, against what one message on the channel may hold. */
export function replyLength(words: string, { opening, signature, longest }: Composer["frame"]): ReplyLength {
  const own = words.trim().length;
  const used = opening.length + own + signature.length + gaps;
  return { used, longest, extra: Math.max(0, used - longest, own - longestWords) };
}
