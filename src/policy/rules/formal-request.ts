import type { FormalMatter } from "../../model/finding.ts";
import type { TemplateValues } from "../../model/template.ts";
import { intentIn, type Outcome, type Rule } from "../rule.ts";

// What a resident calls each matter; fills the sentence "U stuurt ons ...".
const words: Readonly<Record<FormalMatter, string>> = {
  application: "een aanvraag",
  objection: "een bezwaar",
  "formal-complaint": "een formele klacht",
  "liability-claim": "een aansprakelijkstelling",
  "notice-of-default": "een ingebrekestelling",
  "information-request": "een verzoek om informatie",
};

// Matters that have a form of their own; the others go by the contact form.
const ownForm: Partial<Readonly<Record<FormalMatter, TemplateValues>>> = {
  objection: { objection: "yes" },
  "formal-complaint": { complaint: "yes" },
};

/**
 * Formal matters are answered here, but not handled here: the reply names the written road (D44, H3), and the case
 * stays with the KCC until a person closes it (C1). Papers for a running case are pointed to their own road (H4).
 */
export const formalRequest: Rule = (input, { calendar }) => {
  const formal = intentIn(input, "formal-request");
  const papers = intentIn(input, "additional-information");
  if (!formal && !papers) return null;
  const promisedAt = calendar.promiseFor(input.now).at;
  const escalate = { kind: "escalate", reason: "formal-request", urgency: "normal", promisedAt } as const;
  const outcome = (
    template: "written-required" | "channel-redirect",
    matter: string,
    because: string,
    protocol: string[],
    form: TemplateValues = {},
  ): Outcome => ({
    rule: "formal-request",
    actions: [{ kind: "reply", template, values: { formalMatter: matter, ...form } }, escalate],
    because: [because],
    protocol,
    handled: true,
  });
  if (!formal) return outcome("channel-redirect", "aanvullende stukken", "additional-information", ["H4", "H5", "C1"]);
  const matter = formal.matter ?? "application";
  if (matter === "application")
    return outcome("channel-redirect", words[matter], "formal-application", ["H3", "H5", "H11", "H12", "C1"]);
  return outcome(
    "written-required",
    words[matter],
    `formal-${matter}`,
    ["D43", "D44", "H3", "H12", "C1"],
    ownForm[matter],
  );
};
