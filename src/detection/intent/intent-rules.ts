import type { Finding } from "../../model/finding.ts";
import type { IntentLexicon } from "../lexicon.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";
import { compilePhrase, openedInOrder, type Phrase } from "../text/phrase.ts";

interface Intent {
  readonly rule: IntentLexicon["intents"][number];
  readonly unless: readonly Phrase[];
}

/** What the resident wants, from turns of phrase. Several intents may hold at once; each is reported once. */
export function createIntentRules(lexicon: IntentLexicon): Recognizer {
  const intentOf = new Map<Phrase, Intent>();
  for (const rule of lexicon.intents) {
    const intent: Intent = { rule, unless: rule.unless.map(compilePhrase) };
    for (const phrase of rule.phrases) intentOf.set(compilePhrase(phrase), intent);
  }
  const opened = openedInOrder([...intentOf.keys()]);

  return (reading) => {
    const { text } = reading.folded;
    const findings: Finding[] = [];
    let settled: Intent | null = null;
    for (const phrase of opened(reading.tokens)) {
      const intent = intentOf.get(phrase);
      const match = intent === undefined || intent === settled ? null : phrase.first(text);
      if (intent === undefined || match === null) continue;
      // The first of its phrases that is there tells, and those of one intent stand together.
      settled = intent;
      const { rule, unless } = intent;
      if (unless.some((pattern) => pattern.isIn(text))) continue;
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
