import { readConfiguration } from "../../src/config/configuration.ts";
import type { RecordedEvent } from "../../src/model/event.ts";
import type { AbuseFinding, IntentFinding, PersonalDataFinding } from "../../src/model/finding.ts";
import type { AgentId, MessageId, OutboundId } from "../../src/model/ids.ts";
import { cleanStanding } from "../../src/model/standing.ts";
import { newConversation } from "../../src/policy/conversation-state.ts";
import type { DecisionInput, Policy } from "../../src/policy/rule.ts";

/** Tuesday, within opening hours. */
export const workday = new Date("2026-11-24T10:00:00+01:00");

export function aPolicy(change: Partial<Policy["rules"]> = {}): Policy {
  const { policy } = readConfiguration("duiven");
  return { ...policy, rules: { ...policy.rules, ...change } };
}

export function anInput(change: Partial<DecisionInput> = {}): DecisionInput {
  return {
    channel: "whatsapp",
    contentKind: "text",
    findings: [],
    media: null,
    products: [],
    command: null,
    standing: cleanStanding,
    conversation: newConversation(true),
    isChannelOff: false,
    receivedAt: change.now ?? workday,
    now: workday,
    ...change,
  };
}

export function anInsult(change: Partial<AbuseFinding> = {}): AbuseFinding {
  return {
    kind: "abuse",
    type: "insult",
    severity: 2,
    target: "staff",
    span: { start: 0, end: 5 },
    confidence: "certain",
    behaviour: "een belediging",
    recognizer: "test",
    reasons: ["second-person"],
    ...change,
  };
}

export function anIntent(type: IntentFinding["type"], change: Partial<IntentFinding> = {}): IntentFinding {
  return {
    kind: "intent",
    type,
    confidence: "certain",
    span: { start: 0, end: 1 },
    recognizer: "test",
    reasons: [],
    ...change,
  };
}

export function personalDataFound(
  type: PersonalDataFinding["type"],
  change: Partial<PersonalDataFinding> = {},
): PersonalDataFinding {
  return {
    kind: "personal-data",
    type,
    span: { start: 0, end: 9 },
    confidence: "certain",
    recognizer: "test",
    reasons: [],
    ...change,
  };
}

const days = (count: number) => count * 86_400_000;

/** A warning's events: issued, and delivered unless it is still under way. */
export function aWarning(at: Date, change: { step?: 1 | 2; delivered?: boolean; id?: string } = {}): RecordedEvent[] {
  const outboundId = (change.id ?? "warning") as OutboundId;
  const issued: RecordedEvent = {
    event: {
      type: "warning-issued",
      messageId: "m" as MessageId,
      outboundId,
      step: change.step ?? 2,
      behaviour: "een belediging",
      until: new Date(at.getTime() + days(90)).toISOString(),
      proposer: { by: "bot" },
      confirmer: null,
    },
    at,
    simulated: false,
  };
  if (change.delivered === false) return [issued];
  return [
    issued,
    { event: { type: "warning-delivered", outboundId }, at: new Date(at.getTime() + 60_000), simulated: false },
  ];
}

/** The event of a warning that a person takes back. */
export function aReversal(at: Date, id = "warning"): RecordedEvent {
  const actor = { by: "agent", agentId: "agent" as AgentId } as const;
  return {
    event: { type: "warning-reversed", outboundId: id as OutboundId, actor, reason: "vergissing" },
    at,
    simulated: false,
  };
}

/** A block's events: announced, and begun at once. */
export function aBlock(at: Date, until: Date, ground = "warning"): RecordedEvent[] {
  const [outboundId, end] = ["closing" as OutboundId, until.toISOString()];
  const announced: RecordedEvent["event"] = {
    type: "closing-announced",
    messageId: "m" as MessageId,
    outboundId,
    ground: ground as OutboundId,
    behaviour: "een belediging",
    until: end,
    proposer: { by: "bot" },
    confirmer: null,
  };
  const started: RecordedEvent["event"] = { type: "block-started", outboundId, until: end, notice: "delivered" };
  return [announced, started].map((event) => ({ event, at, simulated: false }));
}
