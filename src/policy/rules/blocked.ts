import type { Rule } from "../rule.ts";

/** A blocked contact gets no answer; the message is recorded. Distress and threats have been seen to before this. */
export const blocked: Rule = ({ standing }) => {
  if (standing.state !== "blocked" && standing.state !== "closing") return null;
  return {
    rule: "blocked",
    actions: [{ kind: "ignore" }],
    because: [`standing-${standing.state}`],
    protocol: ["C5", "D31"],
    final: true,
  };
};
