import type { CaseId, ConversationId, ResidentId } from "./ids.ts";

/** Something that people may be looking at has changed. Ids only: whoever is allowed to, fetches the rest. */
export type LiveChange =
  | { readonly kind: "case"; readonly caseId: CaseId; readonly conversationId: ConversationId }
  | { readonly kind: "conversation"; readonly conversationId: ConversationId; readonly residentId: ResidentId }
  | { readonly kind: "templates" }
  | { readonly kind: "channels" }
  /** Sessions of agents have ended; which ones, the accounts know. */
  | { readonly kind: "sessions" };
