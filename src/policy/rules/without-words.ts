import { assertNever } from "../../model/assert-never.ts";
import { promiseOf } from "../promised.ts";
import type { Outcome, Rule } from "../rule.ts";

/**
 * Messages that hold nothing to read. A reaction or a deletion asks nothing; a photo, a place or a contact card is
 * a question we cannot read yet: one friendly answer, and a case, never silence.
 */
export const withoutWords: Rule = (input, { calendar }) => {
  switch (input.contentKind) {
    case "text":
    case "answer":
    case "edit":
      return null;
    case "reaction":
    case "deletion":
      return ended(input.contentKind);
    case "media":
    case "location":
    case "contacts":
    case "unsupported":
      return {
        rule: "unsupported-content",
        actions: [
          ...(input.conversation.unsupportedAnswered
            ? []
            : [{ kind: "reply", template: "unsupported-content", values: {} } as const]),
          {
            kind: "escalate",
            reason: "unsupported-content",
            urgency: "normal",
            promisedAt: promiseOf(input, calendar).at,
          },
        ],
        because: [`content-${input.contentKind}`],
        protocol: ["D17", "H4"],
      };
    default:
      return assertNever(input.contentKind);
  }
};

function ended(kind: string): Outcome {
  return {
    rule: "without-words",
    actions: [{ kind: "ignore" }],
    because: [`content-${kind}`],
    protocol: ["D17"],
    final: true,
  };
}
