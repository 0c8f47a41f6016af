import type { ChannelName } from "./channel.ts";
import { type FormalMatter, formalMatters } from "./finding.ts";
import type { ConversationId, ResidentId } from "./ids.ts";
import type { ReplyLanguage } from "./language.ts";
import type { FormOfAddress } from "./resident.ts";

/** One resident on one channel, until a long enough silence. */
export interface Conversation {
  readonly id: ConversationId;
  readonly residentId: ResidentId;
  readonly channel: ChannelName;
  readonly formOfAddress: FormOfAddress;
  readonly language: ReplyLanguage;
  readonly awaiting: AwaitedAnswer | null;
}

/** Which conversations to find. */
export interface ConversationFilter {
  /** Persons, after any merge; `null` for everybody. */
  readonly persons: readonly ResidentId[] | null;
  readonly caseNumber: number | null;
  /** The conversation ran, for a part at least, in this time. */
  readonly period: { readonly from: Date; readonly until: Date } | null;
  /** It had work for people, and none is left. */
  readonly isFinished: boolean;
  /** Of each person on each channel only the latest. */
  readonly isLatestOnly: boolean;
  readonly limit: number;
}

/** A question of the bot that the resident has not answered yet. */
export type AwaitedAnswer = "call-back-choice" | "call-back-number" | "call-back-moment" | `formal/${FormalMatter}`;

/** The formal matter that the resident was asked about; `null` when something else, or nothing, was asked. */
export function askedMatter(awaiting: AwaitedAnswer | null): FormalMatter | null {
  return formalMatters.find((matter) => awaiting === `formal/${matter}`) ?? null;
}

/**
 * What is still asked once something else was said. The choice stood in the text before, and nobody answers that any
 * more; a telephone number we still need, because somebody was promised a call, and that call may still be moved.
 */
export function stillAwaited(awaiting: AwaitedAnswer | null): AwaitedAnswer | null {
  return awaiting === "call-back-choice" || askedMatter(awaiting) !== null ? null : awaiting;
}
