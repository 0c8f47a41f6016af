import { promised, promiseOf } from "../promised.ts";
import { type DecisionInput, intentIn, type Outcome, type Policy, type Rule } from "../rule.ts";

/** Whether a resident under a warning or a block says that they disagree with it. */
export function appeals(input: DecisionInput): boolean {
  if (input.standing.state === "clean") return false;
  const isBlocked = input.standing.state === "blocked" || input.standing.state === "closing";
  // Somebody who is blocked and objects, objects to the block: a person reads what is meant.
  const objects = isBlocked && intentIn(input, "formal-request")?.matter === "objection";
  return input.command === "appeal" || intentIn(input, "appeal") !== null || objects;
}

/** A person looks again (C8). Said once: what is added to an open appeal is read with it. */
export function appealed(input: DecisionInput, { calendar }: Policy): Outcome {
  const { conversation } = input;
  const promise = promiseOf(input, calendar);
  return {
    rule: "appeal",
    actions: [
      ...(conversation.appealed ? [] : [{ kind: "reply", template: "appeal-received", ...promised(promise) } as const]),
      { kind: "escalate", reason: "appeal", urgency: "normal", promisedAt: promise.at },
    ],
    because: ["sanction-disputed"],
    protocol: ["C8"],
    handled: true,
  };
}

/** A resident who was warned disagrees. Whoever is blocked is answered by the rule for that. */
export const appeal: Rule = (input, policy) => (appeals(input) ? appealed(input, policy) : null);
