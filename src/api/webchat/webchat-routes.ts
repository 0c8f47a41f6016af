import { type Request, Router } from "express";
import { type ChatEntry, type ChatHistory, chatMessageSchema } from "../contract/webchat.ts";
import { eventStream } from "../live/event-stream.ts";
import { createPlaces } from "../live/places.ts";
import type { ApiParts } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { addressOf } from "../rate-limits.ts";
import { bearerOf } from "../session/bearer.ts";
import { noFiles, switchedOff } from "./ways-to-reach.ts";
import type { ChatLine } from "./webchat.ts";
import { webchatLimits } from "./webchat-limits.ts";

// Tabs of one browser, and browsers behind one address, such as a library's.
const streamsPerSession = 6;
const streamsPerAddress = 100;

/** The resident's chat page. A token in the Authorization header says who it is; there are no cookies. */
export function webchatRoutes({ webchat, store, onChange, municipality }: ApiParts): Router {
  const router = Router();
  const limits = webchatLimits(webchat);
  const perSession = createPlaces(streamsPerSession);
  const perAddress = createPlaces(streamsPerAddress);

  router.post("/webchat/sessions", ...limits.sessions, (_request, response) => {
    response.status(201).json({ token: webchat.open() });
  });

  router.post("/webchat/messages", ...limits.writing, async (request, response) => {
    // What is no JSON was not read, and is thrown away: most of all the files of a form.
    if (request.is("json") === false) throw new ApiError(415, "text-only", noFiles(municipality));
    const { clientMessageId, text } = chatMessageSchema.parse(request.body);
    const outcome = await webchat.receive(bearerOf(request), clientMessageId, text);
    if (outcome === null) throw noSession();
    response.status(outcome === "stored" ? 201 : 200).json({ outcome });
  });

  router.get("/webchat/messages", ...limits.reading, async (request, response) => {
    const residentId = await webchat.residentOf(bearerOf(request));
    const entries = residentId === null ? [] : (await webchat.serve(residentId)).map(present);
    const choices = residentId === null ? [] : [...(await webchat.choices(residentId))];
    response.json({
      municipality: municipality.name,
      entries,
      choices,
      off: (await store.channelSwitches.isOff("webchat")) ? switchedOff(municipality) : null,
      noFiles: noFiles(municipality),
    } satisfies ChatHistory);
  });

  router.get("/webchat/live", ...limits.reading, async (request, response) => {
    const residentId = await webchat.residentOf(bearerOf(request));
    if (residentId === null) throw noSession();
    const leave = takePlaces(request);
    if (leave === null) throw new ApiError(429, "too-many", "De chat staat in te veel tabbladen open.");
    eventStream(response, {
      start({ send }) {
        const stop = onChange((change) => {
          const isTheirs = change.kind === "conversation" && change.residentId === residentId;
          if (isTheirs || change.kind === "channels") send({ kind: "changed" });
        });
        return () => {
          stop();
          leave();
        };
      },
    });
  });

  function takePlaces(request: Request): (() => void) | null {
    const leaveSession = perSession.take(bearerOf(request));
    const leaveAddress = leaveSession && perAddress.take(addressOf(request));
    if (leaveSession && !leaveAddress) leaveSession();
    return (
      leaveAddress &&
      (() => {
        leaveSession();
        leaveAddress();
      })
    );
  }

  return router;
}

function noSession(): ApiError {
  return new ApiError(401, "no-session", "Begin eerst een gesprek.");
}

function present({ at, ...line }: ChatLine): ChatEntry {
  return { ...line, at: at.toISOString() };
}
