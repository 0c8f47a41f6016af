import type { AbuseFinding, Confidence, Finding, SuppressedHit } from "../../model/finding.ts";
import { overlaps } from "../../model/span.ts";
import type { AbuseLexicon } from "../lexicon.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";
import { type Calling, type Clause, callingAt, clauseOf, touches } from "./clause.ts";
import { createFrameJudge } from "./frame-judge.ts";
import { sentences } from "./sentence.ts";
import { type Stance, stanceOf } from "./stance.ts";
import type { Head, JudgeWord } from "./word-judge.ts";

// Who swears more often than this in one message says no more by it.
const mostHits = 200;

/**
 * Abuse by direction, not by word: fixed frames that carry their own target, and hurtful words whose target and
 * stance the sentence decides. What is quoted, reported, denied or said of oneself is let pass, with its reason.
 */
export function createAbuseRules(lexicon: AbuseLexicon, judgeWord: JudgeWord): Recognizer {
  const judgeFrames = createFrameJudge(lexicon);

  return (reading) => {
    const findings: Finding[] = [];
    const suppressed: SuppressedHit[] = [];
    let hits = 0;
    for (const sentence of sentences(reading.folded, reading.tokens)) {
      const clause = clauseOf(sentence, judgeWord);
      const framed = judgeFrames(reading, clause);
      const inFrame = (span: AbuseFinding["span"]) =>
        framed.findings.some((finding) => "span" in finding && overlaps(finding.span, span));
      findings.push(...framed.findings);
      suppressed.push(...framed.suppressed);
      for (let index = 0; index < clause.tokens.length && hits < mostHits; index++) {
        const token = clause.tokens[index];
        const word = clause.judged[index];
        if (token === undefined || word == null || inFrame(spanIn(reading, token.start, token.end))) continue;
        if (word.kind === "curse") {
          const span = spanIn(reading, token.start, token.end);
          suppressed.push({ kind: "abuse", type: "insult", span, reason: word.reason });
          continue;
        }
        hits++;
        const [last, head] = headOf(clause, index, word.head);
        const calling = callingAt(clause, last);
        index = Math.max(index, calling.to - 1);
        const [first, end] = [clause.tokens[calling.from], clause.tokens[calling.to - 1]];
        const span = spanIn(reading, (first ?? token).start, (end ?? token).end);
        const stance = fitting(head, stanceOf(clause, calling), calling, clause);
        if (stance.kind === "suppressed") {
          suppressed.push({ kind: "abuse", type: head.type, span, reason: stance.reason });
          continue;
        }
        findings.push({
          kind: "abuse",
          type: head.type,
          severity: head.severity,
          target: stance.target,
          span,
          confidence: head.sense === "insult" ? stance.confidence : atMostLikely(stance.confidence),
          behaviour: lexicon.behaviours[head.type],
          recognizer: "abuse-word",
          reasons: [stance.reason, ...(head.disguised ? ["disguised"] : [])],
        });
      }
    }
    return { findings, suppressed };
  };
}

// Of "vieze vuile rat" the last word is what somebody is called.
function headOf(clause: Clause, index: number, head: Head): readonly [index: number, head: Head] {
  let [last, called] = [index, head];
  for (let at = index + 1; called.sense === "quality" && at < clause.tokens.length; at++) {
    const word = clause.judged[at];
    if (word?.kind !== "head" || !touches(clause, at)) break;
    [last, called] = [at, word.head];
  }
  return [last, called];
}

const ofPersons: ReadonlySet<string> = new Set(["second-person", "plural-address", "said-of-an-employee"]);

// A quality must be said of somebody, and an animal or a thing be what somebody is called: a bare one that a sentence
// ends with, or is all of ("ratten!"), is mostly the animal itself.
function fitting(head: Head, stance: Stance, calling: Calling, clause: Clause): Stance {
  if (stance.kind === "suppressed") return stance;
  const { called, reason } = stance;
  if (head.sense === "ambiguous") {
    const isAlone = calling.from === 0 && calling.to === clause.tokens.length;
    const isSaid = called === "said" || (called !== null && calling.isHarsh) || (called === "out" && !isAlone);
    return isSaid ? stance : { kind: "suppressed", reason: "another-meaning" };
  }
  if (head.sense !== "quality") return stance;
  const isSaid = called !== null && (ofPersons.has(reason) || calling.isHarsh);
  return isSaid ? stance : { kind: "suppressed", reason: "not-said-of-the-reader" };
}

function atMostLikely(confidence: Confidence): Confidence {
  return confidence === "certain" ? "likely" : confidence;
}
