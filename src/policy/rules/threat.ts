import { abuseIn, type Rule } from "../rule.ts";

/** A threat, or anything else of severity 3: a person at once. No automatic warning, block or answer. */
export const threat: Rule = (input) => {
  const gravest = abuseIn(input).find((finding) => finding.severity === 3);
  if (!gravest) return null;
  return {
    rule: "threat",
    actions: [{ kind: "escalate", reason: "threat", urgency: "urgent", promisedAt: null }],
    because: [`${gravest.type}-severity-3`, ...gravest.reasons],
    protocol: ["D24", "D25"],
    final: true,
  };
};
