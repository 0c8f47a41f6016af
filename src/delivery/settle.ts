import { openAnnouncement } from "../model/announcement.ts";
import type { Job } from "../model/job.ts";
import type { SendFailure } from "../model/sending.ts";
import type { DeliveryUnit, Outgoing } from "./ports.ts";

/**
 * What follows when a message has arrived: a warning begins to count, a block begins. Runs under the conversation's
 * lock, in the transaction that records the arrival. `channelMessageId` is `null` when the platform did not name it.
 */
export async function settleDelivered(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  channelMessageId: string | null,
  at: Date,
): Promise<void> {
  const known = channelMessageId === null ? {} : { channelMessageId };
  await unit.outbound.update(outgoing.id, { state: "delivered", ...known, deliveredAt: at });
  if (outgoing.purpose === "warning") {
    await unit.events.append(outgoing, { type: "warning-delivered", outboundId: outgoing.id }, at, false);
  }
  if (outgoing.purpose === "closing") await startBlock(unit, outgoing, "delivered", at);
  await unit.live.publish({
    kind: "conversation",
    conversationId: outgoing.conversationId,
    residentId: outgoing.residentId,
  });
}

/**
 * What follows when a message will never arrive: a warning does not count, a block begins all the same (the ladder:
 * delivered, or delivery finally failed), and a person hears of it.
 */
export async function settleFailed(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  failure: SendFailure,
  at: Date,
): Promise<readonly Job[]> {
  const { id, conversationId, residentId, channel, inReplyTo } = outgoing;
  await unit.outbound.update(id, { state: "failed", failureCode: failure.code });
  await unit.events.append(outgoing, { type: "delivery-failed", outboundId: id, code: failure.code }, at, false);
  if (outgoing.purpose === "warning")
    await unit.events.append(outgoing, { type: "warning-failed", outboundId: id }, at, false);
  if (outgoing.purpose === "closing") await startBlock(unit, outgoing, "failed", at);
  const { caseId, isNew } = await unit.cases.open({
    subject: { messageId: inReplyTo, conversationId, residentId, channel },
    reason: "delivery-failed",
    urgency: "high",
    promisedAt: null,
    phone: null,
    at,
  });
  if (isNew) await unit.events.append(outgoing, { type: "case-opened", caseId, reason: "delivery-failed" }, at, false);
  await unit.live.publish({ kind: "conversation", conversationId, residentId });
  return [{ name: "open-case", caseId, urgency: "high" }];
}

/** A message that was taken back before it was sent: it is not sent, and nothing follows from it. */
export async function settleWithdrawn(unit: DeliveryUnit, outgoing: Outgoing): Promise<void> {
  const { id, conversationId, residentId } = outgoing;
  await unit.outbound.update(id, { state: "withdrawn" });
  await unit.live.publish({ kind: "conversation", conversationId, residentId });
}

/** The block itself: our own list, which is the fold of these events. */
export async function startBlock(
  unit: DeliveryUnit,
  outgoing: Outgoing,
  notice: "delivered" | "failed" | "unconfirmed",
  at: Date,
): Promise<void> {
  // Over all conversations: a block may be lifted, and its warning taken back, in another one.
  const sanctions = await unit.events.sanctionsOf(outgoing.residentId, outgoing.channel);
  const announcement = openAnnouncement(sanctions, outgoing.id);
  if (announcement === null) return;
  await unit.events.append(
    outgoing,
    { type: "block-started", outboundId: outgoing.id, until: announcement.until, notice },
    at,
    false,
  );
  const { id, conversationId, residentId, channel } = outgoing;
  const until = new Date(announcement.until);
  await unit.platformBlocks.add({ notice: id, conversationId, residentId, channel, until });
}
