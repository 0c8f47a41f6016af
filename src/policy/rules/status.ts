import type { ReplyLanguage } from "../../model/language.ts";
import type { TemplateValues } from "../../model/template.ts";
import type { DecisionInput, Policy, Rule } from "../rule.ts";

/** The word STATUS: where the resident stands, also for who is blocked (D33). */
export const status: Rule = (input, policy) => {
  if (input.command !== "status") return null;
  return {
    rule: "status",
    actions: [
      {
        kind: "reply",
        template: "standing",
        values: valuesOf(input, policy, "nl"),
        inEnglish: valuesOf(input, policy, "en"),
      },
    ],
    because: [`standing-${input.standing.state}`],
    protocol: ["D33"],
    final: true,
  };
};

function valuesOf(
  { standing: { blockedUntil, warnings } }: DecisionInput,
  { calendar }: Policy,
  language: ReplyLanguage,
): TemplateValues {
  if (blockedUntil !== null) return { blockedUntil: calendar.dayInWords(blockedUntil, language) };
  const latest = warnings.at(-1);
  return latest ? { behaviour: latest.behaviour, warningUntil: calendar.dayInWords(latest.until, language) } : {};
}
