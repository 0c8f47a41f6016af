import type { Escalate } from "../../model/decision.ts";
import type { AbuseFinding } from "../../model/finding.ts";
import { nextStep } from "../ladder.ts";
import { promiseOf } from "../promised.ts";
import { abuseIn, type DecisionInput, type Policy, type Rule } from "../rule.ts";

/**
 * Abuse aimed at staff. The ladder moves only when the bot is certain of it; anything doubtful goes to a colleague
 * without a warning (D25, C7). Insults of the organisation are a hint beside the message and no more (C12).
 */
export const abuse: Rule = (input, policy) => {
  const findings = abuseIn(input).filter(({ target }) => target !== "organisation" && target !== "self");
  const established = findings
    .filter(({ target, confidence }) => target === "staff" && confidence === "certain")
    .sort(gravestFirst)[0];
  const doubtful = findings[0];

  if (established) {
    const { standing } = input;
    const because = [
      `${established.type}-severity-${established.severity}`,
      ...established.reasons,
      `standing-${standing.state}`,
    ];
    if (standing.underWay.length > 0) {
      // A warning may never arrive, so what does not count as repetition (D61) still reaches a colleague, once.
      const isKnown = input.conversation.abuseReferred;
      return {
        rule: "abuse",
        actions: [isKnown ? { kind: "ignore" } : secondOpinion(established, input, policy)],
        because: [...because, "warning-under-way", ...(isKnown ? ["colleague-asked"] : [])],
        protocol: ["D61", ...(isKnown ? [] : ["D25"])],
      };
    }
    const sanction = nextStep(established, standing, policy.rules.ladder, policy.calendar, input.now);
    if (sanction.kind === "warn") {
      return { rule: "abuse", actions: [sanction], because, protocol: sanction.step === 1 ? ["D27"] : ["D27", "D28"] };
    }
    return {
      rule: "abuse",
      actions: [sanction, { kind: "escalate", reason: "block-review", urgency: "high", promisedAt: null }],
      because,
      protocol: ["D29", "D30", "D31", "D32", "C8"],
    };
  }
  if (!doubtful) return null;
  return {
    rule: "doubtful-abuse",
    actions: [secondOpinion(doubtful, input, policy)],
    because: [`${doubtful.type}-${doubtful.confidence}`, ...doubtful.reasons],
    protocol: ["D25", "C7"],
  };
};

function secondOpinion({ type }: AbuseFinding, input: DecisionInput, { calendar }: Policy): Escalate {
  const urgency = type === "hate" ? "high" : "normal";
  return { kind: "escalate", reason: "doubtful-abuse", urgency, promisedAt: promiseOf(input, calendar).at };
}

function gravestFirst(a: AbuseFinding, b: AbuseFinding): number {
  return b.severity - a.severity;
}
