import type { Finding, FloodFinding } from "../model/finding.ts";
import type { PolicyRules } from "./policy-rules.ts";

/** How far back messages count together as one stream. */
export const floodWindowMilliseconds = 60_000;

const recognizer = "flood";

/** More messages within a minute than one person types; `messagesInWindow` holds the one at hand. */
export function floodOf(
  messagesInWindow: number,
  { messagesPerMinute }: PolicyRules["flood"],
): readonly FloodFinding[] {
  if (messagesInWindow <= messagesPerMinute) return [];
  return [{ kind: "flood", messagesInWindow, recognizer, reasons: ["many-messages"] }];
}

/**
 * The same text as each of the last few messages: another machine that answers ours, or a resident who is stuck. Both
 * end with one text of ours.
 */
export function repetitionOf(text: string, previous: readonly string[]): readonly FloodFinding[] {
  if (previous.length < sameBefore) return [];
  const last = previous.slice(-sameBefore);
  if (!last.every((earlier) => earlier.trim() === text.trim())) return [];
  return [{ kind: "flood", messagesInWindow: sameBefore + 1, recognizer, reasons: ["same-text"] }];
}

const sameBefore = 3;

export function isFlood(findings: readonly Finding[]): boolean {
  return findings.some(({ kind }) => kind === "flood");
}
