import { replyParts } from "../../actions/carry-out.ts";
import { closingAnnounced, warningIssued } from "../../actions/decision-events.ts";
import type { Detect } from "../../detection/detect.ts";
import type { ChannelName } from "../../model/channel.ts";
import type { Action, Decision } from "../../model/decision.ts";
import type { ModerationEvent, RecordedEvent } from "../../model/event.ts";
import type { ConversationId, MessageId, OutboundId, ResidentId } from "../../model/ids.ts";
import type { FormOfAddress } from "../../model/resident.ts";
import type { Subject } from "../../model/subject.ts";
import { commandIn } from "../../policy/command.ts";
import { afterDecision, newConversation, startsAnew } from "../../policy/conversation-state.ts";
import { decide } from "../../policy/decide.ts";
import type { ConversationState, Policy } from "../../policy/rule.ts";
import { foldStanding } from "../../policy/standing.ts";
import type { Replies } from "../../replies/replies.ts";

export interface RehearsedMessage {
  readonly conversation: string;
  readonly channel: ChannelName;
  readonly at: Date;
  readonly text: string;
  readonly name: string | null;
}

export interface RehearsedAnswer extends Pick<Decision, "rule" | "because" | "protocol"> {
  readonly conversation: string;
  readonly actions: readonly Record<string, unknown>[];
  readonly replies: readonly string[];
}

interface History {
  state: ConversationState;
  formOfAddress: FormOfAddress;
  lastMessageAt: Date;
  readonly earlier: string[];
  readonly events: RecordedEvent[];
}

const deliveryMilliseconds = 60_000;

/**
 * Plays conversations through detection, policy and texts in memory, the way the running system would: every reply
 * arrives a minute after it was sent, and a block begins when its notice has arrived.
 */
export function createRehearsal(
  detect: Detect,
  policy: Policy,
  replies: Replies,
): (message: RehearsedMessage) => RehearsedAnswer {
  const histories = new Map<string, History>();
  const simulated = policy.rules.mode === "shadow";

  return ({ conversation, channel, at, text, name }) => {
    const phoneKnown = channel === "whatsapp";
    const history = histories.get(conversation) ?? {
      state: newConversation(phoneKnown),
      formOfAddress: "u",
      lastMessageAt: at,
      earlier: [],
      events: [],
    };
    histories.set(conversation, history);
    if (startsAnew(history.lastMessageAt, at, policy.rules.conversation.newAfterHours))
      history.state = newConversation(phoneKnown);

    const { findings, formOfAddress } = detect(text, { previous: history.earlier.slice(-3) });
    if (formOfAddress !== "unclear") history.formOfAddress = formOfAddress;
    const standing = foldStanding(
      history.events.filter((recorded) => recorded.at <= at),
      at,
      simulated,
    );
    const decision = decide(
      {
        channel,
        contentKind: "text",
        findings,
        command: commandIn(text),
        standing,
        conversation: history.state,
        now: at,
      },
      policy,
    );

    remember(history, decision, conversation, channel, at, simulated);
    history.state = afterDecision(history.state, decision.actions);
    history.lastMessageAt = at;
    history.earlier.push(text);

    const parts = replyParts(decision);
    const request = { parts, formOfAddress: history.formOfAddress, name, channel };
    return {
      conversation,
      actions: decision.actions.map(shown),
      rule: decision.rule,
      because: decision.because,
      protocol: decision.protocol,
      replies: parts.length > 0 && !simulated ? [replies.automatic(request)] : [],
    };
  };
}

function remember(
  history: History,
  decision: Decision,
  conversation: string,
  channel: ChannelName,
  at: Date,
  simulated: boolean,
): void {
  const number = history.earlier.length;
  const notice = `${conversation}/${number}` as OutboundId;
  const subject: Subject = {
    messageId: `${conversation}/${number}` as MessageId,
    conversationId: conversation as ConversationId,
    residentId: conversation as ResidentId,
    channel,
  };
  const arrived = new Date(at.getTime() + deliveryMilliseconds);
  const record = (event: ModerationEvent, when: Date) => history.events.push({ event, at: when, simulated });
  const by = { proposer: { by: "bot" }, confirmer: null } as const;
  for (const action of decision.actions) {
    if (action.kind === "warn") {
      record(warningIssued(subject, action, by, notice), at);
      record({ type: "warning-delivered", outboundId: notice }, arrived);
    } else if (action.kind === "block") {
      record(closingAnnounced(subject, action, by, notice), at);
      record(
        { type: "block-started", outboundId: notice, until: action.until.toISOString(), notice: "delivered" },
        arrived,
      );
    }
  }
}

function shown(action: Action): Record<string, unknown> {
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
    case "ignore":
      return { kind: action.kind };
  }
}
