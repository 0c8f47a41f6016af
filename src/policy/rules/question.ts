import type { EscalationReason } from "../../model/case.ts";
import type { IntentType } from "../../model/finding.ts";
import { type DecisionInput, intentIn, type Rule } from "../rule.ts";

// What a message is mainly about, most telling first.
const reasons: readonly (readonly [IntentType, EscalationReason])[] = [
  ["report", "report"],
  ["complaint", "complaint"],
  ["human-wanted", "question"],
  ["question", "question"],
];

/**
 * Everything else goes to a person, acknowledged once a conversation with the moment an answer may be expected
 * (D17, D53). A thank-you asks nothing. Beside a sanction only a real question goes on: a warning never replaces
 * the handling of a decent question in the same message.
 */
export const question: Rule = (input, { calendar }, earlier) => {
  if (earlier.some(({ handled }) => handled)) return null;
  const known = reasons.find(([intent]) => intentIn(input, intent));
  const judged = earlier.some(({ rule }) => rule === "abuse" || rule === "unsupported-content");
  if (judged && !known) return null;
  if (!known && isOnlyThanks(input)) {
    return { rule: "thanks", actions: [{ kind: "ignore" }], because: ["thanks"], protocol: ["D17"] };
  }
  const promise = calendar.promiseFor(input.now);
  const isOpen = calendar.isOpen(input.now);
  const template = isOpen ? "acknowledgement" : "out-of-hours";
  const reason = known?.[1] ?? "question";
  return {
    rule: "question",
    actions: [
      ...(input.conversation.acknowledged
        ? []
        : [{ kind: "reply", template, values: { promise: promise.words } } as const]),
      { kind: "escalate", reason, urgency: "normal", promisedAt: promise.at },
    ],
    because: [known ? `intent-${known[0]}` : "nothing-certain", isOpen ? "open" : "closed"],
    protocol: ["D17", "D53", ...(isOpen ? [] : ["D55"])],
  };
};

// Thanks, perhaps with a greeting, and nothing that could be a question.
function isOnlyThanks(input: DecisionInput): boolean {
  return (
    intentIn(input, "thanks") !== null &&
    input.findings.every(({ kind }) => kind === "intent") &&
    input.findings.length <= 2
  );
}
