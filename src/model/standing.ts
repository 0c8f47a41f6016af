import type { OutboundId } from "./ids.ts";

/** The rungs of the ladder, in order; a step is never skipped. */
export const ladderStates = ["clean", "named", "warned", "closing", "blocked"] as const;
export type LadderState = (typeof ladderStates)[number];

/** Step 1 names the behaviour; step 2 names it, says what this channel is for, and what follows on repetition. */
export type WarningStep = 1 | 2;

export interface Warning {
  readonly outboundId: OutboundId | null;
  readonly step: WarningStep;
  readonly behaviour: string;
  readonly issuedAt: Date;
  /** `null` while it is under way: a warning that has not arrived does not count (D61). */
  readonly deliveredAt: Date | null;
  readonly until: Date;
}

/** Where a resident stands on one channel at one moment, folded from events; never stored by itself. */
export interface Standing {
  readonly state: LadderState;
  /** Delivered, not reversed, inside their term; oldest first. */
  readonly warnings: readonly Warning[];
  /** Warnings of which it is not known yet whether they have arrived; oldest first. */
  readonly underWay: readonly Warning[];
  readonly blockedUntil: Date | null;
}

export const cleanStanding: Standing = { state: "clean", warnings: [], underWay: [], blockedUntil: null };
