import type { Finding, SuppressedHit } from "../../model/finding.ts";
import { overlaps, type Span } from "../../model/span.ts";
import type { DistressLexicon } from "../lexicon.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";
import { compilePhrase, openedInOrder } from "../text/phrase.ts";

/**
 * Signs that somebody is in danger. A miss is worse than a false alarm, so quoting and reporting do not excuse a
 * hit here; only a listed idiom ("ik lach me dood") around the very same words does.
 */
export function createDistressRules(lexicon: DistressLexicon): Recognizer {
  const idioms = new Set(lexicon.idioms.map(compilePhrase));
  const typeOf = new Map(
    lexicon.kinds.flatMap(({ type, phrases }) => phrases.map((phrase) => [compilePhrase(phrase), type] as const)),
  );
  const opened = openedInOrder([...idioms, ...typeOf.keys()]);

  return (reading) => {
    const { text } = reading.folded;
    const present = opened(reading.tokens);
    const findings: Finding[] = [];
    const suppressed: SuppressedHit[] = [];
    const figurative = present.flatMap((phrase) => (idioms.has(phrase) ? phrase.all(text).map(placeOf) : []));
    for (const phrase of present) {
      const type = typeOf.get(phrase);
      if (type === undefined) continue;
      for (const match of phrase.all(text)) {
        const at = placeOf(match);
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

function placeOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
