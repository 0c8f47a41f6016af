import type { EscalationReason, Urgency } from "./case.ts";
import type { FormalMatter, PersonalDataType, Severity } from "./finding.ts";
import type { OutboundId } from "./ids.ts";
import type { Span } from "./span.ts";
import type { WarningStep } from "./standing.ts";
import type { BotTemplate, TemplateValues } from "./template.ts";

export interface Reply {
  readonly kind: "reply";
  readonly template: BotTemplate;
  readonly values: TemplateValues;
  /** Those values of which English has other words. */
  readonly inEnglish?: TemplateValues;
  /** The formal matter of which the resident is asked whether they mean it. */
  readonly asksAbout?: FormalMatter;
}

export interface Redact {
  readonly kind: "redact";
  readonly spans: readonly (Span & { readonly type: PersonalDataType })[];
}

export interface Warn {
  readonly kind: "warn";
  readonly template: "abuse-warning";
  readonly step: WarningStep;
  readonly severity: Severity;
  readonly behaviour: string;
  /** The warning lapses at this moment. */
  readonly until: Date;
  readonly values: TemplateValues;
}

export interface Block {
  readonly kind: "block";
  readonly template: "abuse-block";
  readonly behaviour: string;
  /** The warning it builds on; when that is taken back, the block goes with it. `null` in shadow mode. */
  readonly ground: OutboundId | null;
  readonly until: Date;
  readonly values: TemplateValues;
}

export type Sanction = Warn | Block;

export interface Escalate {
  readonly kind: "escalate";
  readonly reason: EscalationReason;
  readonly urgency: Urgency;
  /** By when it should be answered; `null` when there is no such moment. */
  readonly promisedAt: Date | null;
  /** The resident is told of that moment, in a reply of the same decision. */
  readonly isPromised?: true;
  /** The resident chose this moment instead of one that they were told before. */
  readonly renews?: true;
  /** In `confirm` mode: the sanction an agent is asked to confirm. */
  readonly proposal?: Sanction;
}

/** The resident wants to be called; the case that goes with it carries the number, if one is known. */
export interface RequestCallBack {
  readonly kind: "request-call-back";
}

/** The resident need not be called any more: work that nobody has in hand for it is done. */
export interface CancelCallBack {
  readonly kind: "cancel-call-back";
}

/** A named end for a message that needs nothing: it is never dropped in silence (D17). */
export interface Ignore {
  readonly kind: "ignore";
}

export type Action = Reply | Redact | Warn | Block | Escalate | RequestCallBack | CancelCallBack | Ignore;

export interface Decision {
  readonly actions: readonly Action[];
  /** The gravest rule that spoke. */
  readonly rule: string;
  /** Reason codes, gravest rule first. */
  readonly because: readonly string[];
  /** The protocol lines this decision carries out, such as `D27`. */
  readonly protocol: readonly string[];
}
