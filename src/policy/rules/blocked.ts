import type { Rule } from "../rule.ts";
import { appealed, appeals } from "./appeal.ts";

/**
 * A blocked contact gets no answer; the message is recorded. An appeal still reaches a person (C8). Distress,
 * threats and the question for one's standing have been seen to before this.
 */
export const blocked: Rule = (input, policy) => {
  const { standing } = input;
  if (standing.state !== "blocked" && standing.state !== "closing") return null;
  if (appeals(input)) return { ...appealed(input, policy), final: true };
  return {
    rule: "blocked",
    actions: [{ kind: "ignore" }],
    because: [`standing-${standing.state}`],
    protocol: ["C5", "D31"],
    final: true,
  };
};
