import type { ChannelEvent } from "../../src/model/channel-event.ts";
import type { ArrivingMessage } from "../../src/model/message.ts";

/** What an event says, in a few words: its kind, and of what content, state or thing it is. */
export function meaning(event: ChannelEvent): string {
  switch (event.kind) {
    case "message":
      return ["message", event.message.content.kind, ...event.message.sender.map(({ kind }) => kind)].join(" ");
    case "delivery":
      return `delivery ${event.state}`;
    case "identity-change":
      return `identity-change ${event.current.kind}`;
    case "answered-elsewhere":
    case "delivered-until":
    case "alarm":
      return event.kind;
    case "ignored":
    case "unknown":
      return `${event.kind} ${event.what}`;
  }
}

/** The message of a single event; `null` when it is something else. */
export function messageOf([event]: readonly ChannelEvent[]): ArrivingMessage | null {
  return event?.kind === "message" ? event.message : null;
}
