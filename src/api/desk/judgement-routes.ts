import { Router } from "express";
import { stepName } from "../../casework/next-step.ts";
import type { Suspicion } from "../../casework/second-opinion.ts";
import type { Sanction } from "../../model/decision.ts";
import type { CaseId, MessageId } from "../../model/ids.ts";
import {
  behavioursSchema,
  nextStepSchema,
  opinionSchema,
  reasonSchema,
  type ShownStep,
  suspicionSchema,
  takenStepSchema,
} from "../contract/case.ts";
import type { ApiParts } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { signedIn } from "../session/require-agent.ts";
import { caseIdIn, noConversation } from "./path-ids.ts";

/** What two people decide together: whether something was abuse (D25), and whether a sanction may stand (C8). */
export function judgementRoutes(parts: ApiParts): Router {
  const { secondOpinions, nextStep, uphold, behaviours } = parts;
  const router = Router();

  router.get("/behaviours", (_request, response) => {
    const kinds = Object.entries(behaviours).map(([type, behaviour]) => ({ type, behaviour }));
    response.json(behavioursSchema.parse(kinds));
  });
  const suspicionIn = (body: unknown): Suspicion => {
    const { type, severity, messageId } = suspicionSchema.parse(body);
    const behaviour = behaviours[type];
    if (behaviour === undefined) throw new ApiError(400, "invalid", "Dit soort gedrag kennen we niet.");
    return { messageId: (messageId ?? null) as MessageId | null, behaviour, severity };
  };
  router.post("/cases/:id/second-opinions", async (request, response) => {
    await secondOpinions.ask(caseIdIn(request.params.id), signedIn(response).id, suspicionIn(request.body));
    response.status(201).end();
  });
  // Asked by POST, as every question that says what somebody is taken for: none of it stands in an address.
  router.post("/cases/:id/second-opinions/preview", async (request, response) => {
    const caseId = caseIdIn(request.params.id);
    response.json(await shown(caseId, await nextStep.ofQuestion(caseId), parts));
  });
  router.post("/cases/:id/next-step/preview", async (request, response) => {
    const caseId = caseIdIn(request.params.id);
    response.json(await shown(caseId, await nextStep.of(caseId, suspicionIn(request.body)), parts));
  });
  router.post("/cases/:id/next-step", async (request, response) => {
    const { step, ...suspicion } = takenStepSchema.parse(request.body);
    await nextStep.take(caseIdIn(request.params.id), signedIn(response).id, suspicionIn(suspicion), step);
    response.status(201).end();
  });
  router.post("/cases/:id/second-opinions/answer", async (request, response) => {
    const { agrees, reason } = opinionSchema.parse(request.body);
    await secondOpinions.give(caseIdIn(request.params.id), signedIn(response).id, agrees, reason);
    response.status(201).end();
  });
  router.post("/cases/:id/uphold", async (request, response) => {
    const { reason } = reasonSchema.parse(request.body);
    await uphold(caseIdIn(request.params.id), signedIn(response).id, reason);
    response.status(204).end();
  });

  return router;
}

/** The step with its text, addressed as the resident would be. */
async function shown(caseId: CaseId, sanction: Sanction | null, { store, templates }: ApiParts): Promise<ShownStep> {
  if (sanction === null) return null;
  const found = await store.cases.find(caseId);
  const conversation = found && (await store.conversations.find(found.conversationId));
  if (!conversation) throw noConversation();
  const { residentId, formOfAddress, language, channel } = conversation;
  const { name } = await store.residents.person(residentId);
  const parts = [{ template: sanction.template, values: sanction.values }];
  const text = templates.replies().automatic({ parts, formOfAddress, language, name, channel });
  return nextStepSchema.parse({ step: stepName(sanction), text });
}
