import { realConsequences } from "../actions/real-consequences.ts";
import { stillAwaited } from "../model/conversation.ts";
import type { Subject } from "../model/subject.ts";
import type { CaseworkParts, CaseworkUnit } from "./ports.ts";

/** The consequences of what people decide on, in the transaction at hand, with the jobs to enqueue once it has committed. */
export async function personsConsequences(
  unit: CaseworkUnit,
  { conversationId, residentId }: Subject,
  { texts, nameMask, policyVersion, now }: CaseworkParts,
): Promise<ReturnType<typeof realConsequences>> {
  const { formOfAddress, language, awaiting } = await unit.conversations.lock(conversationId);
  await unit.conversations.update(conversationId, { awaiting: stillAwaited(awaiting) });
  return realConsequences({
    events: unit.events,
    outbox: unit.outbound,
    cases: unit.cases,
    replies: texts(),
    addressee: { name: (await unit.residents.person(residentId)).name, formOfAddress, language },
    nameMask,
    phone: null,
    versions: { detector: "person", policy: policyVersion },
    now: now(),
  });
}
