import { type Finding, formalMatters, type IntentFinding, type SuppressedHit } from "../../model/finding.ts";
import { wishes } from "../message/labels.ts";
import type { JudgedMessage } from "../message/message-judge.ts";
import type { SeenMessage } from "../message/message-reader.ts";
import { type Recognition, spanIn } from "../recognizer.ts";

// Below, a turn of phrase means something else; above, it is wanted whatever the words.
const [dismissed, wanted, sure] = [-2, -0.7, 0];
// Who asks how to object does not object.
const wantedFormally = -0.6;

/** What the resident wants: by a turn of phrase, unless the message says otherwise, or by all it says. */
export function weighIntent({ intent, reading }: SeenMessage, judged: JudgedMessage): Recognition {
  const findings: Finding[] = [];
  const suppressed: SuppressedHit[] = [...intent.suppressed];
  for (const finding of intent.findings) {
    // An appeal counts only for who is under a sanction, and one that is not heard is unfair: its words are enough.
    const isEnough = finding.kind !== "intent" || finding.type === "appeal" || !isLearned(finding);
    if (isEnough || judged.score(labelOf(finding)) >= dismissed) findings.push(finding);
    else suppressed.push({ kind: "intent", type: finding.type, span: finding.span, reason: "judged-otherwise" });
  }
  for (const wish of wishes) {
    const line = wish === "formal-request" ? wantedFormally : wanted;
    if (
      judged.score(wish) <= line + (isShort.has(wish) ? 0 : judged.caution) ||
      findings.some((finding) => finding.kind === "intent" && labelOf(finding) === wish)
    )
      continue;
    const { start, end } = judged.placeOf(wish);
    findings.push({
      kind: "intent",
      type: wish === "no-call-back" ? "call-back" : wish,
      confidence: judged.score(wish) > sure ? "likely" : "possible",
      span: spanIn(reading, start, end),
      recognizer: "intent-learned",
      reasons: ["told-around"],
      ...(wish === "formal-request" ? { matter: judged.mostly("formal-request", formalMatters) } : {}),
      ...(wish === "call-back" ? { answer: "yes" } : wish === "no-call-back" ? { answer: "no" } : {}),
    });
  }
  return { findings, suppressed };
}

type Wish = (typeof wishes)[number];

// What people say in a word or two.
const isShort: ReadonlySet<Wish> = new Set<Wish>(["greeting", "thanks"]);

function labelOf({ type, answer }: IntentFinding): Wish {
  return type === "call-back" && answer === "no" ? "no-call-back" : (type as Wish);
}

// One's own case is learned by itself, and what an admin adds to it always counts; so does a question mark.
function isLearned({ type }: IntentFinding): boolean {
  return type !== "needs-personal-data" && type !== "question";
}
