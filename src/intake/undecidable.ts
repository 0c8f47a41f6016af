import type { Decision } from "../model/decision.ts";
import type { Policy } from "../policy/rule.ts";

/** The decision on a message that we keep failing to judge: a person gets it soon, and the conversation goes on. */
export function undecidable(now: Date, { calendar }: Policy): Decision {
  return {
    actions: [{ kind: "escalate", reason: "question", urgency: "high", promisedAt: calendar.promiseFor(now).at }],
    rule: "undecidable",
    because: ["judgement-keeps-failing"],
    protocol: ["D17"],
  };
}
