import type { Urgency } from "./case.ts";
import type { CaseId, MessageId, OutboundId } from "./ids.ts";

/** Everything done in the background. Payloads carry ids only, so that no personal data rests in a queue. */
export type Job =
  | { readonly name: "moderate-message"; readonly messageId: MessageId }
  | { readonly name: "inspect-media"; readonly messageId: MessageId }
  | { readonly name: "deliver-message"; readonly outboundId: OutboundId }
  | { readonly name: "open-case"; readonly caseId: CaseId; readonly urgency: Urgency }
  | { readonly name: "watch-promise"; readonly caseId: CaseId }
  /** By the closing notice with which the block began. */
  | { readonly name: "set-platform-block"; readonly outboundId: OutboundId };

export type JobName = Job["name"];
export type JobOf<Name extends JobName> = Extract<Job, { name: Name }>;

export const jobNames = [
  "moderate-message",
  "inspect-media",
  "deliver-message",
  "open-case",
  "watch-promise",
  "set-platform-block",
] as const satisfies readonly JobName[];

/** One handler for each job; leaving one out does not compile. A handler may ask to be called again later. */
export type JobHandlers = { readonly [Name in JobName]: (job: JobOf<Name>) => Promise<JobOutcome> };
export type JobOutcome = { readonly again: Date } | undefined;

/**
 * Enqueues what a commit left to be done, now or from a moment on. Never rejects and never takes long: a job is only
 * a reminder of a row, and the sweep makes a new one of what the queue did not take.
 */
export type EnqueueAll = (jobs: readonly Job[], at?: Date) => Promise<void>;
