import type { Sanctioners } from "../../actions/consequences.ts";
import { closingAnnounced, warningIssued } from "../../actions/decision-events.ts";
import type { EscalationReason, Urgency } from "../../model/case.ts";
import { mostUrgent } from "../../model/case.ts";
import type { ChannelName } from "../../model/channel.ts";
import type { Action, Sanction } from "../../model/decision.ts";
import type { ModerationEvent, RecordedEvent } from "../../model/event.ts";
import type { FloodFinding } from "../../model/finding.ts";
import type { AgentId, ConversationId, MessageId, OutboundId, ResidentId } from "../../model/ids.ts";
import type { ReplyLanguage } from "../../model/language.ts";
import type { FormOfAddress } from "../../model/resident.ts";
import type { Standing } from "../../model/standing.ts";
import type { Subject } from "../../model/subject.ts";
import { afterDecision, newConversation, onTheDesk } from "../../policy/conversation-state.ts";
import { floodOf, floodWindowMilliseconds, repetitionOf } from "../../policy/flood.ts";
import type { PolicyRules } from "../../policy/policy-rules.ts";
import type { ConversationState } from "../../policy/rule.ts";
import { foldStanding } from "../../policy/standing.ts";

/** Work that would be on the desk for a conversation. */
export interface RehearsedCase {
  readonly reason: EscalationReason;
  readonly urgency: Urgency;
  readonly status: "open" | "claimed";
  readonly proposal: Sanction | null;
}

const earlierMessages = 3;
const deliveryMilliseconds = 60_000;
const agentId = "agent" as AgentId;

/** What an agent did does not fit what has become of a conversation in a rehearsal. */
export class NothingToDo extends Error {
  override readonly name = "NothingToDo";
}

/** What one person and the municipality have said and done on one channel, in memory. */
export class RehearsedHistory {
  formOfAddress: FormOfAddress = "u";
  language: ReplyLanguage = "nl";
  lastMessageAt: Date;
  private earlier: readonly string[] = [];
  private readonly heardAt: Date[] = [];
  private readonly conversation: string;
  private readonly channel: ChannelName;
  private readonly simulated: boolean;
  private told: ConversationState;
  private readonly phoneKnown: boolean;
  private phoneGiven = false;
  private readonly events: RecordedEvent[] = [];
  private cases: readonly RehearsedCase[] = [];
  private sent = 0;

  constructor(conversation: string, channel: ChannelName, simulated: boolean, lastMessageAt: Date) {
    this.conversation = conversation;
    this.channel = channel;
    this.simulated = simulated;
    this.lastMessageAt = lastMessageAt;
    this.phoneKnown = channel === "whatsapp";
    this.told = newConversation(this.phoneKnown);
  }

  /** After a long silence a conversation begins anew; warnings and blocks go on. */
  beginAnew(): void {
    const { absenceToldAt, prefersMail } = this.told;
    this.told = { ...newConversation(this.phoneKnown, absenceToldAt), prefersMail };
    this.cases = [];
    this.earlier = [];
    this.phoneGiven = false;
  }

  /** The last few messages, that may complete the next. */
  get previous(): readonly string[] {
    return this.earlier;
  }

  heard(text: string | null, at: Date): void {
    this.lastMessageAt = at;
    this.heardAt.push(at);
    if (text !== null) this.earlier = [...this.earlier, text].slice(-earlierMessages);
  }

  floodAt(text: string | null, at: Date, rules: PolicyRules["flood"]): readonly FloodFinding[] {
    const from = at.getTime() - floodWindowMilliseconds;
    const count = this.heardAt.filter((moment) => moment.getTime() > from).length + 1;
    return [...(text === null ? [] : repetitionOf(text, this.previous)), ...floodOf(count, rules)];
  }

  get state(): ConversationState {
    return { ...this.told, ...onTheDesk(this.cases), phoneKnown: this.phoneKnown || this.phoneGiven };
  }

  get openCases(): readonly RehearsedCase[] {
    return this.cases;
  }

  standing(at: Date): Standing {
    const past = this.events.filter((recorded) => recorded.at <= at);
    return foldStanding(past, at, this.simulated);
  }

