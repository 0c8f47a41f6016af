import type { Urgency } from "./case.ts";
import type { CaseId, MessageId, OutboundId } from "./ids.ts";

/** Everything done in the background. Payloads carry ids only, so that no personal data rests in a queue. */
export type Job =
  | { readonly name: "moderate-message"; readonly messageId: MessageId }
  | { readonly name: "deliver-message"; readonly outboundId: OutboundId }
  | { readonly name: "open-case"; readonly caseId: CaseId; readonly urgency: Urgency }
  | { readonly name: "watch-promise"; readonly caseId: CaseId }
  | { readonly name: "sweep" };

/** Asks for a job, at once or not before a moment. Called after the commit; one that gets lost is made again by the sweep. */
export type Enqueue = (job: Job, at?: Date) => Promise<void>;

export type JobName = Job["name"];
export type JobOf<Name extends JobName> = Extract<Job, { name: Name }>;

export const jobNames = [
  "moderate-message",
  "deliver-message",
  "open-case",
  "watch-promise",
  "sweep",
] as const satisfies readonly JobName[];

/** One handler for each job; leaving one out does not compile. A handler may ask to be called again later. */
export type JobHandlers = { readonly [Name in JobName]: (job: JobOf<Name>) => Promise<JobOutcome> };
export type JobOutcome = { readonly again: Date } | undefined;
