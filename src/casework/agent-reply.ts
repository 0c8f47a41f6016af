import { answerLimits } from "../model/channel.ts";
import { stillAwaited } from "../model/conversation.ts";
import type { ModerationEvent } from "../model/event.ts";
import type { AgentId, OutboundId } from "../model/ids.ts";
import type { OutboundPurpose } from "../model/message.ts";
import type { Subject } from "../model/subject.ts";
import type { AgentTemplate, TemplateValues } from "../model/template.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";
import { assertChannelOn } from "./switch-channel.ts";

/** What an agent sends: words of their own, or one of the texts for agents. */
export type AgentWords =
  | { readonly words: string }
  | { readonly template: AgentTemplate; readonly values: TemplateValues };

/**
 * Puts an agent's words to a resident on their way, between the opening and the signature that every reply has, on the
 * channel the question came from (H5). Throws a CaseworkRefusal when they are too long for it, or it is
 * switched off.
 */
export async function addAgentReply(
  unit: CaseworkUnit,
  about: Subject,
  agentId: AgentId,
  said: AgentWords,
  { texts, mask, nameMask, now }: CaseworkParts,
): Promise<OutboundId> {
  const { conversationId, residentId, channel } = about;
  await assertChannelOn(unit, channel);
  const { formOfAddress } = await unit.conversations.lock(conversationId);
  const { name } = await unit.residents.person(residentId);
  const addressed = { formOfAddress, name, channel };
  const words = "words" in said ? said.words : texts().single(said, addressed);
  const body = texts().personal(words, addressed);
  if (body.length > answerLimits[channel]) {
    throw new CaseworkRefusal(
      "too-long",
      `De tekst is ${body.length} tekens lang, met aanhef en ondertekening; hier kunnen er ${answerLimits[channel]}.`,
    );
  }
  const readable = texts().personal(mask(words), { ...addressed, name: name === null ? null : nameMask });
  const actor = { by: "agent", agentId } as const;
  const replied = (outboundId: OutboundId) => ({ type: "replied", outboundId, actor }) as const;
  return putOnItsWay(unit, about, { purpose: "reply", agentId, body, readable }, replied, now());
}

/** Adds what an agent has to say to a resident, as an answer to their last message in that conversation (D8). */
export async function putOnItsWay(
  unit: CaseworkUnit,
  about: Subject,
  said: {
    readonly purpose: OutboundPurpose;
    readonly agentId: AgentId;
    readonly body: string;
    readonly readable: string;
  },
  event: (outboundId: OutboundId) => ModerationEvent,
  at: Date,
): Promise<OutboundId> {
  const { conversationId, residentId, channel } = about;
  const { awaiting } = await unit.conversations.lock(conversationId);
  const messageId = (await unit.messages.ofConversation(conversationId)).at(-1)?.id ?? about.messageId;
  const subject = { conversationId, residentId, channel, messageId };
  const id = await unit.outbound.add({ subject, origin: "agent", ...said, at });
  await unit.events.append(subject, event(id), at, false);
  await unit.conversations.update(conversationId, { awaiting: stillAwaited(awaiting) });
  await unit.live.publish({ kind: "conversation", conversationId, residentId });
  return id;
}
