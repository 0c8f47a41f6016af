import { distressTypes, type Finding, type SuppressedHit } from "../../model/finding.ts";
import type { JudgedMessage } from "../message/message-judge.ts";
import type { SeenMessage } from "../message/message-reader.ts";
import { type Recognition, spanIn } from "../recognizer.ts";

// Below, a turn of phrase is a figure of speech; above, somebody is in danger whatever the words. A miss is worse.
const [dismissed, suspected] = [-3.5, -1.5];
// Insults around a cry for help drown it.
const suspectedInAnger = -2;

/** Signs that somebody is in danger: by a turn of phrase, unless the message says otherwise, or by all it says. */
export function weighDistress({ distress, reading }: SeenMessage, judged: JudgedMessage): Recognition {
  const score = judged.score("distress");
  const suppressed: SuppressedHit[] = [...distress.suppressed];
  const findings: Finding[] = [];
  for (const finding of distress.findings) {
    if (finding.kind !== "distress" || score >= dismissed) findings.push(finding);
    else suppressed.push({ kind: "distress", type: finding.type, span: finding.span, reason: "judged-otherwise" });
  }
  const line = judged.score("abuse") > 0 ? suspectedInAnger : suspected;
  if (score > line + judged.caution / 2) {
    const type = judged.mostly("distress", distressTypes);
    const { start, end } = judged.placeOf("distress");
    if (!findings.some((finding) => finding.kind === "distress" && finding.type === type))
      findings.push({
        kind: "distress",
        type,
        span: spanIn(reading, start, end),
        confidence: "likely",
        recognizer: "distress-learned",
        reasons: ["told-around"],
      });
  }
  return { findings, suppressed };
}
