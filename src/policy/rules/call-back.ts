import { intentIn, type Outcome, personalDataIn, type Rule } from "../rule.ts";

/** The resident wants to be called, gives the number we asked for, or would rather write an e-mail (D42, D62). */
export const callBack: Rule = (input, { calendar }, earlier) => {
  if (earlier.some(({ handled }) => handled)) return null;
  const wish = intentIn(input, "call-back");
  const gaveNumber = personalDataIn(input).some(({ type }) => type === "phone-number");
  const answersQuestion = input.conversation.awaiting === "call-back-number" && gaveNumber;
  if (wish?.answer === "no" || (!wish && intentIn(input, "e-mail-preferred")))
    return byMail(wish ? "call-back-refused" : "e-mail-preferred");
  if (!wish && !answersQuestion) return null;

  const promise = calendar.promiseFor(input.now);
  const askPhone = !gaveNumber && !input.conversation.phoneKnown;
  return {
    rule: "call-back",
    actions: [
      { kind: "request-call-back" },
      {
        kind: "reply",
        template: "call-back-confirmed",
        values: {
          promise: promise.words,
          ...(askPhone ? { askPhone: "yes" } : {}),
          ...(gaveNumber ? { numberGiven: "yes" } : {}),
        },
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

function byMail(because: string): Outcome {
  return {
    rule: "e-mail",
    actions: [{ kind: "reply", template: "e-mail-referral", values: {} }],
    because: [because],
    protocol: ["D41", "D62"],
    handled: true,
  };
}
