import { Router } from "express";
import type { DepartmentId } from "../../model/department.ts";
import { type InquiryId, parseId } from "../../model/ids.ts";
import { takingPart } from "../../policy/department.ts";
import { type Department, newInquirySchema, newTermSchema, termPreviewRequestSchema } from "../contract/inquiry.ts";
import type { ApiParts } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { signedIn } from "../session/require-agent.ts";
import { caseIdIn } from "./path-ids.ts";

/** What an agent does with departments: ask one, take a question back, tell a resident of a later term. */
export function inquiryRoutes({ inquiries, policy, now }: ApiParts): Router {
  const router = Router();

  router.get("/departments", (_request, response) => {
    const departments = takingPart(policy.departments, policy.calendar.dateOf(now()));
    response.json(departments.map(({ from: _, ...department }): Department => department));
  });

  router.post("/cases/:id/term-previews", async (request, response) => {
    const { department, workingDays } = termPreviewRequestSchema.parse(request.body);
    const text = await inquiries.preview(caseIdIn(request.params.id), department as DepartmentId | null, workingDays);
    response.json({ text });
  });

  router.post("/cases/:id/inquiries", async (request, response) => {
    const { department, ...asked } = newInquirySchema.parse(request.body);
    const inquiry = { ...asked, department: department as DepartmentId };
    await inquiries.ask(caseIdIn(request.params.id), signedIn(response).id, inquiry);
    response.status(201).end();
  });
  router.post("/cases/:id/term-extensions", async (request, response) => {
    const term = newTermSchema.parse(request.body);
    await inquiries.extend(caseIdIn(request.params.id), signedIn(response).id, term);
    response.status(201).end();
  });
  router.post("/inquiries/:id/withdraw", async (request, response) => {
    const id = parseId<InquiryId>(request.params.id);
    if (id === null) throw new ApiError(404, "not-found", "Deze vraag bestaat niet.");
    await inquiries.withdraw(id, signedIn(response).id);
    response.status(204).end();
  });

  return router;
}
