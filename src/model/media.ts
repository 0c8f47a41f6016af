import type { PersonalDataFinding } from "./finding.ts";
import type { MediaType } from "./message.ts";

/** Formats of pictures and documents that are opened, as their first bytes tell. */
export const mediaFormats = ["jpeg", "png", "webp", "pdf"] as const;
export type MediaFormat = (typeof mediaFormats)[number];

/** Formats that are known by name and not opened. */
export const refusedFormats = [
  "gif",
  "heic",
  "avif",
  "tiff",
  "bmp",
  "office",
  "zip",
  "video",
  "audio",
  "web-page",
  "program",
  "unknown",
] as const;
export type RefusedFormat = (typeof refusedFormats)[number];

/** Why something a resident sent besides words was not opened. */
export const mediaProblems = [
  /** A sound, a film or a sticker: these are never opened. */
  "kind-not-opened",
  /** The channel cannot hand it over, or did not say where it is. */
  "not-handed-over",
  "gone",
  "refused",
  "unreachable",
  "too-large",
  "type-refused",
  "too-many-pixels",
  "damaged",
  /** A document with a password. */
  "locked",
  /** Reading it took too long, or too much memory. */
  "too-heavy",
  /** A defect of ours. */
  "not-read",
] as const;
export type MediaProblem = (typeof mediaProblems)[number];

/**
 * How much of the text in it was read: all there is, none because there is none, a part, or nothing although there may
 * be text (words that are drawn, a picture that nobody could decode).
 */
export type MediaReading = "text" | "no-text" | "partly" | "unread";

/** Personal data in a picture or document: what, never where, for the text it was found in is not kept. */
export type MediaFinding = Pick<PersonalDataFinding, "type" | "confidence" | "public" | "recognizer" | "reasons">;

/** What is known of what came with a message besides words. `awaited` until it has been fetched and looked at. */
export type SeenMedia = { readonly mediaType: MediaType } & (
  | { readonly state: "awaited" }
  | { readonly state: "opened"; readonly reading: MediaReading; readonly findings: readonly MediaFinding[] }
  | { readonly state: "unopened"; readonly problem: MediaProblem }
);

/** What is stored of it; what is not known, or does not apply, is `null`. */
export interface MediaRecord {
  readonly mediaType: MediaType;
  readonly state: SeenMedia["state"];
  readonly problem: MediaProblem | null;
  readonly format: MediaFormat | RefusedFormat | null;
  readonly reading: MediaReading | null;
  readonly findings: readonly MediaFinding[];
}

/** What is known of it, as a rule sees it. */
export function seenMedia({ mediaType, state, problem, reading, findings }: MediaRecord): SeenMedia {
  if (state === "opened") return { mediaType, state, reading: reading ?? "unread", findings };
  return state === "awaited" ? { mediaType, state } : { mediaType, state, problem: problem ?? "not-read" };
}

/** Whether people are told what it holds, or that nobody knows, before they see it. */
export function isShielded({ reading, findings }: Pick<MediaRecord, "reading" | "findings">): boolean {
  const isWhole = reading === "text" || reading === "no-text";
  return !isWhole || findings.some((finding) => finding.public !== true);
}

/** How large something may be that is fetched from a platform. */
export interface FetchLimits {
  readonly largestBytes: number;
}

/** What became of asking a platform for a picture or document, and whose doing a failure is. */
export type FetchedMedia =
  | { readonly outcome: "fetched"; readonly bytes: Buffer }
  | {
      readonly outcome: "failed";
      /** The platform's own code, or a word of ours such as `unreachable`. */
      readonly code: string;
      readonly problem: Extract<MediaProblem, "gone" | "refused" | "unreachable" | "too-large" | "damaged">;
      readonly next: "retry" | "give-up";
    };

/** What a picture or document turned out to be. `bytes` is what may be kept of it; `text` is for detection alone. */
export type Inspection =
  | {
      readonly outcome: "opened";
      readonly format: MediaFormat;
      readonly bytes: Uint8Array;
      readonly reading: MediaReading;
      readonly text: string;
    }
  | {
      readonly outcome: "unopened";
      readonly format: MediaFormat | RefusedFormat | null;
      readonly problem: MediaProblem;
    };
