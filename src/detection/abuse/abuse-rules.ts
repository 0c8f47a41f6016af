import type { AbuseFinding, Confidence, Finding, SuppressedHit } from "../../model/finding.ts";
import { overlaps } from "../../model/span.ts";
import type { AbuseLexicon } from "../lexicon.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";
import { createFrameJudge } from "./frame-judge.ts";
import { sentences } from "./sentence.ts";
import { stanceOf } from "./stance.ts";
import type { JudgeWord, Sense } from "./word-judge.ts";

/**
 * Abuse by direction, not by word: fixed frames that carry their own target, and hurtful words whose target and
 * stance the sentence decides. What is quoted, reported, denied or said of oneself is let pass, with its reason.
 */
export function createAbuseRules(lexicon: AbuseLexicon, judgeWord: JudgeWord): Recognizer {
  const judgeFrames = createFrameJudge(lexicon);

  return (reading) => {
    const findings: Finding[] = [];
    const suppressed: SuppressedHit[] = [];
    for (const sentence of sentences(reading.folded.text, reading.tokens)) {
      const framed = judgeFrames(reading, sentence);
      const inFrame = (span: AbuseFinding["span"]) =>
        framed.findings.some((finding) => "span" in finding && overlaps(finding.span, span));
      findings.push(...framed.findings);
      suppressed.push(...framed.suppressed);
      for (const [index, token] of sentence.tokens.entries()) {
        const word = judgeWord(token.text);
        const span = spanIn(reading, token.start, token.end);
        if (word === null || inFrame(span)) continue;
        if (word.kind === "curse") {
          suppressed.push({ kind: "abuse", type: "insult", span, reason: word.reason });
          continue;
        }
        const { head } = word;
        const stance = stanceOf(sentence, index);
        if (stance.kind === "suppressed") {
          suppressed.push({ kind: "abuse", type: head.type, span, reason: stance.reason });
        } else if (head.sense === "quality" && stance.reason !== "second-person") {
          suppressed.push({ kind: "abuse", type: head.type, span, reason: "not-said-of-the-reader" });
        } else if (head.sense === "ambiguous" && !stance.isCalled) {
          suppressed.push({ kind: "abuse", type: head.type, span, reason: "another-meaning" });
        } else {
          findings.push({
            kind: "abuse",
            type: head.type,
            severity: head.severity,
            target: stance.target,
            span,
            confidence: confidenceOf(stance.sure, head.sense),
            behaviour: lexicon.behaviours[head.type],
            recognizer: "abuse-word",
            reasons: [stance.reason, ...(head.disguised ? ["disguised"] : [])],
          });
        }
      }
    }
    return { findings, suppressed };
  };
}

// A word that is only sometimes an insult ("dom", "varken") is at most likely; one without a known target is a doubt.
function confidenceOf(sure: boolean, sense: Sense): Confidence {
  if (!sure) return "possible";
  return sense === "insult" ? "certain" : "likely";
}
