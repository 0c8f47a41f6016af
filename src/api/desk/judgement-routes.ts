import { Router } from "express";
import { behavioursSchema, opinionSchema, reasonSchema, suspicionSchema } from "../contract/case.ts";
import type { ApiParts } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { signedIn } from "../session/require-agent.ts";
import { caseIdIn } from "./path-ids.ts";

/** What two people decide together: whether something was abuse (D25), and whether a sanction may stand (C8). */
export function judgementRoutes({ secondOpinions, uphold, behaviours }: ApiParts): Router {
  const router = Router();

  router.get("/behaviours", (_request, response) => {
    const kinds = Object.entries(behaviours).map(([type, behaviour]) => ({ type, behaviour }));
    response.json(behavioursSchema.parse(kinds));
  });
  router.post("/cases/:id/second-opinions", async (request, response) => {
    const { type, severity } = suspicionSchema.parse(request.body);
    const behaviour = behaviours[type];
    if (behaviour === undefined) throw new ApiError(400, "invalid", "Dit soort gedrag kennen we niet.");
    await secondOpinions.ask(caseIdIn(request.params.id), signedIn(response).id, { behaviour, severity });
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
