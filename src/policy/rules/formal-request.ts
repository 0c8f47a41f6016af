import { askedMatter } from "../../model/conversation.ts";
import type { FormalMatter } from "../../model/finding.ts";
import type { TemplateValues } from "../../model/template.ts";
import type { Purpose } from "../channel-matrix.ts";
import { offered, productValues } from "../product.ts";
import { promiseOf } from "../promised.ts";
import { type DecisionInput, intentIn, type Outcome, type Rule } from "../rule.ts";

type Matter = FormalMatter | "papers";

// What a resident calls each matter; fills the sentence "U stuurt ons ...".
const words: Readonly<Record<Matter, { readonly nl: string; readonly en: string }>> = {
  application: { nl: "een aanvraag", en: "an application" },
  objection: { nl: "een bezwaar", en: "an objection" },
  "formal-complaint": { nl: "een formele klacht", en: "a formal complaint" },
  "liability-claim": { nl: "een aansprakelijkstelling", en: "a liability claim" },
  "notice-of-default": { nl: "een ingebrekestelling", en: "a notice of default" },
  "information-request": { nl: "een verzoek om informatie", en: "a request for information" },
  papers: { nl: "aanvullende stukken", en: "additional documents" },
};

// Matters that have a form of their own; the others go by the contact form.
const ownForm: Partial<Readonly<Record<Matter, TemplateValues>>> = {
  objection: { objection: "yes" },
  "formal-complaint": { complaint: "yes" },
};

/**
 * Formal matters are answered here, but not handled here, unless the channel is meant for them: the reply names the
 * form of the product first, else the general written road (D44, H3, H6, H11), and the case stays with the KCC until a
 * person closes it (C1). Papers for a running case are pointed to their own road (H4).
 */
export const formalRequest: Rule = (input, policy, earlier) => {
  if (earlier.some(({ rule }) => rule === "appeal")) return null;
  const { calendar, channels } = policy;
  const matter = matterOf(input);
  if (matter === "not-meant") return notMeant;
  if (matter === null) return null;
  const purpose = purposeOf(matter);
  const today = calendar.dateOf(input.now);
  if (channels.takes(input.channel, purpose, today)) return null;

  const isWritten = purpose === "formal";
  const product = isWritten ? null : offered(policy.products, input.products, today);
  return {
    rule: "formal-request",
    actions: [
      {
        kind: "reply",
        template: isWritten ? "written-required" : "channel-redirect",
        values: { formalMatter: words[matter].nl, ...ownForm[matter], ...productValues(product, input.channel) },
        inEnglish: { formalMatter: words[matter].en },
      },
      {
        kind: "escalate",
        reason: "formal-request",
        urgency: "normal",
        promisedAt: promiseOf(input, calendar).at,
      },
    ],
    because: [
      matter === "papers" ? "additional-information" : `formal-${matter}`,
      ...(product ? [`product-${product.id}`] : []),
    ],
    protocol: protocolOf(purpose, product !== null),
    handled: true,
  };
};

// What the message says, or the answer to our question whether it was meant so (C1).
function matterOf(input: DecisionInput): Matter | "not-meant" | null {
  const formal = intentIn(input, "formal-request");
  if (formal) return formal.matter ?? "application";
  if (intentIn(input, "additional-information")) return "papers";
  const asked = askedMatter(input.conversation.awaiting);
  if (asked === null) return null;
  if (input.command === "yes") return asked;
  return input.command === "no" ? "not-meant" : null;
}

const notMeant: Outcome = {
  rule: "formal-question",
  actions: [{ kind: "ignore" }],
  because: ["not-meant-formally"],
  protocol: ["C1", "D17"],
  handled: true,
};

/** What a formal matter is called towards a resident, as it stands behind "als". */
export function wordsForMatter(matter: FormalMatter): { readonly nl: string; readonly en: string } {
  return words[matter];
}

/** What a channel has to be meant for to take a matter. */
export function purposeOf(matter: Matter): Purpose {
  if (matter === "papers") return "additional-information";
  return matter === "application" ? "application" : "formal";
}

function protocolOf(purpose: Purpose, hasForm: boolean): readonly string[] {
  if (purpose === "formal") return ["D43", "D44", "H3", "H12", "C1"];
  const road = hasForm ? ["H6"] : ["H11"];
  return purpose === "application" ? ["H3", "H5", ...road, "H12", "C1"] : ["H4", "H5", ...road, "C1"];
}
