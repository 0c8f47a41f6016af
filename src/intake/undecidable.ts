import type { EscalationReason, Urgency } from "../model/case.ts";
import type { Decision } from "../model/decision.ts";
import { promiseOf } from "../policy/promised.ts";
import { abuseIn, type DecisionInput, distressIn, type Policy } from "../policy/rule.ts";

/**
 * The decision on a message that we keep failing to judge: a person gets it soon, and the conversation goes on. What
 * was found in it still counts: danger and threats are urgent whatever it was that failed.
 */
export function undecidable(input: DecisionInput, { calendar }: Policy): Decision {
  const [reason, urgency] = gravest(input);
  const promisedAt = urgency === "urgent" ? null : promiseOf(input, calendar).at;
  return {
    actions: [{ kind: "escalate", reason, urgency, promisedAt }],
    rule: "undecidable",
    because: ["judgement-keeps-failing"],
    protocol: ["D17"],
  };
}

function gravest(input: DecisionInput): readonly [EscalationReason, Urgency] {
  if (distressIn(input).length > 0) return ["distress", "urgent"];
  if (abuseIn(input).some(({ severity }) => severity === 3)) return ["threat", "urgent"];
  return ["question", "high"];
}
