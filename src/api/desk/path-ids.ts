import { type CaseId, type ConversationId, parseId } from "../../model/ids.ts";
import { ApiError } from "../problem-handler.ts";

/** The case that a path names. Throws a 404 when it is no id of ours. */
export function caseIdIn(path: string): CaseId {
  const id = parseId<CaseId>(path);
  if (id === null) throw noCase();
  return id;
}

/** The conversation that a path names. Throws a 404 when it is no id of ours. */
export function conversationIdIn(path: string): ConversationId {
  const id = parseId<ConversationId>(path);
  if (id === null) throw noConversation();
  return id;
}

export function noCase(): ApiError {
  return new ApiError(404, "not-found", "Deze taak bestaat niet.");
}

export function noConversation(): ApiError {
  return new ApiError(404, "not-found", "Dit gesprek bestaat niet.");
}
