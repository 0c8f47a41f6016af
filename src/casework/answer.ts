import { textLimits } from "../model/channel.ts";
import { stillAwaited } from "../model/conversation.ts";
import type { AgentId, CaseId } from "../model/ids.ts";
import { assertClaimedBy, openCase } from "./desk.ts";
import type { CaseworkParts } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";

/**
 * Sends an agent's words to the resident, between the opening and the signature that every reply has, on the
 * channel the question came from (H5). Keeps the promise of the case. Throws a CaseworkRefusal when the case is not
 * the agent's, or the text is too long for the channel.
 */
export function createAnswer(parts: CaseworkParts): (caseId: CaseId, agentId: AgentId, words: string) => Promise<void> {
  const { store, texts, enqueueAll, mask, nameMask, now } = parts;
  return async (caseId, agentId, words) => {
    const outboundId = await store.transaction(async (unit) => {
      const found = await openCase(unit, caseId);
      assertClaimedBy(found, agentId);
      const { conversationId, residentId, channel } = found;
      const { formOfAddress, awaiting } = await unit.conversations.lock(conversationId);
      const { name } = await unit.residents.person(residentId);
      const body = texts().personal(words, { formOfAddress, name, channel });
      if (body.length > textLimits[channel]) {
        throw new CaseworkRefusal(
          "too-long",
          `De tekst is ${body.length} tekens lang, met aanhef en ondertekening; hier kunnen er ${textLimits[channel]}.`,
        );
      }
      const readable = texts().personal(mask(words), { formOfAddress, name: name === null ? null : nameMask, channel });
      const messageId = (await unit.messages.ofConversation(conversationId)).at(-1)?.id ?? found.messageId;
      const subject = { conversationId, residentId, channel, messageId };
      const id = await unit.outbound.add({
        subject,
        origin: "agent",
        purpose: "reply",
        agentId,
        body,
        readable,
        at: now(),
      });
      await unit.events.append(
        subject,
        { type: "replied", outboundId: id, actor: { by: "agent", agentId } },
        now(),
        false,
      );
      await unit.conversations.update(conversationId, { awaiting: stillAwaited(awaiting) });
      await unit.cases.update(caseId, { answeredAt: now() });
      await unit.live.publish({ kind: "conversation", conversationId, residentId });
      return id;
    });
    await enqueueAll([{ name: "deliver-message", outboundId }]);
  };
}
