import type { Finding } from "../../api/contract/conversation.ts";
import { conversationTexts } from "../messages.ts";
import { findingWords } from "./finding-words.ts";

/** What was recognised in a message, each with its reason. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return conversationTexts.nothingFound;
  return (
    <ul className="finding-list">
      {findings.map((finding, index) => {
        const { what, why } = findingWords(finding);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings of a stored message never change.
          <li key={index} className={`finding finding-${finding.kind}`}>
            <strong>{what}</strong>: {why}
          </li>
        );
      })}
    </ul>
  );
}
