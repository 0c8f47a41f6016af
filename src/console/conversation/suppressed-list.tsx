import type { TimelineItem } from "../../api/contract/conversation.ts";
import { conversationTexts, suppressedWords } from "../messages.ts";
import { capitalised, wordsFor } from "../words.ts";
import { typeWords } from "./finding-words.ts";

type Suppressed = Extract<TimelineItem, { from: "resident" }>["suppressed"];

/** What was seen in a message and deliberately let pass, with the reason; folded away until somebody asks. */
export function SuppressedList({ suppressed }: { suppressed: Suppressed }) {
  if (suppressed.length === 0) return null;
  return (
    <details className="explanation">
      <summary>{conversationTexts.suppressed(suppressed.length)}</summary>
      <ul>
        {suppressed.map(({ kind, type, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was seen in a stored message never changes.
          <li key={index}>
            <strong>{capitalised(typeWords(kind, type))}</strong>: {wordsFor(suppressedWords, reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}
