import type { TimelineItem } from "../../api/contract/conversation.ts";
import { actionWords, conversationTexts, protocolWords, ruleWords } from "../messages.ts";
import { capitalised, wordsFor } from "../words.ts";
import { becauseOf } from "./because-words.ts";

type Decision = Extract<TimelineItem, { from: "resident" }>["decision"];

/** What the rules made of a message. */
export function Judgement({ decision }: { decision: Decision }) {
  if (decision === null) return conversationTexts.notYetJudged;
  const { rule, simulated } = decision;
  const done = [...new Set(doneWith(decision))].join(", ");
  return (
    <>
      {wordsFor(ruleWords, rule)}; {done}
      {simulated && ` (${conversationTexts.simulated})`}
    </>
  );
}

// A message seldom makes a task of its own: the second one joins the task of the first.
function doneWith({ actions, cases }: NonNullable<Decision>): readonly string[] {
  return actions.flatMap((action) =>
    action === "escalate" && cases.length > 0
      ? cases.map(({ number, isNew }) => conversationTexts.task(number, isNew))
      : [wordsFor(actionWords, action)],
  );
}

/** Why the rules came to that: the reasons, and the lines of the protocol they carry out. Folded away until somebody asks. */
export function JudgementReasons({ decision }: { decision: NonNullable<Decision> }) {
  return (
    <details className="explanation">
      <summary>{conversationTexts.why}</summary>
      <ul>
        {[...new Set(decision.because)].map((code) => (
          <li key={code}>{capitalised(becauseOf(code))}</li>
        ))}
      </ul>
      {decision.protocol.length > 0 && <p>{conversationTexts.protocol}</p>}
      <dl className="protocol-lines">
        {decision.protocol.map((line) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd>{wordsFor(protocolWords, line)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
