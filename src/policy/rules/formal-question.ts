import type { FormalMatter, IntentFinding } from "../../model/finding.ts";
import type { DecisionInput, Outcome, Rule } from "../rule.ts";
import { purposeOf, wordsForMatter } from "./formal-request.ts";

/**
 * In doubt whether a message is meant as an objection, a formal complaint or another matter that has to be in writing, the
 * resident is asked once in a conversation, and a person sees the message all the same (C1).
 */
export const formalQuestion: Rule = (input, { calendar, channels }, earlier) => {
  const { formalAsked, awaiting } = input.conversation;
  const matter = doubtful(input);
  if (matter === null || formalAsked || awaiting !== null || earlier.some(hasDealtWithIt)) return null;
  if (channels.takes(input.channel, purposeOf(matter), calendar.dateOf(input.now))) return null;
  const { nl, en } = wordsForMatter(matter);
  return {
    rule: "formal-question",
    actions: [
      {
        kind: "reply",
        template: "formal-question",
        values: { formalMatter: nl },
        inEnglish: { formalMatter: en },
        asksAbout: matter,
      },
    ],
    because: [`perhaps-${matter}`],
    protocol: ["C1"],
  };
};

// Whoever is warned or pointed elsewhere in the same reply is not asked something besides.
function hasDealtWithIt({ rule, handled }: Outcome): boolean {
  return handled === true || rule !== "question";
}

// An application is answered like any question: nothing lapses when its form is found a day later.
function doubtful({ findings }: DecisionInput): FormalMatter | null {
  const found = findings.find(
    (finding): finding is IntentFinding => finding.kind === "intent" && finding.type === "formal-request",
  );
  const matter = found?.matter;
  return found?.confidence === "possible" && matter !== undefined && purposeOf(matter) === "formal" ? matter : null;
}
