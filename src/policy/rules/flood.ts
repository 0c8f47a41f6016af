import { isFlood } from "../flood.ts";
import { promiseOf } from "../promised.ts";
import type { Rule } from "../rule.ts";

/**
 * More messages than one person types, or the same one over and over: one text that asks to slow down, and then silence
 * for a while, so that two machines never keep each other going. What comes in meanwhile is kept and reaches a person;
 * danger, threats and abuse have been seen to before this.
 */
export const flood: Rule = (input, { rules, calendar }, earlier) => {
  // Who says the same insult again and again is answered by the ladder.
  if (earlier.some(({ rule }) => rule === "abuse")) return null;
  const { slowedAt } = input.conversation;
  const isMuted = slowedAt !== null && input.now.getTime() - slowedAt.getTime() < rules.flood.mutedMinutes * 60_000;
  if (!isMuted && !isFlood(input.findings)) return null;
  return {
    rule: "flood",
    actions: [
      ...(isMuted ? [] : [{ kind: "reply", template: "slow-down", values: {} } as const]),
      { kind: "escalate", reason: "question", urgency: "normal", promisedAt: promiseOf(input, calendar).at },
    ],
    because: [isMuted ? "muted" : "many-messages"],
    protocol: ["D17"],
    final: true,
  };
};
