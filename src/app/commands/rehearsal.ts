import { replyParts } from "../../actions/carry-out.ts";
import type { Detect } from "../../detection/detect.ts";
import type { EscalationReason } from "../../model/case.ts";
import type { ChannelName } from "../../model/channel.ts";
import type { Action, Decision } from "../../model/decision.ts";
import { type Detection, type Finding, nothingFound, type PersonalDataFinding } from "../../model/finding.ts";
import { replyLanguage } from "../../model/language.ts";
import { redact } from "../../model/mask.ts";
import type { SeenMedia } from "../../model/media.ts";
import type { ContentKind } from "../../model/message.ts";
import { commandIn } from "../../policy/command.ts";
import { startsAnew } from "../../policy/conversation-state.ts";
import { decide } from "../../policy/decide.ts";
import { nextStepByPeople } from "../../policy/ladder.ts";
import { modeOn } from "../../policy/policy-rules.ts";
import type { Policy } from "../../policy/rule.ts";
import type { Replies } from "../../replies/replies.ts";
import { NothingToDo, RehearsedHistory } from "./rehearsed-history.ts";

export interface RehearsedMessage {
  readonly conversation: string;
  readonly channel: ChannelName;
  readonly at: Date;
  /** `null` for a message that holds no words. */
  readonly text: string | null;
  readonly contentKind?: ContentKind;
  readonly media?: SeenMedia;
  /** What was found in it, where that is known already; the text is not read then. */
  readonly detection?: Detection;
  readonly name: string | null;
}

/** What an agent does in a conversation, or a department that answers the KCC. */
export type RehearsedAct =
  | {
      readonly kind: "claim" | "hand-back" | "close" | "answer-inside" | "confirm" | "decline" | "agree";
      readonly reason: EscalationReason;
    }
  | { readonly kind: "lift-block" | "take-back-warning" };

export interface RehearsedAnswer extends Pick<Decision, "actions" | "rule" | "because" | "protocol"> {
  readonly replies: readonly string[];
}

// What two people took it for is not known here: the coarse kind, which most of it is.
const suspicion = { behaviour: "een belediging", severity: 2 } as const;

export interface Rehearsal {
  /** What the bot does with a message that comes in. */
  hear(message: RehearsedMessage): RehearsedAnswer;
  /** Throws when the conversation is unknown, or there is nothing to do it to. */
  act(conversation: string, act: RehearsedAct, at: Date): void;
  /** The same, and nothing where it does not fit what has become of the conversation here. */
  tryAct(conversation: string, act: RehearsedAct, at: Date): void;
  history(conversation: string): Pick<RehearsedHistory, "openCases" | "standing">;
}

/**
 * Plays conversations through detection, policy and texts in memory, the way the running system would: every reply
 * arrives a minute after it was sent, and a block begins when its notice has arrived.
 */
export function createRehearsal(detect: Detect, policy: Policy, replies: Replies): Rehearsal {
  const histories = new Map<string, RehearsedHistory>();
  const isSimulated = (channel: ChannelName) => modeOn(channel, policy.rules) === "shadow";

  function history(conversation: string): RehearsedHistory {
    const known = histories.get(conversation);
    if (known === undefined) throw new NothingToDo(`Nothing has been said in a conversation "${conversation}".`);
    return known;
  }

  function begun({ conversation, channel, at }: RehearsedMessage): RehearsedHistory {
    const known = histories.get(conversation) ?? new RehearsedHistory(conversation, channel, isSimulated(channel), at);
    histories.set(conversation, known);
    // A conversation that an agent holds runs on.
    const isSilent = startsAnew(known.lastMessageAt, at, policy.rules.conversation.newAfterHours);
    if (isSilent && !known.state.heldByAgent) known.beginAnew();
    return known;
  }

  function act(conversation: string, done: RehearsedAct, at: Date): void {
    const known = history(conversation);
    switch (done.kind) {
      case "claim":
        known.setStatus(done.reason, "claimed");
        break;
      case "hand-back":
        known.setStatus(done.reason, "open");
        break;
      case "close":
        known.setStatus(done.reason, "closed");
        break;
      case "answer-inside":
        known.putBack(done.reason);
        break;
      case "confirm":
        known.decideOnProposal(done.reason, true, at);
        break;
      case "decline":
        known.decideOnProposal(done.reason, false, at);
        break;
      case "agree":
        known.imposeTogether(
          nextStepByPeople(
            suspicion,
            known.lastMessageAt ?? at,
            known.standing(at),
            policy.rules.ladder,
            policy.calendar,
            at,
          ),
          at,
        );
        break;
      case "lift-block":
        known.liftBlock(at);
        break;
      case "take-back-warning":
        known.takeBackWarning(at);
        break;
    }
  }

  return {
    history,
    act,

    tryAct(conversation, done, at) {
      try {
        act(conversation, done, at);
      } catch (error) {
        if (!(error instanceof NothingToDo)) throw error;
      }
    },

    hear(message) {
      const { channel, at, text, name, contentKind = "text", media = null } = message;
      const known = begun(message);
      const previous = known.previous;
      const detection = message.detection ?? (text === null ? nothingFound : detect(text, { previous }));
      const { findings, formOfAddress, language, products } = detection;
      if (formOfAddress !== "unclear") known.formOfAddress = formOfAddress;
      known.language = replyLanguage(language, known.language);
      const decision = decide(
        {
          channel,
          contentKind,
          media,
          findings: [...findings, ...known.floodAt(text, at, policy.rules.flood)],
          products,
          command: commandIn(text === null ? null : redact(text, personalDataAmong(findings))),
          standing: known.standing(at),
          conversation: known.state,
          isChannelOff: false,
          receivedAt: at,
          now: at,
        },
        policy,
      );
      const gavePhone = findings.some((found) => found.kind === "personal-data" && found.type === "phone-number");
      known.carryOut(decision.actions, at, gavePhone);
      known.heard(text, at);

      const parts = replyParts(decision);
      const request = { parts, formOfAddress: known.formOfAddress, language: known.language, name, channel };
      return { ...decision, replies: parts.length > 0 && !isSimulated(channel) ? [replies.automatic(request)] : [] };
    },
  };
}

function personalDataAmong(findings: readonly Finding[]): readonly PersonalDataFinding[] {
  return findings.filter((finding) => finding.kind === "personal-data");
}

/** An action as `decide` prints it. */
export function shown(action: Action): Record<string, unknown> {
  switch (action.kind) {
    case "redact":
      return { kind: action.kind, spans: action.spans };
    case "reply":
      return { kind: action.kind, template: action.template };
    case "warn":
      return {
        kind: action.kind,
        template: action.template,
        step: action.step,
        behaviour: action.behaviour,
        until: action.until,
      };
    case "block":
      return { kind: action.kind, template: action.template, behaviour: action.behaviour, until: action.until };
    case "escalate":
      return {
        kind: action.kind,
        reason: action.reason,
        urgency: action.urgency,
        promisedAt: action.promisedAt,
        ...(action.proposal ? { proposal: shown(action.proposal) } : {}),
      };
    case "request-call-back":
    case "cancel-call-back":
    case "ignore":
      return { kind: action.kind };
  }
}
