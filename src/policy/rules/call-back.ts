import type { Command } from "../command.ts";
import { promised, promiseOf } from "../promised.ts";
import { type DecisionInput, intentIn, type Outcome, personalDataIn, type Rule } from "../rule.ts";

/** The resident wants to be called, gives the number we asked for, or would rather write an e-mail (D42, D62). */
export const callBack: Rule = (input, { calendar }, earlier) => {
  if (earlier.some(({ handled }) => handled)) return null;
  const wish = intentIn(input, "call-back");
  const gaveNumber = personalDataIn(input).some(({ type }) => type === "phone-number");
  const answersQuestion = givesNumber(input);
  const choice = input.conversation.awaiting === "call-back-choice" ? choiceIn(input.command) : null;
  if (choice === "no" || wish?.answer === "no") return byMail("call-back-refused");
  if (!wish && intentIn(input, "e-mail-preferred")) return byMail("e-mail-preferred");
  if (!wish && !answersQuestion && choice === null) return null;

  const promise = promiseOf(input, calendar);
  const askPhone = !gaveNumber && !input.conversation.phoneKnown;
  return {
    rule: "call-back",
    actions: [
      { kind: "request-call-back" },
      {
        kind: "reply",
        template: "call-back-confirmed",
        ...promised(promise, {
          ...(askPhone ? { askPhone: "yes" } : {}),
          ...(gaveNumber ? { numberGiven: "yes" } : {}),
        }),
      },
      { kind: "escalate", reason: "call-back", urgency: "normal", promisedAt: promise.at },
    ],
    because: [
      answersQuestion ? "phone-number-given" : "call-back-wanted",
      ...(askPhone ? ["phone-number-unknown"] : []),
    ],
    protocol: ["D42", ...(askPhone ? ["C14"] : [])],
    handled: true,
  };
};

// BEL and MAIL are not the only answers to the offer: people say "ja graag" and "nee hoor" (D4).
function choiceIn(command: Command | null): "yes" | "no" | null {
  if (command === "no") return "no";
  return command === "yes" || command === "fine" ? "yes" : null;
}

/** Whether the message gives the telephone number that we asked for. */
export function givesNumber(input: DecisionInput): boolean {
  return (
    input.conversation.awaiting === "call-back-number" &&
    personalDataIn(input).some(({ type }) => type === "phone-number")
  );
}

function byMail(because: string): Outcome {
  return {
    rule: "e-mail",
    actions: [{ kind: "reply", template: "e-mail-referral", values: {} }],
    because: [because],
    protocol: ["D41", "D62"],
    handled: true,
  };
}
