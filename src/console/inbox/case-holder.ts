import type { Case } from "../../api/contract/case.ts";
import { inboxTexts } from "../messages.ts";

/** Who has a case in hand, in words, for the agent who reads it. */
export function holderWords({ agent }: Case, readerId: string): string {
  if (agent === null) return inboxTexts.nobody;
  return agent.id === readerId ? inboxTexts.you : inboxTexts.other(agent.name);
}
