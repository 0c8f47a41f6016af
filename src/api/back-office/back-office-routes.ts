import { type Request, Router } from "express";
import type { InquiryId } from "../../model/ids.ts";
import { type Asked, departmentAnswerSchema, moreTimeRequestSchema } from "../contract/inquiry.ts";
import type { ApiParts } from "../ports.ts";
import { inquiryState } from "../presenters/present-inquiry.ts";
import { ApiError } from "../problem-handler.ts";
import { limited, minuteMilliseconds } from "../rate-limits.ts";
import { bearerOf } from "../session/bearer.ts";

// A department is a handful of people, often behind one address.
const requestsPerMinute = 60;

/**
 * One question of the KCC, for the department that it was put to. A token in the Authorization header, from the link,
 * says which one; it opens nothing else, and nothing that is sent here reaches a resident.
 */
export function backOfficeRoutes(parts: ApiParts): Router {
  const { departmentDesk } = parts;
  const router = Router();
  router.use(
    "/inquiry",
    limited({
      windowMilliseconds: minuteMilliseconds,
      limit: requestsPerMinute,
      detail: "Er komen te veel verzoeken van dit adres. Wacht even en probeer het opnieuw.",
    }),
  );

  router.get("/inquiry", async (request, response) => {
    response.json(await asked(inquiryId(request, parts), parts));
  });
  router.post("/inquiry/answer", async (request, response) => {
    const { text } = departmentAnswerSchema.parse(request.body);
    await departmentDesk.answer(inquiryId(request, parts), text);
    response.status(201).end();
  });
  router.post("/inquiry/more-time", async (request, response) => {
    const { workingDays, reason } = moreTimeRequestSchema.parse(request.body);
    await departmentDesk.askForTime(inquiryId(request, parts), workingDays, reason);
    response.status(201).end();
  });

  return router;
}

function inquiryId(request: Request, { inquiryLinks }: ApiParts): InquiryId {
  const id = inquiryLinks.inquiryOf(bearerOf(request));
  if (id === null) throw noLink();
  return id;
}

function noLink(): ApiError {
  return new ApiError(401, "no-link", "Deze link klopt niet. Open de link zoals het KCC die stuurde.");
}

async function asked(id: InquiryId, { store, municipality, departmentName }: ApiParts): Promise<Asked> {
  const inquiry = await store.inquiries.find(id);
  const words = await store.inquiries.wordsOf(id);
  if (inquiry === null || words === null) throw noLink();
  const about = await store.cases.find(inquiry.caseId);
  const [message] = about === null ? [] : await store.messages.findAll([about.messageId]);
  const state = inquiryState(inquiry);
  // What is settled is not shown any longer to whoever still has the link.
  const isOpen = state !== "answered" && state !== "withdrawn";
  return {
    municipality: municipality.name,
    department: departmentName(inquiry.department),
    question: isOpen ? words.question : "",
    about: isOpen ? (message?.redactedText ?? null) : null,
    askedAt: inquiry.askedAt.toISOString(),
    dueAt: inquiry.dueAt.toISOString(),
    state,
  };
}