  /** Remembers what a decision of the bot does, as if every text of it arrived a minute later. */
  carryOut(actions: readonly Action[], at: Date, gavePhone: boolean): void {
    this.told = afterDecision(this.state, actions, at);
    this.sent += 1;
    for (const action of actions) {
      if (action.kind === "warn" || action.kind === "block")
        this.impose(action, at, { proposer: { by: "bot" }, confirmer: null });
      if (this.simulated) continue;
      if (action.kind === "escalate") this.escalate(action.reason, action.urgency, action.proposal ?? null);
      if (action.kind === "request-call-back") this.phoneGiven ||= gavePhone;
      if (action.kind === "cancel-call-back")
        this.cases = this.cases.filter(({ reason, status }) => reason !== "call-back" || status === "claimed");
    }
  }

  setStatus(reason: EscalationReason, status: "open" | "claimed" | "closed"): void {
    this.cases = this.cases.flatMap((known) => {
      if (known.reason !== reason) return [known];
      return status === "closed" ? [] : [{ ...known, status }];
    });
  }

  /** Work comes back with an answer from inside; closed meanwhile, it is work again. */
  putBack(reason: EscalationReason): void {
    if (!this.cases.some((known) => known.reason === reason)) this.escalate(reason, "normal", null);
  }

  /** An agent decides on the sanction that is proposed in a case. */
  decideOnProposal(reason: EscalationReason, isConfirmed: boolean, at: Date): void {
    const proposal = this.cases.find((known) => known.reason === reason)?.proposal ?? null;
    if (proposal === null) throw new NothingToDo(`There is no proposal in a case "${reason}".`);
    this.sent += 1;
    if (isConfirmed) this.impose(proposal, at, { proposer: { by: "bot" }, confirmer: { by: "agent", agentId } });
    const isBlock = isConfirmed && proposal.kind === "block";
    this.cases = this.cases.map((known) =>
      known.reason === reason
        ? { ...known, proposal: null, status: isBlock ? ("open" as const) : known.status }
        : known,
    );
  }

  /** Two people agreed on a step of the ladder; `null` when there was none to take. */
  imposeTogether(sanction: Sanction | null, at: Date): void {
    if (sanction === null) return;
    this.sent += 1;
    const byAgent = { by: "agent", agentId } as const;
    this.impose(sanction, at, { proposer: byAgent, confirmer: byAgent });
    if (sanction.kind === "block") this.escalate("block-review", "high", null);
  }

  liftBlock(at: Date): void {
    this.record({ type: "block-lifted", actor: { by: "agent", agentId }, reason: "" }, at);
  }

  takeBackWarning(at: Date): void {
    const outboundId = this.standing(at).warnings.at(-1)?.outboundId;
    if (!outboundId) throw new NothingToDo("There is no warning to take back.");
    const { state } = this.standing(at);
    this.record({ type: "warning-reversed", outboundId, actor: { by: "agent", agentId }, reason: "" }, at);
    if (state === "blocked" || state === "closing") this.liftBlock(at);
  }

  private impose(sanction: Sanction, at: Date, by: Sanctioners): void {
    const notice = `${this.conversation}/${this.sent}` as OutboundId;
    const arrived = new Date(at.getTime() + deliveryMilliseconds);
    if (sanction.kind === "warn") {
      this.record(warningIssued(this.subject(), sanction, by, notice), at);
      this.record({ type: "warning-delivered", outboundId: notice }, arrived);
      return;
    }
    const until = sanction.until.toISOString();
    this.record(closingAnnounced(this.subject(), sanction, by, notice), at);
    this.record({ type: "block-started", outboundId: notice, until, notice: "delivered" }, arrived);
  }

  private escalate(reason: EscalationReason, urgency: Urgency, proposal: Sanction | null): void {
    const known = this.cases.find((open) => open.reason === reason);
    const open: RehearsedCase = {
      reason,
      urgency: known ? mostUrgent(known.urgency, urgency) : urgency,
      status: known?.status ?? "open",
      proposal: proposal ?? known?.proposal ?? null,
    };
    this.cases = [...this.cases.filter((other) => other !== known), open];
  }

  private record(event: ModerationEvent, at: Date): void {
    this.events.push({ event, at, simulated: this.simulated });
  }

  private subject(): Subject {
    return {
      messageId: `${this.conversation}/${this.sent}` as MessageId,
      conversationId: this.conversation as ConversationId,
      residentId: this.conversation as ResidentId,
      channel: this.channel,
    };
  }
}
