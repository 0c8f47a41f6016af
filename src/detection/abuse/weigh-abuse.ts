import {
  type AbuseFinding,
  type AbuseTarget,
  type AbuseType,
  abuseTypes,
  type Confidence,
  type Finding,
  type Severity,
  type SuppressedHit,
} from "../../model/finding.ts";
import type { Language } from "../../model/language.ts";
import type { JudgedMessage } from "../message/message-judge.ts";
import type { SeenMessage } from "../message/message-reader.ts";
import type { ToldMessage } from "../message/told-message.ts";
import { type Recognition, spanIn } from "../recognizer.ts";

// Below, what a rule is sure of is let pass, or is a doubt at most; above, what no rule is sure of is likely.
const [dismissed, doubted, likely] = [-1.6, -0.8, 0.5];
// What no rule is sure of is a doubt from here on: insults look most like what is decent, the others like little else.
const suspected: Readonly<Record<AbuseType, number>> = {
  insult: -0.5,
  sexual: -0.7,
  threat: -0.6,
  hate: -0.7,
  advance: -0.7,
  harassment: -0.7,
};
// Where danger is not excluded, or in another language, nobody is warned: a colleague looks first.
const maybeInDanger = -3.6;

/**
 * What the rules found, weighed by what the whole message says: a rule alone warns only where the message agrees with
 * it, and what was learned alone is put before a colleague and never warns.
 */
export function weighAbuse(
  { abuse, reading, told }: SeenMessage,
  judged: JudgedMessage,
  language: Language,
  behaviours: Readonly<Record<AbuseType, string>>,
): Recognition {
  const score = judged.score("abuse");
  const target = targetOf(judged);
  const ruled = abuse.findings.filter((finding): finding is AbuseFinding => finding.kind === "abuse");
  const suppressed: SuppressedHit[] = [...abuse.suppressed];
  const findings: Finding[] = [];
  for (const finding of ruled) {
    if (score < floorOf(finding))
      suppressed.push({ kind: "abuse", type: finding.type, span: finding.span, reason: "judged-otherwise" });
    else findings.push(weighed(finding, score, judged, language, target));
  }
  const excuse = abuse.suppressed.some(({ reason }) => excuses.has(reason)) ? excused : 0;
  const type = judged.mostly("abuse", abuseTypes);
  if (score > suspected[type] + judged.caution + excuse || (type === "threat" && isLikelyThreat(score, told, judged))) {
    const known = findings.some((finding) => finding.kind === "abuse" && finding.type === type);
    if (!known) {
      const { start, end } = judged.placeOf("abuse");
      findings.push({
        kind: "abuse",
        type,
        severity: severityOf(type, judged),
        target,
        span: spanIn(reading, start, end),
        confidence: confidenceOf(score),
        behaviour: behaviours[type],
        recognizer: "abuse-learned",
        reasons: ["told-around"],
      });
    }
  }
  return { findings, suppressed };
}

// Where the rules saw who else is meant, or that it is not meant, what was learned must be surer.
const excuses: ReadonlySet<string> = new Set([
  "negated",
  "about-somebody-absent",
  "about-oneself",
  "quoted",
  "reported",
]);
const excused = 0.75;

// To miss a threat is worse than to show a colleague what is none: what can be nothing else, if it is anything.
const [threatSuspected, surelyThreat] = [-0.9, 0.2];
const fewestWords = 5;

function isLikelyThreat(score: number, told: ToldMessage, judged: JudgedMessage): boolean {
  return (
    told.words >= fewestWords &&
    score > threatSuspected + judged.caution &&
    judged.scoreWithin("abuse", "threat") > surelyThreat
  );
}

// A threat that a rule is sure of is never let pass; one that may only be told of, where nearly all speaks against it.
const dismissedThreat = -3;

function floorOf({ type, confidence, severity }: AbuseFinding): number {
  if (severity === 3) return confidence === "possible" ? dismissedThreat : Number.NEGATIVE_INFINITY;
  return confidence === "possible" ? suspected[type] : dismissed;
}

function weighed(
  ruled: AbuseFinding,
  score: number,
  judged: JudgedMessage,
  language: Language,
  target: AbuseTarget,
): AbuseFinding {
  // A turn of phrase tells a threat and hate, and seldom of whom; a word by itself may leave it open.
  const isOpen = ruled.target === "none" || ruled.severity === 3 || ruled.type === "hate";
  const finding = isOpen ? { ...ruled, target } : ruled;
  // That it hits an employee, a warning needs a rule to say.
  const isHitLearned = finding.target === "staff" && ruled.target !== "staff";
  // A name under a friendly message: "Bedankt voor uw tijd, Piet Kloot".
  if (score < (judged.score("thanks") > 0 ? 0 : doubted)) return { ...finding, confidence: "possible" };
  const isUnderstood = language === "nl" || language === "unknown";
  const isCertain =
    finding.confidence === "certain" && !isHitLearned && isUnderstood && judged.score("distress") < maybeInDanger;
  return isCertain || finding.confidence === "possible" ? finding : { ...finding, confidence: "likely" };
}

function confidenceOf(score: number): Confidence {
  return score > likely ? "likely" : "possible";
}

function severityOf(type: AbuseType, judged: JudgedMessage): Severity {
  if (type === "threat") return 3;
  if (type === "advance") return 1;
  return type === "insult" && judged.scoreWithin("abuse", "mild") > 0 ? 1 : 2;
}

function targetOf(judged: JudgedMessage): AbuseTarget {
  const [others, organisation] = [
    judged.scoreWithin("abuse", "third-party"),
    judged.scoreWithin("abuse", "organisation"),
  ];
  if (Math.max(others, organisation) <= 0) return "staff";
  return others > organisation ? "third-party" : "organisation";
}
