import { Router } from "express";
import type { LiveEvent } from "../contract/live.ts";
import type { ApiParts } from "../ports.ts";
import { eventStream } from "./event-stream.ts";

/** What changes, as it changes, for the console: ids only. */
export function liveRoutes({ onChange }: ApiParts): Router {
  const router = Router();
  router.get("/live", (request, response) => {
    eventStream(request, response, (send) =>
      onChange((change) => {
        const event: LiveEvent =
          change.kind === "conversation" ? { kind: "conversation", conversationId: change.conversationId } : change;
        send(event);
      }),
    );
  });
  return router;
}
