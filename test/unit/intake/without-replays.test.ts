import { withoutReplays } from "../../../src/intake/without-replays.ts";
import type { ChannelEvent } from "../../../src/model/channel-event.ts";

const now = new Date("2026-11-24T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const sent = (sentAt: Date | null): ChannelEvent => ({
  kind: "message",
  message: { channel: "whatsapp", channelMessageId: "m", sender: [], content: { kind: "text", text: "Hallo" }, sentAt },
});

const answered = (at: Date | null): ChannelEvent => ({
  kind: "answered-elsewhere",
  resident: { kind: "phone", value: "31600000001" },
  channelMessageId: "m",
  text: "Tot vijf uur.",
  at,
  isCertain: true,
});

it("so it is with what a colleague answered elsewhere; what became of ours is never too old", () => {
  const delivered: ChannelEvent = {
    kind: "delivery",
    state: "delivered",
    outboundId: null,
    channelMessageId: "m",
    at: daysAgo(30),
  };
  const events = [answered(daysAgo(9)), answered(daysAgo(7)), answered(null), delivered];
  expect(withoutReplays(events, now)).toEqual([{ kind: "ignored", what: "replayed" }, ...events.slice(1)]);
});

it("what was sent longer ago than any platform repeats it is no news; a moment ahead or unknown is no reason", () => {
  const events = [sent(daysAgo(9)), sent(daysAgo(7)), sent(daysAgo(-1)), sent(null)];
  expect(withoutReplays(events, now)).toEqual([{ kind: "ignored", what: "replayed" }, ...events.slice(1)]);
});
