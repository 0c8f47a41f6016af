import type { MediaRecord, SeenMedia } from "../model/media.ts";

/** What is known of what came with a message, as a rule sees it. */
export function seenMedia({ mediaType, state, problem, reading, findings }: MediaRecord): SeenMedia {
  if (state === "opened") return { mediaType, state, reading: reading ?? "unread", findings };
  return state === "awaited" ? { mediaType, state } : { mediaType, state, problem: problem ?? "not-read" };
}
