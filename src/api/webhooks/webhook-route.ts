import express, { Router } from "express";
import type { ApiLog } from "../api-log.ts";
import { ApiError } from "../problem-handler.ts";
import { addressOf, createFailureCount, minuteMilliseconds } from "../rate-limits.ts";
import type { Webhook } from "./webhook.ts";

// Meta sends up to a thousand updates in one body.
const largestBody = "5mb";
// Bodies that nobody proved to have sent, from one address, that are told why. One with a proof is never limited: behind
// a proxy that is not set up everybody has one address, and anybody could shut a platform out.
const refusedPerMinute = 20;

/**
 * A platform's webhook. A body without the platform's proof is refused; everything else is taken in and committed
 * before the answer, because a platform sends again what was not answered with 200.
 */
export function webhookRoute(webhook: Webhook, log: ApiLog): Router {
  const router = Router();
  const { channel, ownership, proof } = webhook;

  if (ownership) {
    router.get("/", (request, response) => {
      const answer = ownership.answerTo((name) => String(request.query[name] ?? ""));
      if (answer === null) throw new ApiError(403, ownership.problem.code, ownership.problem.detail);
      if (typeof answer === "string") response.type("text/plain").send(answer);
      else response.json(answer);
    });
  }

  const refused = createFailureCount(minuteMilliseconds, refusedPerMinute);
  const readBody = express.raw({ type: () => true, limit: largestBody });
  router.post("/", readBody, async (request, response) => {
    const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!proof.holds(rawBody, request.get(proof.header))) {
      log.webhookRefused(channel);
      if (refused.isFull(addressOf(request)))
        throw new ApiError(429, "too-many", "Too many bodies that nobody proved to have sent came from this address.");
      refused.add(addressOf(request));
      throw new ApiError(401, proof.problem.code, proof.problem.detail);
    }
    await webhook.takeIn(parseJson(rawBody));
    response.status(200).end();
  });

  return router;
}

// Of the platform's making yet not JSON: nothing to be had from it, and sending it again would not help.
function parseJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString("utf8"));
  } catch {
    return null;
  }
}
