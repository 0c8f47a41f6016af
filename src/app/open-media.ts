import type { Channel } from "../channels/channel.ts";
import { createInspectMedia, type InspectMediaParts } from "../intake/inspect-media.ts";
import { createInspector } from "../media/inspector.ts";
import type { ChannelName } from "../model/channel.ts";
import type { FetchedMedia } from "../model/media.ts";
import type { PolicyRules } from "../policy/policy-rules.ts";
import type { Closers } from "./closers.ts";

const million = 1_000_000;

// The channel was switched off since.
const notHandedOver: FetchedMedia = { outcome: "failed", code: "channel-off", problem: "gone", next: "retry" };

/** Looks at what residents send besides words: fetched through their channel, read in a thread of its own. */
export function openMedia(
  { largestMegabytes, largestMegapixels, attempts, ...rules }: PolicyRules["media"],
  channels: Partial<Record<ChannelName, Channel>>,
  parts: Pick<InspectMediaParts, "store" | "detect" | "log" | "now">,
  closers: Closers,
) {
  const largestBytes = largestMegabytes * million;
  const inspector = createInspector({ ...rules, largestBytes, largestPixels: largestMegapixels * million });
  closers.add(() => inspector.close());
  return createInspectMedia({
    ...parts,
    attempts,
    inspect: inspector.inspect,
    fetchMedia: async (channel, mediaId) =>
      (await channels[channel]?.fetchMedia?.(mediaId, { largestBytes })) ?? notHandedOver,
  });
}
