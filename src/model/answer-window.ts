import type { ChannelName } from "./channel.ts";

/** How long a platform lets people answer a resident, counted from the resident's last message. */
export interface AnswerWindow {
  readonly hours: number;
  /** Whether a resident can be asked to write again once it is over: the platform has approved a text for that. */
  readonly canReopen: boolean;
}

/** Those of the channels that are on; one that sets no end has none. */
export type AnswerWindows = Partial<Readonly<Record<ChannelName, AnswerWindow>>>;

/** When a resident last wrote on a channel, and was last asked there to write again; `null` for never. */
export interface LastContact {
  readonly wroteAt: Date | null;
  readonly askedAt: Date | null;
}

/** Until when people can answer. Who has only reacted with an emoji has opened nothing: that is long over. */
export function answerUntil({ hours }: AnswerWindow, { wroteAt }: LastContact): Date {
  return new Date((wroteAt?.getTime() ?? 0) + hours * 3_600_000);
}

/** When the resident was asked to write again, as long as they have not; `null` when nothing is awaited. */
export function askedSince({ wroteAt, askedAt }: LastContact): Date | null {
  return askedAt !== null && (wroteAt === null || askedAt > wroteAt) ? askedAt : null;
}
