import { promiseOf } from "../promised.ts";
import { isMediaRead, type Rule } from "../rule.ts";

/**
 * A picture or document always reaches a person, also where the words beside it ask nothing ("Bedankt!" under a photo of
 * a broken lamp).
 */
export const picture: Rule = (input, { calendar }, earlier) => {
  if (!isMediaRead(input)) return null;
  if (earlier.some(({ actions }) => actions.some(({ kind }) => kind === "escalate"))) return null;
  return {
    rule: "picture",
    actions: [{ kind: "escalate", reason: "question", urgency: "normal", promisedAt: promiseOf(input, calendar).at }],
    because: ["media-opened"],
    protocol: ["D17"],
  };
};
