import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent, UnknownPart } from "../model/channel-event.ts";
import type { ArrivingMessage } from "../model/message.ts";
import type { Alias } from "../model/resident.ts";

type DeliveryEvent = Extract<ChannelEvent, { kind: "delivery" }>;

export interface HandleEventsParts {
  readonly receiveMessage: (message: ArrivingMessage) => Promise<unknown>;
  readonly recordStatus: (channel: ChannelName, status: DeliveryEvent) => Promise<void>;
  readonly changeIdentity: (channel: ChannelName, key: string, previous: Alias, current: Alias) => Promise<boolean>;
  readonly log: {
    eventIgnored(channel: ChannelName, what: string): void;
    eventUnknown(channel: ChannelName, what: UnknownPart): void;
    channelAlarm(channel: ChannelName, reason: string): void;
    eventFailed(channel: ChannelName, kind: ChannelEvent["kind"], error: unknown): void;
  };
}

// One person's events keep their order; so many people are served at once.
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
    const lanes = inLanes(events);
    let failed = 0;
    const work = async () => {
      for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) {
        for (const event of lane) {
          try {
            await handle(channel, event, parts);
          } catch (error) {
            failed++;
            parts.log.eventFailed(channel, event.kind, error);
          }
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    if (failed > 0)
      throw new Error(
        `${failed} of ${events.length} events could not be taken in; the platform has to send them again.`,
      );
  };
}

function handle(channel: ChannelName, event: ChannelEvent, parts: HandleEventsParts): Promise<unknown> {
  switch (event.kind) {
    case "message":
      return parts.receiveMessage(event.message);
    case "delivery":
      return parts.recordStatus(channel, event);
    case "identity-change":
      return parts.changeIdentity(channel, event.key, event.previous, event.current);
    case "alarm":
      return Promise.resolve(parts.log.channelAlarm(channel, event.reason));
    case "ignored":
      return Promise.resolve(parts.log.eventIgnored(channel, event.what));
    case "unknown":
      return Promise.resolve(parts.log.eventUnknown(channel, event.what));
  }
}

function inLanes(events: readonly ChannelEvent[]): ChannelEvent[][] {
  const lanes = new Map<string, ChannelEvent[]>();
  for (const event of events) {
    const key = laneOf(event);
    const lane = lanes.get(key);
    if (lane) lane.push(event);
    else lanes.set(key, [event]);
  }
  return [...lanes.values()];
}

// Events of one sender, or about one message, belong in one lane.
function laneOf(event: ChannelEvent): string {
  switch (event.kind) {
    case "message":
      return event.message.sender.map(({ value }) => value).join();
    case "delivery":
      return event.outboundId ?? event.channelMessageId;
    case "identity-change":
      return event.previous.value;
    case "alarm":
    case "ignored":
    case "unknown":
      return "";
  }
}
