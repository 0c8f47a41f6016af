import type { MessageId } from "../model/ids.ts";
import type { EnqueueAll, Job } from "../model/job.ts";
import type { ArrivingMessage } from "../model/message.ts";
import { mediaOf } from "./media-of.ts";
import type { IntakeStore } from "./ports.ts";
import { type TakeInParts, takeIn, unread } from "./take-in.ts";

export interface ReceiveMessagesParts extends TakeInParts {
  readonly store: IntakeStore;
  readonly enqueueAll: EnqueueAll;
}

export type Receipt =
  | { readonly outcome: "stored"; readonly messageId: MessageId }
  | { readonly outcome: "known" }
  | { readonly outcome: "failed"; readonly error: unknown };

export type ReceiveMessages = (batch: readonly ArrivingMessage[]) => Promise<readonly Receipt[]>;

// In one transaction: few enough not to keep others waiting, and each writer's message locked, for long.
const togetherAtMost = 100;

const known: Receipt = { outcome: "known" };

/**
 * Takes in messages of one channel: detects, masks, seals the originals and stores each once, and asks for them to be
 * judged. A receipt for each, in their order. `stored` and `known` are committed, and the platform may be told so; of
 * `failed` nothing is. One that fails does not hold up the others. A message that the database refuses as it is comes
 * in sealed only: told to send it again, a platform would repeat it for days and then drop it.
 */
export function createReceiveMessages(parts: ReceiveMessagesParts): ReceiveMessages {
  const { store, enqueueAll, log } = parts;

  return async (batch) => {
    const receipts = new Map<ArrivingMessage, Receipt>();
    const fresh = await notKnown(batch, store).catch((error: unknown): ArrivingMessage[] => {
      for (const arriving of batch) receipts.set(arriving, { outcome: "failed", error });
      return [];
    });
    for (let from = 0; from < fresh.length; from += togetherAtMost) {
      const part = fresh.slice(from, from + togetherAtMost);
      for (const [index, receipt] of (await receivePart(part, parts)).entries())
        receipts.set(part[index] as ArrivingMessage, receipt);
    }
    const all = batch.map((arriving) => receipts.get(arriving) ?? known);
    for (const [index, receipt] of all.entries()) {
      const { channel } = batch[index] as ArrivingMessage;
      if (receipt.outcome === "stored") log.messageReceived(channel, receipt.messageId);
      if (receipt.outcome === "known") log.messageKnown(channel);
    }
    // Once, when all is committed: judging would take turns with what is still to come in.
    const jobs = all.flatMap((receipt, index) => jobOf(batch[index] as ArrivingMessage, receipt, parts));
    for (const name of ["moderate-message", "inspect-media"] as const) {
      const ofKind = jobs.filter((job) => job.name === name);
      if (ofKind.length > 0) await enqueueAll(ofKind);
    }
    return all;
  };
}

// What came with it is looked at first; that ends in judging.
function jobOf(arriving: ArrivingMessage, receipt: Receipt, { handsOverMedia }: ReceiveMessagesParts): readonly Job[] {
  if (receipt.outcome !== "stored") return [];
  const isLookedAt = mediaOf(arriving, handsOverMedia)?.problem === null;
  return [{ name: isLookedAt ? "inspect-media" : "moderate-message", messageId: receipt.messageId }];
}

/** The same for one message; rejects when it could not be taken in. */
export function createReceiveMessage(receiveMessages: ReceiveMessages) {
  return async (arriving: ArrivingMessage): Promise<Exclude<Receipt, { readonly outcome: "failed" }>> => {
    const [receipt = known] = await receiveMessages([arriving]);
    if (receipt.outcome === "failed") throw receipt.error;
    return receipt;
  };
}

async function notKnown(batch: readonly ArrivingMessage[], store: IntakeStore): Promise<ArrivingMessage[]> {
  const [first] = batch;
  if (first === undefined) return [];
  const ids = batch.map(({ channelMessageId }) => channelMessageId);
  const there = await store.messages.knownAmong(first.channel, ids);
  return batch.filter(({ channelMessageId }) => !there.has(channelMessageId));
}

// All in one transaction, and one by one when that fails.
async function receivePart(part: readonly ArrivingMessage[], parts: ReceiveMessagesParts): Promise<readonly Receipt[]> {
  const { store } = parts;
  const [first, ...others] = part;
  if (first === undefined) return [];
  if (others.length === 0) return [await receiveOne(first, parts)];
  try {
    return (await store.transaction((unit) => takeIn(unit, [first, ...others], parts))).map(receiptOf);
  } catch {
    // Nobody is the wiser for hundreds of attempts on a database that is away.
    const receipts: Receipt[] = [];
    for (const arriving of part) {
      const last = receipts.at(-1);
      const isAway = last?.outcome === "failed" && !(await store.isReady());
      receipts.push(isAway ? last : await receiveOne(arriving, parts));
    }
    return receipts;
  }
}

async function receiveOne(arriving: ArrivingMessage, parts: ReceiveMessagesParts): Promise<Receipt> {
  const { store, log } = parts;
  const attempt = (read?: typeof unread) => store.transaction((unit) => takeIn(unit, [arriving], parts, read));
  try {
    const [id = null] = await attempt().catch((error: unknown) => {
      if (!store.cannotHold(error)) throw error;
      log.messageNotHeld(arriving.channel, error);
      return attempt(unread);
    });
    return receiptOf(id);
  } catch (error) {
    return { outcome: "failed", error };
  }
}

function receiptOf(messageId: MessageId | null): Receipt {
  return messageId === null ? known : { outcome: "stored", messageId };
}
