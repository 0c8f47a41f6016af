import { createHash, timingSafeEqual } from "node:crypto";
import { type Request, Router } from "express";
import type { ApiParts } from "./ports.ts";
import { notFound } from "./problem-handler.ts";

/**
 * Counts for Prometheus. With a token set they are for who shows it; without one, for who asks on this machine
 * itself, past every proxy that says for whom it asks. To anybody else this address does not exist.
 */
export function metricsRoute({ metrics, metricsToken }: ApiParts): Router {
  const router = Router();
  router.get("/metrics", async (request, response, next) => {
    const isAllowed = metricsToken === null ? isLocal(request) : shows(request, metricsToken);
    if (isAllowed) {
      const { contentType, text } = await metrics();
      response.type(contentType).send(text);
    } else notFound(request, response, next);
  });
  return router;
}

function isLocal({ socket, headers }: Request): boolean {
  const isForwarded = headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined;
  return !isForwarded && /^(?:127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? "");
}

// Compared by hash, so that neither content nor length shows in the time it takes.
function shows({ headers }: Request, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ""), digest(`Bearer ${token}`));
}
