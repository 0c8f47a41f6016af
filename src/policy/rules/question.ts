import type { EscalationReason } from "../../model/case.ts";
import type { IntentType } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import type { Calendar } from "../calendar.ts";
import { offered, productValues } from "../product.ts";
import { promised, promiseOf } from "../promised.ts";
import { abuseIn, type DecisionInput, intentIn, type Outcome, type Rule } from "../rule.ts";

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
export const question: Rule = (input, { calendar, products }, earlier) => {
  if (earlier.some(({ handled }) => handled)) return null;
  const known = reasons.find(([intent]) => isAsked(intent, input));
  const judged = earlier.some(({ rule }) => rule === "abuse" || rule === "unsupported-content");
  if (judged && !known) return null;
  if (!known && asksNothing(input)) {
    return { rule: "thanks", actions: [{ kind: "ignore" }], because: ["thanks"], protocol: ["D17"] };
  }
  const promise = promiseOf(input, calendar);
  const isOpen = calendar.isOpen(input.now, input.channel);
  const template = isOpen ? "acknowledgement" : "out-of-hours";
  const reason = known?.[1] ?? "question";
  const isAboutProduct = reason === "question" && input.products.length > 0;
  const product = isAboutProduct ? offered(products, input.products, calendar.dateOf(input.now)) : null;
  return {
    rule: "question",
    actions: [
      // A closing notice says that nothing is answered here any more; what was asked beside it still reaches a person.
      ...(isTold(input, calendar) || isClosing(earlier)
        ? []
        : [{ kind: "reply", template, ...promised(promise, productValues(product, input.channel)) } as const]),
      { kind: "escalate", reason, urgency: "normal", promisedAt: promise.at },
    ],
    because: [
      known ? `intent-${known[0]}` : "nothing-certain",
      isOpen ? "open" : "closed",
      ...(product ? [`product-${product.id}`] : []),
    ],
    protocol: ["D17", "D53", ...(isOpen ? [] : ["D55"]), ...(product ? ["B1", "P5"] : [])],
  };
};

// In opening hours once a conversation; while we are closed once an absence, however many conversations begin in it.
function isTold({ conversation, channel, now }: DecisionInput, calendar: Calendar): boolean {
  const { acknowledged, absenceToldAt } = conversation;
  if (calendar.isOpen(now, channel)) return acknowledged;
  return absenceToldAt !== null && absenceToldAt >= calendar.lastClosedAt(now, channel);
}

function isClosing(earlier: readonly Outcome[]): boolean {
  return earlier.some(({ actions }) => actions.some(({ kind }) => kind === "block"));
}

// "Ben je vrijgezel?" is a question that is abuse itself: one asks for an answer only apart from it.
function isAsked(intent: IntentType, input: DecisionInput): boolean {
  const asked = intentIn(input, intent);
  if (asked === null) return false;
  const certain = abuseIn(input).filter(({ confidence }) => confidence === "certain");
  return !certain.some(({ span }) => belongsTo(asked.span, span));
}

// Inside it, or the question mark behind it.
function belongsTo(asked: Span, abusive: Span): boolean {
  const isInside = asked.start < abusive.end && abusive.start < asked.end;
  const isItsSign = asked.end - asked.start === 1 && asked.start >= abusive.end && asked.start <= abusive.end + 1;
  return isInside || isItsSign;
}

// "Oké", "tot ziens"; or thanks, perhaps with a greeting, and nothing that could be a question.
function asksNothing(input: DecisionInput): boolean {
  if (input.command === "fine" || input.command === "farewell") return true;
  return (
    intentIn(input, "thanks") !== null &&
    input.findings.every(({ kind }) => kind === "intent") &&
    input.findings.length <= 2
  );
}
