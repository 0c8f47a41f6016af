import type { ChannelEvent } from "../model/channel-event.ts";

// Platforms repeat what was not taken for at most seven days. Source: Meta's guide to webhooks; the others give up sooner.
const oldestMilliseconds = 8 * 86_400_000;

/**
 * What a webhook tells, without messages and answers of a colleague that are too old to be news: only who kept a signed
 * body sends those, and whether their ids are still known is then no safeguard, because what they were of may have been
 * destroyed since. They are counted as ignored, under "replayed". What carries no moment, or one ahead of our clock, is
 * no repeat.
 */
export function withoutReplays(events: readonly ChannelEvent[], now: Date): readonly ChannelEvent[] {
  return events.map((event) => {
    const moment = momentOf(event);
    const isReplay = moment !== null && now.getTime() - moment.getTime() > oldestMilliseconds;
    return isReplay ? { kind: "ignored", what: "replayed" } : event;
  });
}

function momentOf(event: ChannelEvent): Date | null {
  if (event.kind === "message") return event.message.sentAt;
  return event.kind === "answered-elsewhere" ? event.at : null;
}
