import type { Case, EscalationReason } from "../model/case.ts";
import { stillAwaited } from "../model/conversation.ts";
import type { Action } from "../model/decision.ts";
import type { ConversationState } from "./rule.ts";

/** A conversation in which nothing has been said yet. */
export function newConversation(phoneKnown: boolean, absenceToldAt: Date | null = null): ConversationState {
  return {
    acknowledged: false,
    absenceToldAt,
    unsupportedAnswered: false,
    slowedAt: null,
    formalAsked: false,
    momentsOfferedAt: null,
    callBackAsked: false,
    heldByAgent: false,
    abuseReferred: false,
    awaiting: null,
    prefersMail: false,
    phoneKnown,
    appealed: false,
  };
}

/** What the work on the desk says of its conversation. */
export function onTheDesk(
  openCases: readonly Pick<Case, "status" | "reason">[],
): Pick<ConversationState, "heldByAgent" | "abuseReferred" | "appealed" | "callBackAsked"> {
  const isOpen = (reason: EscalationReason) => openCases.some((open) => open.reason === reason);
  return {
    heldByAgent: openCases.some(({ status }) => status === "claimed"),
    abuseReferred: isOpen("doubtful-abuse"),
    appealed: isOpen("appeal"),
    callBackAsked: isOpen("call-back"),
  };
}

/** What a conversation is after a decision was carried out: what it has been told, and what the bot waits for. */
export function afterDecision(state: ConversationState, actions: readonly Action[], at: Date): ConversationState {
  const replies = actions.filter((action) => action.kind === "reply");
  const said = (...templates: string[]) => replies.some(({ template }) => templates.includes(template));
  return {
    ...state,
    acknowledged: state.acknowledged || said("acknowledgement", "out-of-hours"),
    absenceToldAt: said("out-of-hours") ? at : state.absenceToldAt,
    unsupportedAnswered: state.unsupportedAnswered || said("unsupported-content", "voice-message"),
    slowedAt: said("slow-down") ? at : state.slowedAt,
    formalAsked: state.formalAsked || said("formal-question"),
    momentsOfferedAt: replies.some(({ values }) => values.moment1) ? at : state.momentsOfferedAt,
    abuseReferred: state.abuseReferred || actions.some(isAbuseReferral),
    awaiting: awaitedAnswer(state, actions),
    prefersMail: (state.prefersMail || said("e-mail-referral")) && !said("call-back-confirmed"),
    appealed: state.appealed || actions.some((action) => action.kind === "escalate" && action.reason === "appeal"),
  };
}

function isAbuseReferral(action: Action): boolean {
  return action.kind === "escalate" && action.reason === "doubtful-abuse";
}

function awaitedAnswer(state: ConversationState, actions: readonly Action[]): ConversationState["awaiting"] {
  for (const action of actions) {
    if (action.kind === "block") return null;
    if (action.kind !== "reply") continue;
    if (action.values.cancelled) return null;
    if (action.values.askPhone) return "call-back-number";
    if (action.values.moment1) return "call-back-moment";
    if (action.values.callBack) return "call-back-choice";
    if (action.asksAbout) return `formal/${action.asksAbout}`;
    // A call that was moved may be moved again.
    if (action.template === "call-back-confirmed" && state.awaiting === "call-back-moment") return "call-back-moment";
    if (action.template === "call-back-confirmed" || action.template === "e-mail-referral") return null;
  }
  return stillAwaited(state.awaiting);
}

/** Whether a message begins a new conversation, because the last one fell silent long enough ago. */
export function startsAnew(lastMessageAt: Date, now: Date, newAfterHours: number): boolean {
  return now.getTime() - lastMessageAt.getTime() >= newAfterHours * 3_600_000;
}
