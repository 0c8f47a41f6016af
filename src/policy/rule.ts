import type { ChannelName } from "../model/channel.ts";
import type { AwaitedAnswer } from "../model/conversation.ts";
import type { Action } from "../model/decision.ts";
import type {
  AbuseFinding,
  DistressFinding,
  Finding,
  IntentFinding,
  IntentType,
  PersonalDataFinding,
} from "../model/finding.ts";
import { isAtLeast } from "../model/finding.ts";
import type { MediaFinding, SeenMedia } from "../model/media.ts";
import type { ContentKind } from "../model/message.ts";
import type { ProductId } from "../model/product.ts";
import type { Standing } from "../model/standing.ts";
import type { Calendar } from "./calendar.ts";
import type { ChannelRules } from "./channel-matrix.ts";
import type { Command } from "./command.ts";
import type { Departments } from "./department.ts";
import type { PolicyRules } from "./policy-rules.ts";
import type { Product } from "./product.ts";

/** What the conversation has seen so far, as far as it bears on the next answer. */
export interface ConversationState {
  readonly acknowledged: boolean;
  /** When the resident was last told that we are closed, in this conversation or the one before. */
  readonly absenceToldAt: Date | null;
  readonly unsupportedAnswered: boolean;
  /** When the resident was last asked to slow down. */
  readonly slowedAt: Date | null;
  /** The resident was asked whether something is meant as a formal matter. */
  readonly formalAsked: boolean;
  /** When other moments to call were last offered. */
  readonly momentsOfferedAt: Date | null;
  /** Somebody is to call this resident. */
  readonly callBackAsked: boolean;
  /** An agent is in the conversation: the bot stays silent and only advises. */
  readonly heldByAgent: boolean;
  /** Possible abuse in it has been put before a colleague, who has not closed that case yet. */
  readonly abuseReferred: boolean;
  /** The bot's last question that is still open. */
  readonly awaiting: AwaitedAnswer | null;
  /** The resident said to be written to rather than called, and has not taken that back (P1, P10). */
  readonly prefersMail: boolean;
  /** A telephone number is known for this resident. */
  readonly phoneKnown: boolean;
  /** A person is looking at an appeal already. */
  readonly appealed: boolean;
}

export interface DecisionInput {
  readonly channel: ChannelName;
  readonly contentKind: ContentKind;
  readonly findings: readonly Finding[];
  /** What came with it besides words, as far as it was looked at; `null` when nothing did. */
  readonly media: SeenMedia | null;
  /** What the message names of what residents ask for. */
  readonly products: readonly ProductId[];
  /** What the message is, when it is nothing but a few words that we know. */
  readonly command: Command | null;
  readonly standing: Standing;
  readonly conversation: ConversationState;
  /** A person has switched the channel off: nothing leaves through it. */
  readonly isChannelOff: boolean;
  /** When it came in; seldom long before `now`, when it is judged. */
  readonly receivedAt: Date;
  readonly now: Date;
}

export interface Policy {
  readonly rules: PolicyRules;
  readonly calendar: Calendar;
  readonly channels: ChannelRules;
  readonly products: readonly Product[];
  readonly departments: Departments;
  /** Names the rules that were in force; stands in every decision's event. */
  readonly version: string;
}

/** What one rule says of one message. */
export interface Outcome {
  readonly rule: string;
  readonly actions: readonly Action[];
  readonly because: readonly string[];
  readonly protocol: readonly string[];
  /** No rule behind this one is asked. */
  readonly final?: true;
  /** The question in the message, if any, is taken care of. */
  readonly handled?: true;
}

/** A rule answers or stays silent (`null`); `earlier` holds what graver rules said. Pure. */
export type Rule = (input: DecisionInput, policy: Policy, earlier: readonly Outcome[]) => Outcome | null;

export function abuseIn(input: DecisionInput): readonly AbuseFinding[] {
  return input.findings.filter((finding) => finding.kind === "abuse");
}

export function distressIn(input: DecisionInput): readonly DistressFinding[] {
  return input.findings.filter((finding) => finding.kind === "distress");
}

export function personalDataIn(input: DecisionInput): readonly PersonalDataFinding[] {
  return input.findings.filter((finding) => finding.kind === "personal-data");
}

/** Personal data that was read in a picture or document. */
export function mediaDataIn({ media }: DecisionInput): readonly MediaFinding[] {
  return media?.state === "opened" ? media.findings : [];
}

/** Whether it came with a picture or document of which all there is to read, or a part, was read. */
export function isMediaRead({ media }: DecisionInput): boolean {
  return media?.state === "opened" && media.reading !== "unread";
}

/** The intent of a kind, when it is likely enough to act on. */
export function intentIn(input: DecisionInput, type: IntentType): IntentFinding | null {
  return (
    input.findings.find(
      (finding): finding is IntentFinding =>
        finding.kind === "intent" && finding.type === type && isAtLeast(finding.confidence, "likely"),
    ) ?? null
  );
}
