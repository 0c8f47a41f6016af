import type { SendFailure } from "../model/channel-event.ts";
import type { OutboundId } from "../model/ids.ts";
import type { Job } from "../model/job.ts";
import type { Alias } from "../model/resident.ts";
import type { Carriers, DeliveryLog, DeliveryStore, DeliveryUnit, Enqueue, Outgoing, SendResult } from "./ports.ts";
import { settleFailed } from "./settle.ts";

export interface DeliverMessageParts {
  readonly store: DeliveryStore;
  readonly carriers: Carriers;
  readonly enqueue: Enqueue;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  readonly attempts: number;
  /** How long a platform's word on an unclear attempt is awaited before anything is sent again. */
  readonly reconcileAfterSeconds: number;
}

/** Sending is left to a later moment, or there is nothing left to send. */
type Turn =
  | { readonly kind: "send"; readonly outgoing: Outgoing; readonly to: readonly Alias[]; readonly text: string }
  | { readonly kind: "later"; readonly at: Date }
  | { readonly kind: "again"; readonly jobs: readonly Job[] }
  | { readonly kind: "done" };

const firstRetrySeconds = 5;
const longestRetrySeconds = 900;

/**
 * Sends everything a conversation has waiting, in order. A message is marked as handed over before the platform is
 * called, so that a crash in between shows: then its status is awaited before it is sent again. Resolves to the
 * moment to come back, when the platform's rate or a retry asks for one.
 */
export function createDeliverMessage(parts: DeliverMessageParts): (id: OutboundId) => Promise<Date | null> {
  // What a platform had to say while we were away reaches us only now: the wait begins no earlier than we do.
  const listeningSince = parts.now();
  return async (id) => {
    for (;;) {
      const turn = await parts.store.transaction((unit) => nextTurn(unit, id, parts, listeningSince));
      if (turn.kind === "done") return null;
      if (turn.kind === "later") return turn.at;
      if (turn.kind === "again") {
        await enqueueAll(turn.jobs, parts.enqueue);
        continue;
      }
      const carrier = parts.carriers[turn.outgoing.channel];
      const result: SendResult = carrier
        ? await carrier.send({ id: turn.outgoing.id, to: turn.to, text: turn.text })
        : { outcome: "refused", failure: channelIsOff };
      const jobs = await parts.store.transaction((unit) => record(unit, turn.outgoing, result, parts));
      await enqueueAll(jobs, parts.enqueue);
    }
  };
}

// A job that gets lost is made again by the sweep.
async function enqueueAll(jobs: readonly Job[], enqueue: Enqueue): Promise<void> {
  for (const job of jobs) await enqueue(job).catch(() => undefined);
}

const channelIsOff: SendFailure = {
  code: "channel-off",
  advice: "The channel is not set up on this server: complete its settings.",
  next: "alarm",
};

async function nextTurn(
  unit: DeliveryUnit,
  id: OutboundId,
  parts: DeliverMessageParts,
  listeningSince: Date,
): Promise<Turn> {
  const wanted = await unit.outbound.find(id);
  if (wanted === null) return { kind: "done" };
  const { pacedUntil } = await unit.conversations.lock(wanted.conversationId);
  const outgoing = await unit.outbound.head(wanted.conversationId);
  if (outgoing === null) return { kind: "done" };
  const now = parts.now();
  if (outgoing.state === "sending") return reconcile(unit, outgoing, parts, now, listeningSince);
  const notBefore = new Date(Math.max(outgoing.dueAt.getTime(), pacedUntil?.getTime() ?? 0));
  if (notBefore > now) return { kind: "later", at: notBefore };

  const pace = parts.carriers[outgoing.channel]?.perRecipientMilliseconds ?? 0;
  await unit.outbound.update(outgoing.id, { state: "sending", attempts: outgoing.attempts + 1, handedOverAt: now });
  await unit.conversations.update(outgoing.conversationId, { pacedUntil: new Date(now.getTime() + pace) });
  return {
    kind: "send",
    outgoing: { ...outgoing, attempts: outgoing.attempts + 1 },
    to: await unit.residents.aliasesOf(outgoing.residentId, outgoing.channel),
    text: await unit.outbound.bodyOf(outgoing),
  };
}

// Handed over, and no word: another worker is at it, or a process died. Only after the wait is it queued again.
async function reconcile(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  parts: DeliverMessageParts,
  now: Date,
  listeningSince: Date,
): Promise<Turn> {
  const since = Math.max(outgoing.handedOverAt?.getTime() ?? 0, listeningSince.getTime());
  const certainAt = new Date(since + parts.reconcileAfterSeconds * 1000);
  if (certainAt > now) return { kind: "later", at: certainAt };
  if (outgoing.attempts < parts.attempts) {
    await unit.outbound.update(outgoing.id, { state: "queued", dueAt: now });
    return { kind: "again", jobs: [] };
  }
  parts.log.deliveryFailed(outgoing.id, outgoing.channel, neverHeard.code);
  return { kind: "again", jobs: await settleFailed(unit, outgoing, neverHeard, now) };
}

const neverHeard: SendFailure = {
  code: "no-answer",
  advice: "The platform never said what became of the message: reach the resident another way.",
  next: "give-up",
};

async function record(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  result: SendResult,
  parts: DeliverMessageParts,
): Promise<readonly Job[]> {
  await unit.conversations.lock(outgoing.conversationId);
  const current = await unit.outbound.find(outgoing.id);
  const now = parts.now();
  if (result.outcome === "accepted") {
    parts.log.messageSent(outgoing.id, outgoing.channel, outgoing.attempts);
    const stillSending = current?.state === "sending";
    await unit.outbound.update(outgoing.id, {
      channelMessageId: result.channelMessageId,
      sentAt: now,
      // Its status may have come in before the answer did.
      ...(stillSending ? { state: "sent" } : {}),
    });
    await unit.live.publish({
      kind: "conversation",
      conversationId: outgoing.conversationId,
      residentId: outgoing.residentId,
    });
    return [];
  }
  parts.log.sendingFailed(outgoing.id, outgoing.channel, result.failure, outgoing.attempts);
  // A status has settled it meanwhile, or it is unclear and stays `sending` until that status comes.
  if (current?.state !== "sending" || result.outcome === "unknown") return [];
  if (result.failure.next !== "give-up" && outgoing.attempts < parts.attempts) {
    await unit.outbound.update(outgoing.id, {
      state: "queued",
      dueAt: retryAt(outgoing.attempts, now),
      failureCode: result.failure.code,
    });
    return [];
  }
  parts.log.deliveryFailed(outgoing.id, outgoing.channel, result.failure.code);
  return settleFailed(unit, outgoing, result.failure, now);
}

function retryAt(attempt: number, now: Date): Date {
  const seconds = Math.min(firstRetrySeconds * 2 ** (attempt - 1), longestRetrySeconds);
  return new Date(now.getTime() + seconds * 1000);
}
