import { Router } from "express";
import { type CaseId, parseId } from "../../model/ids.ts";
import { behavioursSchema, opinionSchema, reasonSchema, suspicionSchema } from "../contract/case.ts";
import type { ApiParts } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { signedIn } from "../session/require-agent.ts";

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
    await secondOpinions.ask(caseId(request.params.id), signedIn(response).id, { behaviour, severity });
    response.status(201).end();
  });
  router.post("/cases/:id/second-opinions/answer", async (request, response) => {
    const { agrees, reason } = opinionSchema.parse(request.body);
    await secondOpinions.give(caseId(request.params.id), signedIn(response).id, agrees, reason);
    response.status(201).end();
  });
  router.post("/cases/:id/uphold", async (request, response) => {
    const { reason } = reasonSchema.parse(request.body);
    await uphold(caseId(request.params.id), signedIn(response).id, reason);
    response.status(204).end();
  });

  return router;
}

function caseId(value: string): CaseId {
  const id = parseId<CaseId>(value);
  if (id === null) throw new ApiError(404, "not-found", "Deze taak bestaat niet.");
  return id;
}
