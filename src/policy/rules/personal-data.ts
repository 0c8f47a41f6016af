import type { PersonalDataFinding, PersonalDataType } from "../../model/finding.ts";
import { isAtLeast } from "../../model/finding.ts";
import { intentIn, personalDataIn, type Rule } from "../rule.ts";

/** A name aside, these are allowed over a chat channel (D37): masked in every copy, never a reason to redirect. */
export const allowedInChat: ReadonlySet<PersonalDataType> = new Set(["email-address", "phone-number", "licence-plate"]);

/**
 * Personal data was sent, or the answer would need it (D38): say why not here and where it can be done, with a
 * call-back as the first offer (D42), unless the matter must be put in writing anyway (D43).
 */
export const personalData: Rule = (input, { calendar }, earlier) => {
  const sent = personalDataIn(input).filter(isUnsafeInChat);
  const needed = intentIn(input, "needs-personal-data");
  if (sent.length === 0 && !needed) return null;
  const mustBeWritten = earlier.some(({ rule }) => rule === "formal-request");
  const types = [...new Set(sent.map(({ type }) => type))];
  return {
    rule: "personal-data",
    actions: [
      { kind: "reply", template: "personal-data-redirect", values: mustBeWritten ? {} : { callBack: "yes" } },
      { kind: "escalate", reason: "personal-data", urgency: "normal", promisedAt: calendar.promiseFor(input.now).at },
    ],
    because: [...types.map((type) => `sent-${type}`), ...(needed ? ["answer-needs-personal-data"] : [])],
    protocol: [
      "D35",
      ...(sent.length > 0 ? ["D36"] : []),
      ...(needed ? ["D38"] : []),
      "D40",
      "D41",
      ...(mustBeWritten ? [] : ["D42"]),
    ],
    handled: true,
  };
};

/** Whether what was found does not belong in a chat channel, whoever writes it (D36, D60). */
export function isUnsafeInChat({ type, confidence, public: isPublic }: PersonalDataFinding): boolean {
  return !allowedInChat.has(type) && isPublic !== true && isAtLeast(confidence, "likely");
}
