import { composerTexts } from "../messages.ts";

/** How this municipality writes, folded away next to the reply field until somebody wants to know. */
export function Guidelines({ guidelines }: { guidelines: readonly string[] }) {
  if (guidelines.length === 0) return null;
  return (
    <details className="explanation">
      <summary>{composerTexts.guidelines}</summary>
      <ul>
        {guidelines.map((guideline) => (
          <li key={guideline}>{guideline}</li>
        ))}
      </ul>
    </details>
  );
}
