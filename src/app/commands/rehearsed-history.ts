import type { Sanctioners } from "../../actions/consequences.ts";
import { closingAnnounced, warningIssued } from "../../actions/decision-events.ts";
import type { EscalationReason, Urgency } from "../../model/case.ts";
import { mostUrgent } from "../../model/case.ts";
import type { ChannelName } from "../../model/channel.ts";
import type { Action, Sanction } from "../../model/decision.ts";
import type { ModerationEvent, RecordedEvent } from "../../model/event.ts";
import type { AgentId, ConversationId, MessageId, OutboundId, ResidentId } from "../../model/ids.ts";
import type { FormOfAddress } from "../../model/resident.ts";
import type { Standing } from "../../model/standing.ts";
import type { Subject } from "../../model/subject.ts";
import { afterDecision, newConversation, onTheDesk } from "../../policy/conversation-state.ts";
import type { ConversationState } from "../../policy/rule.ts";
import { foldStanding } from "../../policy/standing.ts";

/** Work that would be on the desk for a conversation. */
export interface RehearsedCase {
  readonly reason: EscalationReason;
  readonly urgency: Urgency;
  readonly status: "open" | "claimed";
  readonly proposal: Sanction | null;
}

const deliveryMilliseconds = 60_000;
const agentId = "agent" as AgentId;

/** What one person and the municipality have said and done on one channel, in memory. */
export class RehearsedHistory {
  formOfAddress: FormOfAddress = "u";
  lastMessageAt: Date;
  readonly earlier: string[] = [];
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
    this.told = newConversation(this.phoneKnown);
    this.cases = [];
    this.phoneGiven = false;
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
    this.told = afterDecision(this.state, actions);
    this.sent += 1;
    for (const action of actions) {
      if (action.kind === "warn" || action.kind === "block")
        this.impose(action, at, { proposer: { by: "bot" }, confirmer: null });
      if (this.simulated) continue;
      if (action.kind === "escalate") this.escalate(action.reason, action.urgency, action.proposal ?? null);
      if (action.kind === "request-call-back") this.phoneGiven ||= gavePhone;
    }
  }

  setStatus(reason: EscalationReason, status: "open" | "claimed" | "closed"): void {
    this.cases = this.cases.flatMap((known) => {
      if (known.reason !== reason) return [known];
      return status === "closed" ? [] : [{ ...known, status }];
    });
  }

  /** An agent decides on the sanction that is proposed in a case. */
  decideOnProposal(reason: EscalationReason, isConfirmed: boolean, at: Date): void {
    const proposal = this.cases.find((known) => known.reason === reason)?.proposal ?? null;
    if (proposal === null) throw new Error(`There is no proposal in a case "${reason}".`);
    this.sent += 1;
    if (isConfirmed) this.impose(proposal, at, { proposer: { by: "bot" }, confirmer: { by: "agent", agentId } });
    this.cases = this.cases.map((known) => (known.reason === reason ? { ...known, proposal: null } : known));
  }

  liftBlock(at: Date): void {
    this.record({ type: "block-lifted", actor: { by: "agent", agentId }, reason: "" }, at);
  }

  takeBackWarning(at: Date): void {
    const outboundId = this.standing(at).warnings.at(-1)?.outboundId;
    if (!outboundId) throw new Error("There is no warning to take back.");
    this.record({ type: "warning-reversed", outboundId, actor: { by: "agent", agentId }, reason: "" }, at);
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
