import { openStream } from "./chat-request.ts";
import { createGrowingPause } from "./growing-pause.ts";
import { knownToken } from "./session-token.ts";

export interface LiveParts {
  /** The stream is open: whatever happened before may have been missed. */
  readonly onOpen: () => void;
  readonly onChanged: () => void;
  readonly onLost: () => void;
}

// The server sends a sign of life every 25 seconds.
const longestSilenceMilliseconds = 60_000;
const noSession = 401;

/** Follows what changes for this resident, and connects again with growing pauses when the line breaks. */
export function createLiveStream(parts: LiveParts) {
  const pause = createGrowingPause();
  let isFollowing = false;

  async function run(): Promise<void> {
    for (let token = knownToken(); token !== null; token = knownToken()) {
      const line = new AbortController();
      const response = await openStream(token, line.signal);
      // Nobody the server knows yet: the first message makes them known, and calls `follow` again.
      if (response?.status === noSession) return;
      if (response?.ok && response.body) {
        pause.reset();
        parts.onOpen();
        await readLines(response.body, line, parts.onChanged);
      }
      parts.onLost();
      await pause.wait();
    }
  }

  return {
    /** Starts following; harmless when that has begun, or when there is nobody to follow for yet. */
    async follow(): Promise<void> {
      if (isFollowing) return;
      isFollowing = true;
      await run().finally(() => {
        isFollowing = false;
      });
    },
    hurry: pause.hurry,
  };
}

// Resolves when the line is lost, or has been silent for too long to be alive.
async function readLines(body: ReadableStream<Uint8Array>, line: AbortController, onEvent: () => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let silence = setTimeout(() => line.abort(), longestSilenceMilliseconds);
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(silence);
      silence = setTimeout(() => line.abort(), longestSilenceMilliseconds);
      const lines = (rest + decoder.decode(part.value, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      if (lines.some((text) => text.startsWith("data:"))) onEvent();
    }
  } catch {
    // The line broke; the caller connects again.
  } finally {
    clearTimeout(silence);
  }
}
