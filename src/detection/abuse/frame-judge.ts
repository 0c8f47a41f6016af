import type { AbuseFinding, SuppressedHit } from "../../model/finding.ts";
import type { AbuseLexicon } from "../lexicon.ts";
import { type Reading, type Recognition, spanIn } from "../recognizer.ts";
import { compilePhrase, openedBy, type Phrase } from "../text/phrase.ts";
import type { Clause } from "./clause.ts";
import { mentionOf } from "./mention.ts";

interface Frame {
  readonly rule: AbuseLexicon["frames"][number];
  readonly unless: readonly Phrase[];
}

/**
 * Frames are fixed turns of phrase that carry their own target: "hou je bek", "ik weet je te vinden". They count
 * wherever they are used, and not where they are quoted, reported or part of a service sentence (`unless`).
 */
export function createFrameJudge(lexicon: AbuseLexicon): (reading: Reading, clause: Clause) => Recognition {
  const frameOf = new Map<Phrase, Frame>();
  for (const rule of lexicon.frames) {
    const frame: Frame = { rule, unless: rule.unless.map(compilePhrase) };
    for (const phrase of rule.phrases) frameOf.set(compilePhrase(phrase), frame);
  }
  const opened = openedBy([...frameOf.keys()]);

  return (reading, clause) => {
    const findings: AbuseFinding[] = [];
    const suppressed: SuppressedHit[] = [];
    for (const pattern of opened(clause.tokens)) {
      const frame = frameOf.get(pattern);
      if (frame === undefined) continue;
      const { rule, unless } = frame;
      for (const match of pattern.all(clause.text)) {
        const start = clause.start + match.index;
        const end = start + match[0].length;
        const span = spanIn(reading, start, end);
        const from = clause.tokens.findIndex((token) => token.start >= start);
        const to = clause.tokens.findLastIndex((token) => token.end <= end) + 1;
        const excuse = unless.some((pattern) => pattern.isIn(clause.text))
          ? "service-frame"
          : mentionOf(clause, from, to);
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
