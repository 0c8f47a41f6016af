/**
 * Identifiers carry the kind of row they name, so that a case id cannot be passed where a message id is meant.
 * All are UUIDs made where a row is first written; the pure folders only receive them.
 */
declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type ResidentId = Id<"resident">;
export type ConversationId = Id<"conversation">;
export type MessageId = Id<"message">;
export type OutboundId = Id<"outbound">;
export type CaseId = Id<"case">;
export type EventId = Id<"event">;
export type InquiryId = Id<"inquiry">;
export type AgentId = Id<"agent">;
export type AnyId = ResidentId | ConversationId | MessageId | OutboundId | CaseId | EventId | InquiryId;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an id that came from outside (a path, a callback field); `null` when it is no id of ours. */
export function parseId<Wanted extends AnyId>(value: unknown): Wanted | null {
  return typeof value === "string" && uuid.test(value) ? (value as Wanted) : null;
}
