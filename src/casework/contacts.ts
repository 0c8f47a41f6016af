import type { AgentId, ConversationId } from "../model/ids.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { assertWithoutPersonalData } from "./sayable.ts";

/**
 * What agents note about conversations: words for colleagues, and which belong to one person and one question (B6, B17).
 * A link changes nothing about who the residents are to the bot: warnings and blocks stay where they were given. Every
 * method throws a CaseworkRefusal when it cannot be done.
 */
export interface Contacts {
  note(conversationId: ConversationId, agentId: AgentId, words: string): Promise<void>;
  link(conversationId: ConversationId, other: ConversationId, agentId: AgentId): Promise<void>;
  unlink(conversationId: ConversationId, other: ConversationId, agentId: AgentId): Promise<void>;
}

export function createContacts(parts: CaseworkParts): Contacts {
  const { store, now } = parts;

  const record = async (
    unit: CaseworkUnit,
    conversationId: ConversationId,
    event: Parameters<CaseworkUnit["events"]["append"]>[1],
  ) => {
    const { residentId, channel } = await unit.conversations.lock(conversationId);
    const messageId = (await unit.messages.ofConversation(conversationId)).at(-1)?.id;
    if (messageId === undefined) throw new CaseworkRefusal("not-found", "Dit gesprek heeft geen berichten.");
    await unit.events.append({ conversationId, residentId, channel, messageId }, event, now(), false);
    await unit.live.publish({ kind: "conversation", conversationId, residentId });
  };

  // Both in one order, whoever asks, so that two who link the same pair do not wait for each other.
  const both = (one: ConversationId, other: ConversationId, type: "contact-linked" | "contact-unlinked", by: AgentId) =>
    store.transaction(async (unit) => {
      const isLinked = linkedIn(await unit.events.ofConversation(one)).has(other);
      if (isLinked === (type === "contact-linked"))
        throw new CaseworkRefusal(
          "nothing-to-do",
          isLinked ? "Deze gesprekken horen al bij elkaar." : "Deze gesprekken horen niet bij elkaar.",
        );
      const actor = { by: "agent", agentId: by } as const;
      for (const [id, opposite] of one < other
        ? [[one, other] as const, [other, one] as const]
        : [[other, one] as const, [one, other] as const])
        await record(unit, id, { type, other: opposite, actor });
    });

  return {
    note: (conversationId, agentId, words) =>
      store.transaction(async (unit) => {
        assertWithoutPersonalData(words, "de notitie", "een notitie wordt bewaard bij het gesprek", parts);
        const actor = { by: "agent", agentId } as const;
        await record(unit, conversationId, { type: "note-written", actor, reason: words });
      }),

    async link(conversationId, other, agentId) {
      if (conversationId === other) throw new CaseworkRefusal("nothing-to-do", "Dit is hetzelfde gesprek.");
      await both(conversationId, other, "contact-linked", agentId);
    },

    unlink: (conversationId, other, agentId) => both(conversationId, other, "contact-unlinked", agentId),
  };
}

/** The conversations that agents have linked to one, by its events. */
export function linkedIn(
  events: readonly { readonly event: { readonly type: string; readonly other?: ConversationId } }[],
): ReadonlySet<ConversationId> {
  const linked = new Set<ConversationId>();
  for (const { event } of events) {
    if (event.other === undefined) continue;
    if (event.type === "contact-linked") linked.add(event.other);
    if (event.type === "contact-unlinked") linked.delete(event.other);
  }
  return linked;
}
