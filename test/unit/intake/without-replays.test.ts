import { withoutReplays } from "../../../src/intake/without-replays.ts";
import type { ChannelEvent } from "../../../src/model/channel-event.ts";

const now = new Date("2026-11-24T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const sent = (sentAt: Date | null): ChannelEvent => ({
  kind: "message",
  message: { channel: "whatsapp", channelMessageId: "m", sender: [], content: { kind: "text", text: "Hallo" }, sentAt },
});

it("what was sent longer ago than any platform repeats it is no news; a moment ahead or unknown is no reason", () => {
  const events = [sent(daysAgo(9)), sent(daysAgo(7)), sent(daysAgo(-1)), sent(null)];
  expect(withoutReplays(events, now)).toEqual([{ kind: "ignored", what: "replayed" }, ...events.slice(1)]);
});
