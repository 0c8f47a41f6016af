import type { PersonalDataFinding, PersonalDataType } from "../../model/finding.ts";
import { isAtLeast } from "../../model/finding.ts";
import { offered, productValues } from "../product.ts";
import { promiseOf } from "../promised.ts";
import { intentIn, mediaDataIn, personalDataIn, type Rule } from "../rule.ts";
import { givesNumber } from "./call-back.ts";

/** A name aside, these are allowed over a chat channel (D37): masked in every copy, never a reason to redirect. */
export const allowedInChat: ReadonlySet<PersonalDataType> = new Set(["email-address", "phone-number", "licence-plate"]);

/**
 * Personal data was sent, or the answer would need it (D38): say why not here and where it can be done, with a
 * call-back as the first offer (D42), unless the matter must be put in writing anyway (D43).
 */
export const personalData: Rule = (input, { calendar, products }, earlier) => {
  const sent = [...personalDataIn(input), ...mediaDataIn(input)].filter(isUnsafeInChat);
  // Who asks about a warning or block of ours is answered by that.
  const needed = earlier.some(({ rule }) => rule === "appeal") ? null : intentIn(input, "needs-personal-data");
  const isCalled = givesNumber(input) || intentIn(input, "call-back")?.answer === "yes";
  // Who asks to be called about an own case is called: that is where we would have pointed them.
  if (sent.length === 0 && (!needed || isCalled)) return null;
  const mustBeWritten = earlier.some(({ rule }) => rule === "formal-request");
  const product = needed ? offered(products, input.products, calendar.dateOf(input.now)) : null;
  // Whoever said to prefer mail is not pressed (D62, P2).
  const isOffered = !mustBeWritten && !isCalled && !input.conversation.prefersMail;
  const types = [...new Set(sent.map(({ type }) => type))];
  return {
    rule: "personal-data",
    actions: [
      {
        kind: "reply",
        template: "personal-data-redirect",
        values: { ...(isOffered ? { callBack: "yes" } : {}), ...productValues(product, input.channel) },
      },
      { kind: "escalate", reason: "personal-data", urgency: "normal", promisedAt: promiseOf(input, calendar).at },
    ],
    because: [
      ...types.map((type) => `sent-${type}`),
      ...(mediaDataIn(input).some(isUnsafeInChat) ? ["media-personal-data"] : []),
      ...(needed ? ["answer-needs-personal-data"] : []),
    ],
    protocol: [
      "D35",
      ...(sent.length > 0 ? ["D36"] : []),
      ...(needed ? ["D38"] : []),
      "D40",
      "D41",
      ...(isOffered ? ["D42"] : []),
      ...(input.conversation.prefersMail ? ["P2"] : []),
      ...(product ? ["H6", "M4"] : []),
    ],
    // The call is still seen to.
    ...(isCalled ? {} : { handled: true }),
  };
};

/** Whether what was found does not belong in a chat channel, whoever writes it (D36, D60). */
export function isUnsafeInChat({
  type,
  confidence,
  public: isPublic,
}: Pick<PersonalDataFinding, "type" | "confidence" | "public">): boolean {
  return !allowedInChat.has(type) && isPublic !== true && isAtLeast(confidence, "likely");
}
