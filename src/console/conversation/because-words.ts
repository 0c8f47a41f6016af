import {
  abuseWords,
  becausePatterns,
  becauseWords,
  confidenceWords,
  contentWords,
  distressWords,
  intentWords,
  mediaProblemWords,
  personalDataWords,
  reasonWords,
  severityWords,
  shortStandingWords,
} from "../messages.ts";
import { wordsFor } from "../words.ts";

const prefixes = [
  ["sent", personalDataWords],
  ["distress", distressWords],
  ["standing", shortStandingWords],
  ["content", contentWords],
  ["media", mediaProblemWords],
  ["intent", intentWords],
] as const;

/** A reason of a decision in words. Some codes are built from two others: `sent-bsn`, `insult-severity-2`. */
export function becauseOf(code: string): string {
  const plain = becauseWords[code] ?? reasonWords[code];
  if (plain !== undefined) return plain;
  for (const [prefix, dictionary] of prefixes) {
    const word = code.startsWith(`${prefix}-`) ? dictionary[code.slice(prefix.length + 1)] : undefined;
    if (word !== undefined) return becausePatterns[prefix](word);
  }
  if (code.startsWith("product-")) return becausePatterns.product(code.slice("product-".length));
  const [, type = "", severity, confidence] =
    /^([a-z]+)-(?:severity-([123])|(possible|likely|certain))$/.exec(code) ?? [];
  const abuse = abuseWords[type];
  if (abuse === undefined) return code;
  return severity === undefined
    ? becausePatterns.confidence(abuse, wordsFor(confidenceWords, confidence ?? ""))
    : becausePatterns.severity(abuse, wordsFor(severityWords, severity));
}
