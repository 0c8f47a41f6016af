import { type Request, Router } from "express";
import { rateLimit } from "express-rate-limit";
import type { OutboundId, ResidentId } from "../../model/ids.ts";
import { type ChatEntry, type ChatHistory, chatMessageSchema, chatSeenSchema } from "../contract/webchat.ts";
import { eventStream } from "../live/event-stream.ts";
import type { ApiParts, ChatLine } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";

const minute = 60_000;
const sessionsPerMinute = 20;
const messagesPerMinute = 30;

/** The resident's chat page. A token in the Authorization header says who it is; there are no cookies. */
export function webchatRoutes({ webchat, onChange, municipality }: ApiParts): Router {
  const router = Router();
  const tooMany = (_request: unknown, _response: unknown, next: (error: unknown) => void) =>
    next(new ApiError(429, "too-many", "U stuurt te veel berichten achter elkaar. Wacht even en probeer het opnieuw."));
  const common = { windowMs: minute, standardHeaders: true, legacyHeaders: false, handler: tooMany } as const;
  const perAddress = rateLimit({ ...common, limit: sessionsPerMinute });
  const perSession = rateLimit({ ...common, limit: messagesPerMinute, keyGenerator: (request) => tokenOf(request) });

  router.post("/webchat/sessions", perAddress, (_request, response) => {
    response.status(201).json({ token: webchat.open() });
  });

  router.post("/webchat/messages", perSession, async (request, response) => {
    const { clientMessageId, text } = chatMessageSchema.parse(request.body);
    const outcome = await webchat.receive(tokenOf(request), clientMessageId, text);
    if (outcome === null) throw noSession();
    response.status(outcome === "stored" ? 201 : 200).json({ outcome });
  });

  router.get("/webchat/messages", async (request, response) => {
    const residentId = await webchat.residentOf(tokenOf(request));
    const entries = residentId === null ? [] : (await webchat.history(residentId)).map(present);
    const awaiting = residentId === null ? null : await webchat.awaiting(residentId);
    response.json({ municipality: municipality.name, entries, awaiting } satisfies ChatHistory);
  });

  router.post("/webchat/seen", async (request, response) => {
    const { ids } = chatSeenSchema.parse(request.body);
    await webchat.seen(await residentOf(request), ids as OutboundId[]);
    response.status(204).end();
  });

  router.get("/webchat/live", async (request, response) => {
    const residentId = await residentOf(request);
    eventStream(request, response, (send) =>
      onChange((change) => {
        if (change.kind === "conversation" && change.residentId === residentId) send({ kind: "changed" });
      }),
    );
  });

  async function residentOf(request: Request): Promise<ResidentId> {
    const residentId = await webchat.residentOf(tokenOf(request));
    if (residentId === null) throw noSession();
    return residentId;
  }

  return router;
}

function tokenOf(request: Request): string {
  return /^Bearer (\S{1,100})$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
}

function noSession(): ApiError {
  return new ApiError(401, "no-session", "Begin eerst een gesprek.");
}

function present({ at, ...line }: ChatLine): ChatEntry {
  return { ...line, at: at.toISOString() };
}
