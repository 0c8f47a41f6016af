import { Router } from "express";
import type { LiveEvent } from "../contract/live.ts";
import type { ApiParts } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { signedIn } from "../session/require-agent.ts";
import { eventStream } from "./event-stream.ts";
import { createPlaces } from "./places.ts";

// Tabs of one agent, with room for those a browser has not closed yet.
const streamsPerAgent = 20;

/** What changes, as it changes, for the console: ids only. Ends when the agent's session does. */
export function liveRoutes({ accounts, onChange }: ApiParts): Router {
  const router = Router();
  const places = createPlaces(streamsPerAgent);
  router.get("/live", (request, response) => {
    const leave = places.take(signedIn(response).id);
    if (leave === null) throw new ApiError(429, "too-many", "De werkplek staat in te veel tabbladen open.");
    eventStream(response, {
      mayRead: async () => (await accounts.sessionOf(request.headers)) !== null,
      start({ send, recheck }) {
        const stop = onChange((change) => {
          if (change.kind === "sessions") return recheck();
          const event: LiveEvent =
            change.kind === "conversation" ? { kind: "conversation", conversationId: change.conversationId } : change;
          send(event);
        });
        return () => {
          stop();
          leave();
        };
      },
    });
  });
  return router;
}
