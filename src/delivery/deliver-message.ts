import type { ConversationId, OutboundId } from "../model/ids.ts";
import type { EnqueueAll, Job } from "../model/job.ts";
import type { Alias } from "../model/resident.ts";
import type { SendFailure, SendResult } from "../model/sending.ts";
import { createBulkheads } from "./bulkheads.ts";
import { channelTurn } from "./channel-turn.ts";
import { goingAlong } from "./going-along.ts";
import { after } from "./growing-pause.ts";
import type { Carriers, DeliveryLog, DeliveryStore, DeliveryUnit, Outgoing } from "./ports.ts";
import { recordAttempt } from "./record-attempt.ts";
import { takePlace } from "./send-rate.ts";
import { settleFailed, settleWithdrawn } from "./settle.ts";
import { isTakenBack } from "./taken-back.ts";

export interface DeliverMessageParts {
  readonly store: DeliveryStore;
  readonly carriers: Carriers;
  readonly enqueueAll: EnqueueAll;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  readonly attempts: number;
  /** How long a platform's word on an unclear attempt is awaited before anything is sent again. */
  readonly reconcileAfterSeconds: number;
}

// How soon after a channel was switched on again what waited for it leaves.
const switchedOffSeconds = 30;

/** What is to be done for a conversation now. */
type Turn =
  | {
      readonly kind: "send";
      readonly outgoing: Outgoing;
      /** What goes along in the same message. */
      readonly along: readonly Outgoing[];
      readonly to: readonly Alias[];
      readonly text: string;
      readonly isTrial: boolean;
    }
  | { readonly kind: "later"; readonly at: Date }
  /** Something was settled without sending. */
  | { readonly kind: "look-again"; readonly jobs: readonly Job[] }
  /** Nothing waits, or all of it for its channel. */
  | { readonly kind: "done" };

/**
 * Sends everything a conversation has waiting, in order. A message is marked as handed over before the platform is
 * called, so that a crash in between shows: then its status is awaited before it is sent again. Resolves to the
 * moment to come back, when the platform's rate or a retry asks for one.
 */
export function createDeliverMessage(parts: DeliverMessageParts): (id: OutboundId) => Promise<Date | null> {
  const { store, carriers, enqueueAll } = parts;
  // What a platform had to say while we were away reaches us only now: the wait begins no earlier than this process,
  // which takes webhooks before it sends. A worker cannot know since when another process takes them.
  const listeningSince = parts.now();

  const callsPerChannel = createBulkheads();

  return async (id) => {
    const asked = await store.outbound.find(id);
    if (asked === null) return null;
    const { conversationId, channel } = asked;
    while ((await store.outbound.head(conversationId)) !== null) {
      const leave = callsPerChannel.enter(channel, performance.now());
      // Without a job that comes back: the sweep makes one.
      if (leave === null) return null;
      try {
        const turn = await store.transaction((unit) => nextTurn(unit, conversationId, parts, listeningSince));
        if (turn.kind === "done") return null;
        if (turn.kind === "later") return turn.at;
        const jobs =
          turn.kind === "look-again"
            ? turn.jobs
            : await recordAttempt({ ...turn, result: await attempt(turn, carriers) }, parts);
        await enqueueAll(jobs);
      } finally {
        leave();
      }
    }
    return null;
  };
}

function attempt({ outgoing, to, text }: Extract<Turn, { kind: "send" }>, carriers: Carriers): Promise<SendResult> {
  const carrier = carriers[outgoing.channel];
  if (!carrier) return Promise.resolve({ outcome: "refused", failure: channelIsOff });
  const { id, origin, purpose, choices } = outgoing;
  return carrier.send({ id, to, text, origin, purpose, choices });
}

