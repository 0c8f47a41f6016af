import type { ApiLog } from "../api/api-log.ts";
import { knownCodes as messagingCodes } from "../channels/meta/messaging/errors.ts";
import { knownCodes as whatsAppCodes } from "../channels/whatsapp-cloud/errors.ts";
import type { WhatsAppWebLog } from "../channels/whatsapp-web/whatsapp-web-channel.ts";
import { ConfigError } from "../config/config-error.ts";
import type { DeliveryLog } from "../delivery/ports.ts";
import type { HandleEventsParts } from "../intake/handle-events.ts";
import type { IntakeLog, MediaLog } from "../intake/ports.ts";
import type { Job } from "../model/job.ts";
import { describeError, type Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import { unofficialClient } from "./unofficial-client.ts";

type Events = IntakeLog &
  MediaLog &
  DeliveryLog &
  ApiLog &
  WhatsAppWebLog &
  HandleEventsParts["log"] & {
    unofficialClient(): void;
    jobFailed(job: Job, error: unknown): void;
    enqueueFailed(job: Job, error: unknown): void;
    sweepFailed(step: string, error: unknown): void;
    sweepPutOff(step: string): void;
    connectionFailed(what: "database" | "queue", error: unknown): void;
    lexiconRead(): void;
    lexiconRefused(error: unknown): void;
    unopened(kind: "original" | "body", hour: string): void;
    swept(counts: Readonly<Record<string, number>>): void;
    auditSealed(seal: { readonly number: number; readonly events: number; readonly mac: string }): void;
  };

/** The line of a seal in the log; `verify-audit` reads it back. */
export const sealedEvent = "audit.sealed";

const tellAgainMilliseconds = 10_000;

// Codes come from outside; only those we know become the name of a count. The log has them all.
const countedCodes: ReadonlySet<string> = new Set([
  ...messagingCodes(),
  ...whatsAppCodes(),
  // What other platforms answer with has HTTP's numbers.
  "http-400",
  "http-401",
  "http-402",
  "http-403",
  "http-404",
  "http-429",
  "unreachable",
  "not-linked",
  "ack-error",
  "no-chat",
  "no-address",
  "channel-off",
  "no-answer",
  "too-late",
  "text-gone",
  "unknown",
]);

/** One function a business event: what is logged and what is counted of it, and nothing else. */
export function createLogEvents(logger: Logger, metrics: Metrics): Events {
  const failure = (what: string, details: Record<string, unknown>, error: unknown) => {
    metrics.failures.inc({ what });
    logger.error(what, { ...details, ...describeError(error) });
  };
  // A server that is away is noticed by every connection, several times a second, and anybody may send us what is not
  // signed: one line now and then says it all.
  const toldAt = new Map<string, number>();
  const isRepeated = (what: string) => {
    const isSoon = performance.now() - (toldAt.get(what) ?? Number.NEGATIVE_INFINITY) < tellAgainMilliseconds;
    if (!isSoon) toldAt.set(what, performance.now());
    return isSoon;
  };
  return {
    messageReceived(channel, messageId) {
      metrics.received.inc({ channel });
      logger.info("message.received", { channel, messageId });
    },
    messageKnown(channel) {
      metrics.duplicates.inc({ channel });
      logger.debug("message.known", { channel });
    },
    messageDecided(messageId, rule) {
      metrics.decided.inc({ rule });
      logger.info("message.decided", { messageId, rule });
    },
    mediaOpened: (messageId, format, reading) => logger.info("media.opened", { messageId, format, reading }),
    mediaUnopened: (messageId, problem, code) => logger.warn("media.unopened", { messageId, problem, code }),
    mediaPutOff: (messageId, attempt, code) => logger.info("media.put-off", { messageId, attempt, code }),
    mediaFailed: (messageId, attempt, error) => failure("media.failed", { messageId, attempt }, error),
    messageSent(outboundId, channel, attempt) {
      metrics.sent.inc({ channel });
      logger.info("message.sent", { outboundId, channel, attempt });
    },
    deliveryConfirmed(outboundId, channel) {
      metrics.delivered.inc({ channel });
      logger.info("message.delivered", { outboundId, channel });
    },
    deliveryFailed(outboundId, channel, code) {
      metrics.undelivered.inc({ channel, code: countedCodes.has(code) ? code : "other" });
      logger.warn("message.undelivered", { outboundId, channel, code });
    },
    sendingFailed(outboundId, channel, { code, next, advice }, attempt) {
      if (next === "alarm") metrics.alarms.inc({ channel });
      logger[next === "alarm" ? "error" : "warn"]("message.refused", {
        outboundId,
        channel,
        code,
        next,
        advice,
        attempt,
      });
    },
    platformBlockSet: (channel, wish) => logger.info("platform-block.set", { channel, wish }),
    platformBlockFailed(channel, { code, next, advice }) {
      if (next === "alarm") metrics.alarms.inc({ channel });
      logger.warn("platform-block.failed", { channel, code, next, advice });
    },
    channelResumed: (channel) => logger.info("channel.resumed", { channel }),
    statusUnmatched: (channel) => metrics.ignored.inc({ channel, what: "status-of-unknown-message" }),
    eventIgnored: (channel, what) => {
      metrics.ignored.inc({ channel, what });
      // Or our own clock is days ahead, and then everything is refused.
      if (what === "replayed") logger.warn("event.replayed", { channel });
    },
    eventUnknown: (channel, what) => metrics.unknown.inc({ channel, what }),
    channelAlarm(channel, reason) {
      metrics.alarms.inc({ channel });
      logger.error("channel.alarm", { channel, reason, advice: "Look at the account in the platform's console." });
    },
    unofficialClient: () => logger.warn("channel.unofficial", { channel: "whatsapp", advice: unofficialClient }),
    linkChanged(state, why, error) {
      const details = { channel: "whatsapp", state, ...(why === null ? {} : { why }) };
      if (error === undefined) logger.info("channel.link", details);
      else failure("channel.link", details, error);
    },
    sweepIncomplete(chats) {
      metrics.failures.inc({ what: "unread.not-read" });
      const advice = "Look on the telephone whether somebody was left without an answer.";
      logger.warn("unread.not-read", { channel: "whatsapp", chats: chats ?? "all", advice });
    },
    webhookRefused(channel) {
      metrics.failures.inc({ what: "webhook.refused" });
      if (isRepeated("webhook.refused")) return;
      logger.warn("webhook.refused", {
        channel,
        advice: "The signature is wrong: compare the app secret with the platform's.",
      });
    },
    signInFailed() {
      metrics.failures.inc({ what: "sign-in.failed" });
      logger.warn("sign-in.failed");
    },
    // A copy of every seal outside the database: the end of the record cannot be cut off with its seal unnoticed.
    auditSealed: (seal) => logger.record(sealedEvent, seal),
    unopened(kind, hour) {
      metrics.failures.inc({ what: "key.other" });
      const advice = "Was the database put back without its hour keys? What they sealed counts as destroyed.";
      logger.error("key.other", { kind, hour, advice });
    },
    swept(counts) {
      if (Object.values(counts).some((count) => count > 0)) logger.info("sweep.done", counts);
    },
    messageNotHeld: (channel, error) => failure("message.not-held", { channel }, error),
    detectionFailed: (channel, error) => failure("detection.failed", { channel }, error),
    judgementFailed: (messageId, attempt, error) => failure("judgement.failed", { messageId, attempt }, error),
    enqueueFailed: (job, error) => failure("enqueue.failed", { job: job.name }, error),
    jobFailed: (job, error) => failure("job.failed", { ...job, job: job.name }, error),
    eventFailed: (channel, kind, error) => failure("event.failed", { channel, kind }, error),
    requestFailed: (reference, method, route, error) => failure("request.failed", { reference, method, route }, error),
    sweepFailed: (step, error) => failure("sweep.failed", { step }, error),
    // While a dump runs this comes every round, and is no fault; when it never ends, the count shows it.
    sweepPutOff(step) {
      metrics.failures.inc({ what: "sweep.put-off" });
      logger.info("sweep.put-off", { step });
    },
    lexiconRead: () => logger.info("lexicon.read"),
    lexiconRefused(error: unknown) {
      metrics.failures.inc({ what: "lexicon.refused" });
      const advice = "The lexicon that was in use stays so. Mend the file and save it.";
      // What is wrong with a file holds nothing of a resident.
      const wrong = error instanceof ConfigError ? { wrong: error.message } : describeError(error);
      logger.error("lexicon.refused", { ...wrong, advice });
    },
    blockNotStarted: (outboundId, error) => failure("block.not-started", { outboundId }, error),
    connectionFailed(what, error) {
      metrics.failures.inc({ what: "connection.failed" });
      if (isRepeated(what)) return;
      logger.error("connection.failed", { what, ...describeError(error) });
    },
  };
}

export type LogEvents = ReturnType<typeof createLogEvents>;
