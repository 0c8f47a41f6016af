import type { PageHealth } from "./page.ts";

/** What has been seen of a session so far; moments in milliseconds of one clock. */
export interface Seen {
  readonly now: number;
  readonly startedAt: number;
  /** When something last got on: a code was shown, history came in, the page was ready. */
  readonly progressAt: number;
  /** When the last QR or pairing code was shown; `null` when none is shown. */
  readonly codeAt: number | null;
  readonly isReady: boolean;
  /** Since when the page has synced without the library being in it; `null` when that is not so. */
  readonly unheardSince: number | null;
  /** Since when the page, once ready, is not connected; `null` while it is. */
  readonly offlineSince: number | null;
  /** How often in a row the page did not answer. */
  readonly silences: number;
}

export interface Limits {
  /** How long starting may take without anything getting on. */
  readonly start: number;
  /** How long a code may be shown without a new one. */
  readonly code: number;
  /** How long the library may take to notice that the page has synced. */
  readonly unheard: number;
  /** How long the page may try to connect again by itself. */
  readonly offline: number;
  /** How long a browser runs before it is started anew, because its memory only grows. */
  readonly planned: number;
}

/** What is to be done about a session now. */
export type Diagnosis =
  | "fine"
  | "announce-synced"
  | "banned"
  | "page-lost"
  | "not-starting"
  | "stale-code"
  | "disconnected"
  | "planned";

const silencesAllowed = 3;
const bans: ReadonlySet<string | null> = new Set(["TOS_BLOCK", "SMB_TOS_BLOCK"]);

/** Whether a state of the page says that WhatsApp shut the account out. */
export function isBan(state: string | null): boolean {
  return bans.has(state);
}

// A page with the library in it that does not become ready was put together by halves: announcing again would make it
// ready without ears.
const patience = 6;

/** Judges a session by what its page says of itself, because the library tells of few things that go wrong. */
export function diagnose(health: PageHealth | null, seen: Seen, limits: Limits): Diagnosis {
  const { now, isReady, codeAt, progressAt, offlineSince, unheardSince } = seen;
  if (health === null) return seen.silences >= silencesAllowed ? "page-lost" : "fine";
  if (isBan(health.state)) return "banned";
  if (!isReady && codeAt === null && now - progressAt >= limits.start) return "not-starting";
  if (isReady && offlineSince !== null && now - offlineSince >= limits.offline) return "disconnected";
  if (unheardSince !== null) {
    const unheard = now - unheardSince;
    if (health.isInjected) return unheard >= limits.unheard * patience ? "page-lost" : "fine";
    return unheard >= limits.unheard ? "announce-synced" : "fine";
  }
  if (codeAt !== null) return now - codeAt >= limits.code ? "stale-code" : "fine";
  return isReady && offlineSince === null && now - seen.startedAt >= limits.planned ? "planned" : "fine";
}
