import type { ChannelEvent } from "../model/channel-event.ts";

// Platforms repeat what was not taken for at most seven days. Source: Meta's guide to webhooks.
const oldestMilliseconds = 8 * 86_400_000;

/**
 * What a webhook tells without messages that are too old to be news: nobody but who kept a signed body sends those. They
 * are counted as ignored.
 */
export function withoutReplays(events: readonly ChannelEvent[], now: Date): readonly ChannelEvent[] {
  return events.map((event) => {
    const sentAt = event.kind === "message" ? event.message.sentAt : null;
    const isReplay = sentAt !== null && now.getTime() - sentAt.getTime() > oldestMilliseconds;
    return isReplay ? { kind: "ignored", what: "replayed" } : event;
  });
}
