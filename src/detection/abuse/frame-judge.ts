import type { AbuseFinding, SuppressedHit } from "../../model/finding.ts";
import type { AbuseLexicon } from "../lexicon.ts";
import { type Reading, type Recognition, spanIn } from "../recognizer.ts";
import { compilePhrase, openedBy } from "../text/phrase.ts";
import type { Sentence } from "./sentence.ts";
import { mentionOf } from "./stance.ts";

/**
 * Frames are fixed turns of phrase that carry their own target: "hou je bek", "ik weet je te vinden". They count
 * wherever they are used, and not where they are quoted, reported or part of a service sentence (`unless`).
 */
export function createFrameJudge(lexicon: AbuseLexicon): (reading: Reading, sentence: Sentence) => Recognition {
  const frames = lexicon.frames.map((rule) => ({
    rule,
    patterns: rule.phrases.map(compilePhrase),
    unless: rule.unless.map(compilePhrase),
  }));

  const opened = openedBy(frames.flatMap(({ patterns }) => patterns));

  return (reading, sentence) => {
    const present = opened(sentence.tokens);
    const findings: AbuseFinding[] = [];
    const suppressed: SuppressedHit[] = [];
    for (const { rule, patterns, unless } of frames) {
      for (const match of patterns.flatMap((pattern) => (present.has(pattern) ? pattern.all(sentence.text) : []))) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const span = spanIn(reading, start, end);
        const from = sentence.tokens.findIndex((token) => token.start >= start);
        const to = sentence.tokens.findLastIndex((token) => token.end <= end) + 1;
        const excuse = unless.some((pattern) => pattern.isIn(sentence.text))
          ? "service-frame"
          : mentionOf(sentence, from, to);
        // Whether a threat is only told of, the whole message says.
        if (excuse && rule.severity < 3) {
          suppressed.push({ kind: "abuse", type: rule.type, span, reason: excuse });
          continue;
        }
        findings.push({
          kind: "abuse",
          type: rule.type,
          severity: rule.severity,
          target: rule.target,
          span,
          confidence: excuse ? "possible" : rule.confidence,
          behaviour: lexicon.behaviours[rule.type],
          recognizer: "abuse-frame",
          reasons: ["fixed-frame", ...(excuse ? [excuse] : [])],
        });
      }
    }
    return { findings, suppressed };
  };
}