async function nextTurn(
  unit: DeliveryUnit,
  conversationId: ConversationId,
  parts: DeliverMessageParts,
  listeningSince: Date,
): Promise<Turn> {
  const { pacedUntil } = await unit.conversations.lock(conversationId);
  const outgoing = await unit.outbound.head(conversationId);
  if (outgoing === null) return { kind: "done" };
  const now = parts.now();
  if (outgoing.state === "sending") return reconcile(unit, outgoing, parts, now, listeningSince);
  if (await isTakenBack(unit, outgoing)) {
    await settleWithdrawn(unit, outgoing);
    return { kind: "look-again", jobs: [] };
  }
  const dueAt = outgoing.waitsForChannel ? 0 : outgoing.dueAt.getTime();
  const notBefore = new Date(Math.max(dueAt, pacedUntil?.getTime() ?? 0));
  if (notBefore > now) return { kind: "later", at: notBefore };
  if (await unit.channelSwitches.isOff(outgoing.channel)) return { kind: "later", at: after(switchedOffSeconds, now) };
  const text = await unit.outbound.bodyOf(outgoing);
  if (text === null) return giveUp(unit, outgoing, textIsGone, parts, now);
  const turn = await channelTurn(unit, outgoing, parts.log, now);
  if (turn.kind === "later") {
    // Without a job that comes back: the sweep makes one when it is time to look, or when the channel works again.
    await unit.outbound.postpone(conversationId, turn.at);
    return { kind: "done" };
  }
  if (turn.kind === "too-late") return giveUp(unit, outgoing, tooLate, parts, now);
  const { rate, perRecipientMilliseconds = 0 } = parts.carriers[outgoing.channel] ?? {};
  const placeAt = rate === undefined ? null : await takePlace(unit, outgoing, rate, now);
  if (placeAt !== null) return { kind: "later", at: placeAt };
  const message = rate === undefined ? { text, along: [] } : await goingAlong(unit, outgoing, text);

  if (perRecipientMilliseconds > 0)
    await unit.conversations.update(conversationId, { pacedUntil: new Date(now.getTime() + perRecipientMilliseconds) });
  const { aliases } = await unit.residents.person(outgoing.residentId);
  const along: Outgoing[] = [];
  for (const each of message.along) along.push(await handOver(unit, each, now));
  return {
    kind: "send",
    outgoing: await handOver(unit, outgoing, now),
    along,
    text: message.text,
    to: aliases.filter(({ channel }) => channel === outgoing.channel),
    isTrial: turn.kind === "trial",
  };
}

async function handOver(unit: DeliveryUnit, outgoing: Outgoing, now: Date): Promise<Outgoing> {
  const attempts = outgoing.attempts + 1;
  await unit.outbound.update(outgoing.id, { state: "sending", attempts, handedOverAt: now, waitsForChannel: false });
  return { ...outgoing, attempts };
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
  const isTogether = ({ state, handedOverAt }: Outgoing) =>
    state === "sending" && handedOverAt?.getTime() === outgoing.handedOverAt?.getTime();
  const along = (await unit.outbound.behind(outgoing)).filter(isTogether);
  const jobs: Job[] = [];
  for (const each of [outgoing, ...along]) {
    if (each.attempts < parts.attempts) await unit.outbound.update(each.id, { state: "queued", dueAt: now });
    else jobs.push(...(await fail(unit, each, neverHeard, parts, now)));
  }
  return { kind: "look-again", jobs };
}

async function giveUp(...of: Parameters<typeof fail>): Promise<Turn> {
  return { kind: "look-again", jobs: await fail(...of) };
}

function fail(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  failure: SendFailure,
  { log }: DeliverMessageParts,
  now: Date,
): Promise<readonly Job[]> {
  log.deliveryFailed(outgoing.id, outgoing.channel, failure.code);
  return settleFailed(unit, outgoing, failure, now);
}

const channelIsOff: SendFailure = {
  code: "channel-off",
  advice: "The channel is not set up on this server: complete its settings.",
  next: "alarm",
};

const tooLate: SendFailure = {
  code: "too-late",
  advice: "The channel was out of order for a day: reach the resident another way.",
  next: "give-up",
};

const textIsGone: SendFailure = {
  code: "text-gone",
  advice: "The text cannot be opened any more, such as after a backup without its keys: answer again.",
  next: "give-up",
};

const neverHeard: SendFailure = {
  code: "no-answer",
  advice: "The platform never said what became of the message: reach the resident another way.",
  next: "give-up",
};
