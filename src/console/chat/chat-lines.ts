import type { ConversationState } from "./conversation.ts";
import { type Masked, maskedIn } from "./masked-in.ts";
import type { OutgoingState } from "./outbox.ts";

/** One message on the page, wherever it comes from. */
export interface Line {
  readonly key: string;
  readonly id: string;
  readonly from: "resident" | "bot" | "agent";
  readonly text: string;
  readonly at: string;
  /** For the resident's own: how far it has come. */
  readonly state: OutgoingState | null;
  readonly problem: string | null;
  /** Something in it was made unreadable: a telephone number only, or personal data. */
  readonly masked: Masked | null;
}

/** What the server has, and behind it what is on its way there. A message keeps its key when it arrives. */
export function linesOf({ entries, outgoing }: ConversationState): readonly Line[] {
  const known = (entries ?? []).map(({ id, clientMessageId, from, text, at }): Line => {
    const isOwn = from === "resident";
    return {
      key: clientMessageId ?? id,
      id,
      from,
      text,
      at,
      state: isOwn ? "sent" : null,
      problem: null,
      masked: isOwn ? maskedIn(text) : null,
    };
  });
  const waiting = outgoing.map(({ id, text, at, state, problem }): Line => {
    return { key: id, id, from: "resident", text, at, state, problem, masked: null };
  });
  return [...known, ...waiting];
}
