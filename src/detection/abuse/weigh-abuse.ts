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
import type { JudgedMessage } from "../message/message-judge.ts";
import type { SeenMessage } from "../message/message-reader.ts";
import { type Recognition, spanIn } from "../recognizer.ts";

// Below, what a rule is sure of is let pass, or is a doubt at most; above, what no rule is sure of is a doubt, or likely.
const [dismissed, doubted, suspected, likely] = [-1.6, -0.8, -0.4, 1];
// A threat that a rule is sure of is let pass only where all else speaks against it.
const dismissedThreat = -3;

/**
 * What the rules found, weighed by what the whole message says: a rule alone warns only where the message agrees with
 * it, and what was learned alone is put before a colleague and never warns.
 */
export function weighAbuse(
  { abuse, reading }: SeenMessage,
  judged: JudgedMessage,
  behaviours: Readonly<Record<AbuseType, string>>,
): Recognition {
  const score = judged.score("abuse");
  const ruled = abuse.findings.filter((finding): finding is AbuseFinding => finding.kind === "abuse");
  const suppressed: SuppressedHit[] = [...abuse.suppressed];
  const findings: Finding[] = [];
  for (const finding of ruled) {
    if (score < floorOf(finding))
      suppressed.push({ kind: "abuse", type: finding.type, span: finding.span, reason: "judged-otherwise" });
    else findings.push(weighed(finding, score, judged));
  }
  if (score > suspected + judged.caution || isLikelyThreat(judged)) {
    const type = judged.mostly("abuse", abuseTypes);
    const known = findings.some((finding) => finding.kind === "abuse" && finding.type === type);
    if (!known) {
      const { start, end } = judged.placeOf("abuse");
      findings.push({
        kind: "abuse",
        type,
        severity: severityOf(type, judged),
        target: targetOf(judged),
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

// To miss a threat is worse than to show a colleague what is none.
const [threatSuspected, surelyThreat] = [-2, 2];

function isLikelyThreat(judged: JudgedMessage): boolean {
  return (
    judged.score("abuse") > threatSuspected + 2 * judged.caution &&
    judged.mostly("abuse", abuseTypes) === "threat" &&
    judged.scoreWithin("abuse", "threat") > surelyThreat
  );
}

function floorOf({ confidence, severity }: AbuseFinding): number {
  if (confidence === "possible") return suspected;
  return severity === 3 ? dismissedThreat : dismissed;
}

// A word by which people are insulted, in a message that says by all else that the reader is: the two agree.
function weighed(finding: AbuseFinding, score: number, judged: JudgedMessage): AbuseFinding {
  if (score < doubted) return { ...finding, confidence: "possible" };
  if (score <= likely || finding.confidence === "certain" || finding.recognizer !== "abuse-word") return finding;
  const target = finding.target === "none" ? targetOf(judged) : finding.target;
  return { ...finding, target, confidence: "certain", reasons: [...finding.reasons, "told-around"] };
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
