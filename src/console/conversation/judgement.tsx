import type { TimelineItem } from "../../api/contract/conversation.ts";
import { conversationTexts, protocolWords, ruleWords } from "../messages.ts";
import { capitalised, wordsFor } from "../words.ts";
import { becauseOf } from "./because-words.ts";

type Decision = Extract<TimelineItem, { from: "resident" }>["decision"];

/** What the rules made of a message, and why: the reasons, and the lines of the protocol behind them. */
export function Judgement({ decision }: { decision: Decision }) {
  if (decision === null) return <p className="quiet">{conversationTexts.notYetJudged}</p>;
  return (
    <>
      <p className="judgement">
        <span className="quiet">{conversationTexts.judgement}:</span> {wordsFor(ruleWords, decision.rule)}
        {decision.simulated && ` (${conversationTexts.simulated})`}
        <span className="judgement-protocol">
          {conversationTexts.protocol} {decision.protocol.join(", ")}
        </span>
      </p>
      <details className="explanation">
        <summary>{conversationTexts.why}</summary>
        <ul>
          {[...new Set(decision.because)].map((code) => (
            <li key={code}>{capitalised(becauseOf(code))}</li>
          ))}
        </ul>
        <dl className="protocol-lines">
          {decision.protocol.map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd>{wordsFor(protocolWords, line)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
