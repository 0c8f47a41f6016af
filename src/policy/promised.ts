import type { TemplateValues } from "../model/template.ts";
import type { Calendar, ResponsePromise } from "./calendar.ts";
import type { DecisionInput } from "./rule.ts";

/**
 * The promise for a message: from when it came in, as the resident counts (D53). Judged so late that this moment has
 * passed, after an outage, it is counted from now: no text promises what is over.
 */
export function promiseOf(
  { receivedAt, now }: Pick<DecisionInput, "receivedAt" | "now">,
  calendar: Calendar,
): ResponsePromise {
  const promise = calendar.promiseFor(receivedAt);
  return promise.at > now ? promise : calendar.promiseFor(now);
}

/** What a text that tells a promise is given, beside other values that are the same in every language. */
export function promised(
  { words, english }: ResponsePromise,
  values: TemplateValues = {},
): { readonly values: TemplateValues; readonly inEnglish: TemplateValues } {
  return { values: { promise: words, ...values }, inEnglish: { promise: english } };
}
