import { timingSafeEqual } from "node:crypto";
import express, { Router } from "express";
import type { ApiLog, WhatsAppWebhook } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { addressOf, createFailureCount, minuteMilliseconds } from "../rate-limits.ts";

// Meta sends up to a thousand updates in one body.
const largestBody = "5mb";
// Bodies with a wrong signature from one address that are told why. One that is signed is never limited: behind a
// proxy that is not set up everybody has one address, and anybody could shut Meta out.
const refusedPerMinute = 20;

/**
 * Meta's webhook for WhatsApp. A body that is not signed with our app secret is refused; everything else is taken
 * in and committed before the answer, because Meta sends again what was not answered with 200.
 */
export function whatsAppWebhook(webhook: WhatsAppWebhook, log: ApiLog): Router {
  const router = Router();

  router.get("/", (request, response) => {
    const { "hub.mode": mode, "hub.verify_token": token, "hub.challenge": challenge } = request.query;
    if (mode !== "subscribe" || !isSame(String(token ?? ""), webhook.verifyToken)) {
      throw new ApiError(403, "wrong-verify-token", "The verify token is not the one of META_VERIFY_TOKEN.");
    }
    response.type("text/plain").send(String(challenge ?? ""));
  });

  const refused = createFailureCount(minuteMilliseconds, refusedPerMinute);
  const readBody = express.raw({ type: () => true, limit: largestBody });
  router.post("/", readBody, async (request, response) => {
    const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!webhook.isSigned(rawBody, request.get("x-hub-signature-256"))) {
      log.webhookRefused("whatsapp");
      if (refused.isFull(addressOf(request)))
        throw new ApiError(429, "too-many", "Too many bodies with a wrong signature came from this address.");
      refused.add(addressOf(request));
      throw new ApiError(401, "wrong-signature", "The signature does not match META_APP_SECRET.");
    }
    await webhook.takeIn(parseJson(rawBody));
    response.status(200).end();
  });

  return router;
}

// Signed by Meta yet not JSON: nothing to be had from it, and sending it again would not help.
function parseJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString("utf8"));
  } catch {
    return null;
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
