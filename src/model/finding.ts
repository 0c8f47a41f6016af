import type { Language } from "./language.ts";
import type { ProductId } from "./product.ts";
import type { Span } from "./span.ts";

export const confidences = ["possible", "likely", "certain"] as const;
export type Confidence = (typeof confidences)[number];

export const personalDataTypes = [
  "bsn",
  "iban",
  "birth-date",
  "address",
  "postcode",
  "identity-document",
  "driving-licence",
  "rijksregisternummer",
  "payment-card",
  "v-number",
  "mrz",
  "credential",
  "medical",
  "email-address",
  "phone-number",
  "licence-plate",
] as const;
export type PersonalDataType = (typeof personalDataTypes)[number];

export const abuseTypes = ["insult", "sexual", "threat", "hate", "advance", "harassment"] as const;
export type AbuseType = (typeof abuseTypes)[number];
export type AbuseTarget = "staff" | "organisation" | "third-party" | "self" | "none";
export type Severity = 1 | 2 | 3;

export const distressTypes = ["self-harm", "domestic-violence", "child-safety", "emergency"] as const;
export type DistressType = (typeof distressTypes)[number];

export const intentTypes = [
  "question",
  "report",
  "complaint",
  "formal-request",
  "additional-information",
  "needs-personal-data",
  "call-back",
  "e-mail-preferred",
  "human-wanted",
  "appeal",
  "greeting",
  "thanks",
] as const;
export type IntentType = (typeof intentTypes)[number];

/** What kind of formal matter a message opens; each has its own written road. */
export const formalMatters = [
  "application",
  "objection",
  "formal-complaint",
  "liability-claim",
  "notice-of-default",
  "information-request",
] as const;
export type FormalMatter = (typeof formalMatters)[number];

interface Explained {
  readonly recognizer: string;
  /** Reason codes such as `elfproef-passed`; the console has a Dutch sentence for each. */
  readonly reasons: readonly string[];
}

/** A finding says where and what, never the matched text itself: a span can be redacted, a copy leaks. */
export interface PersonalDataFinding extends Explained {
  readonly kind: "personal-data";
  readonly type: PersonalDataType;
  readonly span: Span;
  readonly confidence: Confidence;
  /** An address or postcode that is the place of a public report. */
  readonly public?: true;
}

export interface AbuseFinding extends Explained {
  readonly kind: "abuse";
  readonly type: AbuseType;
  readonly severity: Severity;
  readonly target: AbuseTarget;
  readonly span: Span;
  readonly confidence: Confidence;
  /** The behaviour in B1 Dutch, as it is named in a warning (D27). */
  readonly behaviour: string;
}

export interface DistressFinding extends Explained {
  readonly kind: "distress";
  readonly type: DistressType;
  readonly span: Span;
  readonly confidence: Confidence;
}

export interface IntentFinding extends Explained {
  readonly kind: "intent";
  readonly type: IntentType;
  readonly confidence: Confidence;
  readonly span: Span;
  readonly matter?: FormalMatter;
  /** For `call-back`: whether it is wanted or refused. */
  readonly answer?: "yes" | "no";
}

/** More messages than one person types. Never produced by a text alone; a counter outside detection adds it. */
export interface FloodFinding extends Explained {
  readonly kind: "flood";
  readonly messagesInWindow: number;
}

export type Finding = PersonalDataFinding | AbuseFinding | DistressFinding | IntentFinding | FloodFinding;

/** A hit that was seen and deliberately not reported, with its reason: "why was this not found" has an answer. */
export interface SuppressedHit {
  readonly kind: Finding["kind"];
  readonly type: string;
  readonly span: Span;
  readonly reason: string;
}

export interface Detection {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedHit[];
  /** How the resident addresses us in this text, when it shows. */
  readonly formOfAddress: "u" | "je" | "unclear";
  readonly language: Language;
  /** What it names of what residents ask a municipality for, the first in front. */
  readonly products: readonly ProductId[];
}

/** Of a message that holds nothing to read. */
export const nothingFound: Detection = {
  findings: [],
  suppressed: [],
  formOfAddress: "unclear",
  language: "unknown",
  products: [],
};

const rank: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 };

/** Whether a confidence reaches a floor. */
export function isAtLeast(confidence: Confidence, floor: Confidence): boolean {
  return rank[confidence] >= rank[floor];
}
