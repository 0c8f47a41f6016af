import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent, UnknownPart } from "../model/channel-event.ts";
import type { ArrivingMessage } from "../model/message.ts";
import type { Alias } from "../model/resident.ts";
import type { ReceiveMessages } from "./receive-messages.ts";

type DeliveryEvent = Extract<ChannelEvent, { kind: "delivery" }>;

export interface HandleEventsParts {
  readonly receiveMessages: ReceiveMessages;
  readonly recordStatus: (channel: ChannelName, status: DeliveryEvent) => Promise<void>;
  readonly changeIdentity: (channel: ChannelName, key: string, previous: Alias, current: Alias) => Promise<boolean>;
  readonly recordArrivals: (
    channel: ChannelName,
    event: Extract<ChannelEvent, { kind: "delivered-until" }>,
  ) => Promise<void>;
  readonly noteAnsweredElsewhere: (
    channel: ChannelName,
    event: Extract<ChannelEvent, { kind: "answered-elsewhere" }>,
  ) => Promise<void>;
  readonly log: {
    eventIgnored(channel: ChannelName, what: string): void;
    eventUnknown(channel: ChannelName, what: UnknownPart): void;
    channelAlarm(channel: ChannelName, reason: string): void;
    eventFailed(channel: ChannelName, kind: ChannelEvent["kind"], error: unknown): void;
  };
}

// Statuses of one message keep their order; those of so many messages are recorded at once.
const atOnce = 8;

/**
 * Sees to everything a platform told us in one go. Resolves when all of it is committed. One that fails does not
 * hold up the others; the promise then rejects at the end, so that the platform sends the whole again, of which
 * what is already in is known and does nothing.
 */
export function createHandleEvents(
  parts: HandleEventsParts,
): (channel: ChannelName, events: readonly ChannelEvent[]) => Promise<void> {
  return async (channel, events) => {
    let failed = 0;
    const fail = (kind: ChannelEvent["kind"], error: unknown) => {
      failed++;
      parts.log.eventFailed(channel, kind, error);
    };
    await Promise.all([ofPeople(channel, events, parts, fail), ofReplies(channel, events, parts, fail)]);
    for (const event of events) {
      if (event.kind === "alarm") parts.log.channelAlarm(channel, event.reason);
      if (event.kind === "ignored") parts.log.eventIgnored(channel, event.what);
      if (event.kind === "unknown") parts.log.eventUnknown(channel, event.what);
    }
    if (failed > 0)
      throw new Error(
        `${failed} of ${events.length} events could not be taken in; the platform has to send them again.`,
      );
  };
}

type Handle = (
  channel: ChannelName,
  events: readonly ChannelEvent[],
  parts: HandleEventsParts,
  fail: (kind: ChannelEvent["kind"], error: unknown) => void,
) => Promise<void>;

/** What people write, what they are told elsewhere, and who they go by, in the order in which it happened; messages together as far as that goes. */
const ofPeople: Handle = async (channel, events, { receiveMessages, changeIdentity, noteAnsweredElsewhere }, fail) => {
  let waiting: ArrivingMessage[] = [];
  const receiveWaiting = async () => {
    const receipts = await receiveMessages(waiting);
    for (const receipt of receipts) if (receipt.outcome === "failed") fail("message", receipt.error);
    waiting = [];
  };
  for (const event of events) {
    if (event.kind === "message") waiting.push(event.message);
    if (event.kind !== "identity-change" && event.kind !== "answered-elsewhere") continue;
    await receiveWaiting();
    if (event.kind === "answered-elsewhere")
      await noteAnsweredElsewhere(channel, event).catch((error) => fail(event.kind, error));
    else
      await changeIdentity(channel, event.key, event.previous, event.current).catch((error) => fail(event.kind, error));
  }
  await receiveWaiting();
};

/** What became of our replies. */
const ofReplies: Handle = async (channel, events, { recordStatus, recordArrivals }, fail) => {
  const lanes = new Map<string, DeliveryEvent[]>();
  for (const event of events) {
    if (event.kind !== "delivery") continue;
    const about = event.outboundId ?? event.channelMessageId;
    const lane = lanes.get(about);
    if (lane) lane.push(event);
    else lanes.set(about, [event]);
  }
  const left = [...lanes.values()];
  const work = async () => {
    for (let lane = left.shift(); lane !== undefined; lane = left.shift()) {
      for (const event of lane) await recordStatus(channel, event).catch((error) => fail(event.kind, error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  // Behind what is told of single messages, of which more is known then.
  for (const event of events)
    if (event.kind === "delivered-until")
      await recordArrivals(channel, event).catch((error) => fail(event.kind, error));
};
