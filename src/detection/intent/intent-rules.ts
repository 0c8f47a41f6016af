import type { Finding } from "../../model/finding.ts";
import type { IntentLexicon } from "../lexicon.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";
import { compilePhrase, openedBy, type Phrase } from "../text/phrase.ts";

/** What the resident wants, from turns of phrase. Several intents may hold at once; each is reported once. */
export function createIntentRules(lexicon: IntentLexicon): Recognizer {
  const rules = lexicon.intents.map((rule) => ({
    rule,
    patterns: rule.phrases.map(compilePhrase),
    unless: rule.unless.map(compilePhrase),
  }));

  const opened = openedBy(rules.flatMap(({ patterns }) => patterns));

  return (reading) => {
    const { text } = reading.folded;
    const present = opened(reading.tokens);
    const findings: Finding[] = [];
    for (const { rule, patterns, unless } of rules) {
      const match = firstMatch(
        text,
        patterns.filter((pattern) => present.has(pattern)),
      );
      if (!match || unless.some((pattern) => pattern.isIn(text))) continue;
      if (rule.alone && !isAlone(text, match[0])) continue;
      findings.push({
        kind: "intent",
        type: rule.type,
        confidence: rule.confidence,
        span: spanIn(reading, match.index, match.index + match[0].length),
        recognizer: "intent",
        reasons: [rule.alone ? "whole-message" : "phrase"],
        ...(rule.matter ? { matter: rule.matter } : {}),
        ...(rule.answer ? { answer: rule.answer } : {}),
      });
    }
    const question = text.indexOf("?");
    if (question >= 0 && !findings.some((finding) => finding.kind === "intent" && finding.type === "question")) {
      findings.push({
        kind: "intent",
        type: "question",
        confidence: "likely",
        span: spanIn(reading, question, question + 1),
        recognizer: "intent",
        reasons: ["question-mark"],
      });
    }
    return { findings, suppressed: [] };
  };
}

function firstMatch(text: string, patterns: readonly Phrase[]): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.first(text);
    if (match) return match;
  }
  return null;
}

// "Bel", "ja, bel maar!" and "bellen graag aub": little else than the words themselves.
function isAlone(text: string, match: string): boolean {
  const rest = text
    .replace(match, " ")
    .replace(
      /\b(?:ja|graag|maar|aub|alstublieft|svp|dan|me|mij|liever|doe|ok|oke|prima|hoor|mag|is|goed|dank|u|je|wel|bedankt)\b/g,
      " ",
    );
  return !/[\p{L}\p{N}]/u.test(rest);
}
