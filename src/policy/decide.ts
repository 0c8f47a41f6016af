import { mostUrgent } from "../model/case.ts";
import type { Action, Decision, Escalate, Sanction } from "../model/decision.ts";
import { modeOn } from "./policy-rules.ts";
import { type DecisionInput, type Outcome, type Policy, personalDataIn } from "./rule.ts";
import { rules } from "./rules/rules.ts";

/**
 * Decides what happens with one message. Pure: the moment comes in with the input. Every rule is asked in the
 * order of judgement until one is final; what they say together becomes one decision, so that a resident gets one
 * reply. Redaction of personal data is always part of it.
 */
export function decide(input: DecisionInput, policy: Policy): Decision {
  const outcomes: Outcome[] = [];
  for (const rule of rules) {
    const outcome = rule(input, policy, outcomes);
    if (outcome) outcomes.push(asPhased(outcome, policy));
    if (outcome?.final) break;
  }
  const spoken = outcomes.flatMap(({ actions }) => actions);
  const allowed = withheld(spoken, input, policy);
  return {
    actions: [...redaction(input), ...withToldPromise(mergeEscalations(withoutIdleIgnore(allowed)))],
    rule: outcomes[0]?.rule ?? "nothing",
    because: [...outcomes.flatMap(({ because }) => because), ...(input.isChannelOff ? ["channel-off"] : [])],
    protocol: [
      ...new Set([
        ...(redaction(input).length > 0 ? ["D12", "D36"] : []),
        ...outcomes.flatMap(({ protocol }) => protocol),
        ...(input.isChannelOff ? ["B15"] : []),
      ]),
    ],
  };
}

// What the bot does not answer yet, a person does: the work stays, the text goes, and the message is acknowledged (M3).
function asPhased(outcome: Outcome, { rules: { withheld } }: Policy): Outcome {
  if (!withheld.some((name) => name === outcome.rule)) return outcome;
  const { handled: _, ...unanswered } = outcome;
  return {
    ...unanswered,
    actions: outcome.actions.filter(({ kind }) => kind !== "reply"),
    because: [...outcome.because, "withheld"],
    protocol: [...outcome.protocol, "M3"],
  };
}

function redaction(input: DecisionInput): readonly Action[] {
  const spans = personalDataIn(input)
    .filter((finding) => finding.public !== true)
    .map(({ span, type }) => ({ ...span, type }));
  return spans.length > 0 ? [{ kind: "redact", spans }] : [];
}

/**
 * Where a person holds the conversation, or has to confirm each sanction, the bot proposes instead of acting; and
 * it never talks through a colleague, except to somebody in distress. Through a channel that was switched off it does not talk at all.
 */
function withheld(actions: readonly Action[], input: DecisionInput, policy: Policy): readonly Action[] {
  const { isChannelOff } = input;
  const { heldByAgent } = input.conversation;
  const proposes = modeOn(input.channel, policy.rules) === "confirm" || heldByAgent || isChannelOff;
  return actions.flatMap((action): readonly Action[] => {
    if (action.kind === "warn" || action.kind === "block") return proposes ? [propose(action)] : [action];
    if (action.kind === "reply" && isChannelOff) return [];
    if (action.kind === "reply" && heldByAgent) return action.template.startsWith("distress-") ? [action] : [];
    return [action];
  });
}

function propose(sanction: Sanction): Escalate {
  const reason = sanction.kind === "block" ? "block-review" : "doubtful-abuse";
  return { kind: "escalate", reason, urgency: "high", promisedAt: null, proposal: sanction };
}

// "Nothing to do" is said when nothing else is done, and only then.
function withoutIdleIgnore(actions: readonly Action[]): readonly Action[] {
  const doing = actions.filter(({ kind }) => kind !== "ignore");
  return doing.length > 0 ? doing : [{ kind: "ignore" }];
}

/**
 * One message asks one thing of a person: the gravest escalation stays, as urgent as the most urgent and promised
 * for the earliest moment. A block review is work of its own and stays beside it.
 */
function mergeEscalations(actions: readonly Action[]): readonly Action[] {
  const escalations = actions.filter((action) => action.kind === "escalate");
  const isReview = ({ reason }: Escalate) => reason === "block-review";
  return [
    ...actions.filter(({ kind }) => kind !== "escalate"),
    ...merged(escalations.filter((escalation) => !isReview(escalation))),
    ...merged(escalations.filter(isReview)),
  ];
}

function merged(escalations: readonly Escalate[]): readonly Escalate[] {
  const [first] = escalations;
  if (first === undefined) return [];
  const proposal = escalations.find((escalation) => escalation.proposal)?.proposal;
  return [
    {
      ...first,
      ...(proposal ? { proposal } : {}),
      urgency: escalations.map(({ urgency }) => urgency).reduce(mostUrgent),
      promisedAt: escalations.map(({ promisedAt }) => promisedAt).reduce(earliest),
    },
  ];
}

// A promise is one only when a text that leaves names it; without that the moment is a term of our own.
function withToldPromise(actions: readonly Action[]): readonly Action[] {
  const isTold = actions.some((action) => action.kind === "reply" && action.values.promise !== undefined);
  return actions.map((action) =>
    isTold && action.kind === "escalate" && action.promisedAt !== null ? { ...action, isPromised: true } : action,
  );
}

function earliest(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
