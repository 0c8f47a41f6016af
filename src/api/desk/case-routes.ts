import { Router } from "express";
import type { AgentId, OutboundId } from "../../model/ids.ts";
import { parseId } from "../../model/ids.ts";
import { concernsIn } from "../../policy/outgoing.ts";
import { isUnsafeInChat } from "../../policy/rules/personal-data.ts";
import { type Colleague, type DraftCheck, handOverSchema, reasonSchema, replySchema } from "../contract/case.ts";
import { gapsIn } from "../contract/gap.ts";
import type { ApiParts } from "../ports.ts";
import { presentCases } from "../presenters/present-case.ts";
import { ApiError } from "../problem-handler.ts";
import { signedIn } from "../session/require-agent.ts";
import { namesOf } from "./agent-names.ts";
import { caseIdIn } from "./path-ids.ts";

/** The desk: what waits for a person, and what a person does with it. */
export function caseRoutes(parts: ApiParts): Router {
  const { store, accounts, desk, sanctions, answer, reopen, noteFailedCall, personalDataIn } = parts;
  const router = Router();

  router.get("/cases", async (_request, response) => {
    response.json(await presentCases(await store.cases.desk(), parts, await namesOf(accounts)));
  });

  router.post("/cases/:id/claim", async (request, response) => {
    await desk.claim(caseIdIn(request.params.id), signedIn(response).id);
    response.status(204).end();
  });
  router.post("/cases/:id/hand-back", async (request, response) => {
    await desk.handBack(caseIdIn(request.params.id), signedIn(response).id);
    response.status(204).end();
  });
  router.post("/cases/:id/close", async (request, response) => {
    await desk.close(caseIdIn(request.params.id), signedIn(response).id);
    response.status(204).end();
  });
  router.post("/cases/:id/replies", async (request, response) => {
    const { text } = replySchema.parse(request.body);
    const gaps = gapsIn(text);
    if (gaps.length > 0) throw new ApiError(400, "unfilled", `Vul eerst in: ${gaps.join(", ")}.`);
    await answer(caseIdIn(request.params.id), signedIn(response).id, text);
    response.status(201).end();
  });
  router.post("/cases/:id/reopenings", async (request, response) => {
    await reopen(caseIdIn(request.params.id), signedIn(response).id);
    response.status(201).end();
  });
  // What an agent is about to send passes the same detector as what residents write (D60). Nothing of it is kept.
  router.post("/draft-checks", (request, response) => {
    const { text } = replySchema.parse(request.body);
    // "Uw rekening" is the resident's in what an agent writes: whose an account is may be in doubt, and is asked.
    const unsafe = personalDataIn(text).filter((finding) => isUnsafeInChat(finding) || finding.type === "iban");
    const personalData = [...new Set(unsafe.map(({ type }) => type))];
    response.json({ personalData, concerns: [...concernsIn(text)] } satisfies DraftCheck);
  });
  router.post("/cases/:id/confirm-sanction", async (request, response) => {
    await sanctions.confirm(caseIdIn(request.params.id), signedIn(response).id);
    response.status(204).end();
  });
  router.post("/cases/:id/decline-sanction", async (request, response) => {
    const { reason } = reasonSchema.parse(request.body);
    await sanctions.decline(caseIdIn(request.params.id), signedIn(response).id, reason);
    response.status(204).end();
  });

  router.post("/cases/:id/hand-over", async (request, response) => {
    const { to } = handOverSchema.parse(request.body);
    const colleague = (await colleaguesIn(accounts)).find(({ id }) => id === to);
    if (colleague === undefined)
      throw new ApiError(404, "not-found", "Deze medewerker bestaat niet, of is niet actief.");
    const { id: agentId, agent } = signedIn(response);
    await desk.handOver(
      caseIdIn(request.params.id),
      { agentId, leads: agent.role !== "agent" },
      colleague.id as AgentId,
    );
    response.status(204).end();
  });
  router.post("/cases/:id/failed-calls", async (request, response) => {
    await noteFailedCall(caseIdIn(request.params.id), signedIn(response).id);
    response.status(201).end();
  });
  router.get("/colleagues", async (_request, response) => {
    response.json(await colleaguesIn(accounts));
  });

  router.post("/warnings/:id/reverse", async (request, response) => {
    const { reason } = reasonSchema.parse(request.body);
    const id = parseId<OutboundId>(request.params.id);
    if (id === null) throw new ApiError(404, "not-found", "Deze waarschuwing bestaat niet.");
    await sanctions.reverseWarning(id, signedIn(response).id, reason);
    response.status(204).end();
  });

  return router;
}

async function colleaguesIn(accounts: ApiParts["accounts"]): Promise<Colleague[]> {
  return (await accounts.list()).filter(({ active }) => active).map(({ id, name }) => ({ id, name }));
}
