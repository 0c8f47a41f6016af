import type { Finding, SuppressedHit } from "../../model/finding.ts";
import { overlaps } from "../../model/span.ts";
import type { DistressLexicon } from "../lexicon.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";
import { compilePhrase, openedBy } from "../text/phrase.ts";

/**
 * Signs that somebody is in danger. A miss is worse than a false alarm, so quoting and reporting do not excuse a
 * hit here; only a listed idiom ("ik lach me dood") around the very same words does.
 */
export function createDistressRules(lexicon: DistressLexicon): Recognizer {
  const idioms = lexicon.idioms.map(compilePhrase);
  const kinds = lexicon.kinds.map(({ type, phrases }) => ({ type, patterns: phrases.map(compilePhrase) }));

  const opened = openedBy([...idioms, ...kinds.flatMap(({ patterns }) => patterns)]);

  return (reading) => {
    const { text } = reading.folded;
    const present = opened(reading.tokens);
    const findings: Finding[] = [];
    const suppressed: SuppressedHit[] = [];
    const figurative = idioms
      .flatMap((idiom) => (present.has(idiom) ? idiom.all(text) : []))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }));
    for (const { type, patterns } of kinds) {
      for (const match of patterns.flatMap((pattern) => (present.has(pattern) ? pattern.all(text) : []))) {
        const at = { start: match.index, end: match.index + match[0].length };
        const span = spanIn(reading, at.start, at.end);
        if (figurative.some((idiom) => overlaps(idiom, at))) {
          suppressed.push({ kind: "distress", type, span, reason: "idiom" });
        } else {
          findings.push({
            kind: "distress",
            type,
            span,
            confidence: "certain",
            recognizer: "distress",
            reasons: ["phrase"],
          });
        }
      }
    }
    return { findings, suppressed };
  };
}
