import { Router } from "express";
import type { DepartmentId } from "../../model/department.ts";
import { type CaseId, type InquiryId, parseId } from "../../model/ids.ts";
import type { ReplyPart } from "../../replies/replies.ts";
import { type Department, newInquirySchema, newTermSchema, termPreviewRequestSchema } from "../contract/inquiry.ts";
import type { ApiParts } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { signedIn } from "../session/require-agent.ts";

/** What an agent does with departments: ask one, take a question back, tell a resident of a later term. */
export function inquiryRoutes({ store, inquiries, policy, templates, now }: ApiParts): Router {
  const router = Router();
  const { departments, calendar } = policy;

  router.get("/departments", (_request, response) => {
    response.json(departments.all.map((department): Department => ({ ...department })));
  });

  router.post("/cases/:id/term-previews", async (request, response) => {
    const { department: wanted, workingDays } = termPreviewRequestSchema.parse(request.body);
    const found = await store.cases.find(caseId(request.params.id));
    const conversation = found && (await store.conversations.find(found.conversationId));
    if (!found || !conversation) throw noCase();
    const department = departments.all.find(({ id }) => id === wanted);
    const isForDepartment = department !== undefined || (await store.inquiries.awaitedOf(found.id)) !== null;
    const days = workingDays + (isForDepartment ? departments.kccWorkingDays : 0);
    const term = calendar.termIn(days, now()).words;
    const part: ReplyPart = department
      ? { template: "handed-to-back-office", values: { department: department.name, term } }
      : { template: "term-extended", values: { term } };
    const { formOfAddress, channel } = conversation;
    response.json({ text: templates.replies().single(part, { formOfAddress, channel, name: null }) });
  });

  router.post("/cases/:id/inquiries", async (request, response) => {
    const { department, ...asked } = newInquirySchema.parse(request.body);
    const inquiry = { ...asked, department: department as DepartmentId };
    await inquiries.ask(caseId(request.params.id), signedIn(response).id, inquiry);
    response.status(201).end();
  });
  router.post("/cases/:id/term-extensions", async (request, response) => {
    const term = newTermSchema.parse(request.body);
    await inquiries.extend(caseId(request.params.id), signedIn(response).id, term);
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

function caseId(value: string): CaseId {
  const id = parseId<CaseId>(value);
  if (id === null) throw noCase();
  return id;
}

function noCase(): ApiError {
  return new ApiError(404, "not-found", "Deze taak bestaat niet.");
}
