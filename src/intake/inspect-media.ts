import type { Detect } from "../detection/detect.ts";
import { printedDataIn } from "../detection/personal-data/printed.ts";
import type { MessageId } from "../model/ids.ts";
import type { FetchedMedia, MediaFinding } from "../model/media.ts";
import { textOf } from "../model/message.ts";
import type { FetchMedia, Inspect, IntakeStore, MediaLog, PendingMessage } from "./ports.ts";

export interface InspectMediaParts {
  readonly store: IntakeStore;
  readonly fetchMedia: FetchMedia;
  readonly inspect: Inspect;
  readonly detect: Detect;
  readonly log: MediaLog;
  readonly now: () => Date;
  /** So often it is tried to open something. */
  readonly attempts: number;
}

const firstPauseSeconds = 5;
const longestPauseSeconds = 600;
// Some twenty pages: detection takes time in proportion.
const longestText = 50_000;

/**
 * Fetches what came with a message, looks at it, and keeps of it what may be kept: what it is, what personal data can be
 * read in it, and its bytes, sealed. The text that was read is not kept. Resolves to the moment of the next attempt, or
 * to `null` when there is none to come. Every attempt is counted before it is made, so that a file that brings the process
 * down does so a limited number of times.
 */
export function createInspectMedia(parts: InspectMediaParts): (messageId: MessageId) => Promise<Date | null> {
  const { store, log, now } = parts;
  return async (messageId) => {
    const attempt = await store.media.countAttempt(messageId);
    const message = attempt === null ? null : await store.messages.find(messageId);
    if (attempt === null || message === null) return null;
    const isLast = attempt >= parts.attempts;
    const again = new Date(now().getTime() + pauseSeconds(attempt) * 1000);
    try {
      const failure = attempt > parts.attempts ? gone : await open(message, parts);
      if (failure?.next === "retry" && !isLast) {
        log.mediaPutOff(messageId, attempt, failure.code);
        return again;
      }
      if (failure !== null) {
        await store.media.markUnopened(messageId, failure.problem);
        log.mediaUnopened(messageId, failure.problem, failure.code);
      }
    } catch (error) {
      log.mediaFailed(messageId, attempt, error);
      if (!isLast) return again;
      await store.media.markUnopened(messageId, "not-read");
    }
    const { conversationId, residentId } = message;
    await store.live.publish({ kind: "conversation", conversationId, residentId });
    return null;
  };
}

type Failure = Pick<Extract<FetchedMedia, { outcome: "failed" }>, "code" | "next"> & {
  readonly problem: Parameters<IntakeStore["media"]["markUnopened"]>[1];
};

const gone: Failure = { code: "gone", problem: "gone", next: "give-up" };

// Why it could not be fetched; `null` when it was, and what it turned out to be is stored.
async function open(message: PendingMessage, parts: InspectMediaParts): Promise<Failure | null> {
  const { store, log } = parts;
  const { id, channel, receivedAt } = message;
  const content = await store.messages.openOriginal(message);
  if (content?.kind !== "media" || content.mediaId === undefined) return gone;
  const fetched = await parts.fetchMedia(channel, content.mediaId);
  if (fetched.outcome === "failed") return fetched;
  const seen = await parts.inspect(fetched.bytes);
  if (seen.outcome === "unopened") {
    await store.media.markUnopened(id, seen.problem, seen.format);
    log.mediaUnopened(id, seen.problem, seen.format ?? "unknown");
    return null;
  }
  const { format, reading, bytes, text } = seen;
  const findings = findingsIn(text.slice(0, longestText), textOf(content), parts.detect);
  await store.media.keepOpened(id, receivedAt, { format, reading, findings, bytes });
  log.mediaOpened(id, format, reading);
  return null;
}

/**
 * The personal data that can be read in it; what was written beside it tells what a number is. Nothing else counts: words
 * in a picture may be anybody's, and a letter that somebody received is no insult of theirs.
 */
function findingsIn(text: string, caption: string | null, detect: Detect): readonly MediaFinding[] {
  const found = detect(text, caption === null ? {} : { previous: [caption] }).findings.flatMap((finding) => {
    if (finding.kind !== "personal-data") return [];
    const { kind: _kind, span: _span, ...kept } = finding;
    return [kept];
  });
  const types = new Set(found.map(({ type }) => type));
  const printed = printedDataIn(text).filter(({ type }) => !types.has(type));
  return [...new Map([...found, ...printed].map((finding) => [JSON.stringify(finding), finding])).values()];
}

function pauseSeconds(attempt: number): number {
  return Math.min(firstPauseSeconds * 2 ** (attempt - 1), longestPauseSeconds);
}
