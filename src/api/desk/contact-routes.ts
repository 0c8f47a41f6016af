import { Router } from "express";
import { linkedIn } from "../../casework/contacts.ts";
import type { Conversation } from "../contract/conversation.ts";
import { newLinkSchema, newNoteSchema } from "../contract/conversation.ts";
import type { ApiParts, EventRow } from "../ports.ts";
import { isPersonsAnswer } from "../presenters/present-conversation.ts";
import { ApiError } from "../problem-handler.ts";
import { signedIn } from "../session/require-agent.ts";
import { conversationIdIn } from "./path-ids.ts";

/** Notes for colleagues, and conversations that belong together. */
export function contactRoutes({ contacts, store }: ApiParts): Router {
  const router = Router();

  router.post("/conversations/:id/notes", async (request, response) => {
    const { text } = newNoteSchema.parse(request.body);
    await contacts.note(conversationIdIn(request.params.id), signedIn(response).id, text);
    response.status(201).end();
  });
  router.post("/conversations/:id/links", async (request, response) => {
    const { caseNumber } = newLinkSchema.parse(request.body);
    const other = await store.cases.conversationOfNumber(caseNumber);
    if (other === null) throw new ApiError(404, "not-found", `Er is geen taak met nummer ${caseNumber}.`);
    await contacts.link(conversationIdIn(request.params.id), other, signedIn(response).id);
    response.status(201).end();
  });
  router.post("/conversations/:id/links/:other/remove", async (request, response) => {
    const { id, other } = request.params;
    await contacts.unlink(conversationIdIn(id), conversationIdIn(other), signedIn(response).id);
    response.status(204).end();
  });

  return router;
}

/** The conversations that agents have linked to one. */
export async function presentLinked(events: readonly EventRow[], { store }: ApiParts): Promise<Conversation["linked"]> {
  const linked = [...linkedIn(events)].map(async (id) => {
    const found = await store.conversations.find(id);
    if (found === null) return null;
    const last = (await store.messages.latestOf([id])).get(id);
    const answers = (await store.outbound.ofConversation(id)).filter(isPersonsAnswer);
    return {
      id,
      channel: found.channel,
      residentName: (await store.residents.person(found.residentId)).name,
      lastMessageAt: (last?.receivedAt ?? found.startedAt).toISOString(),
      answeredAt: answers.at(-1)?.createdAt.toISOString() ?? null,
    };
  });
  return (await Promise.all(linked)).filter((found) => found !== null);
}
