import { chatTexts } from "../messages.ts";
import { LinkedText } from "./linked-text.tsx";

/** `broken`: this browser could not send. `files`: somebody tried to send one. */
export type ProblemKind = "broken" | "files";

/** Says why something did not work, and what does; read out at once. */
export function Problem({ kind, noFiles }: { kind: ProblemKind | null; noFiles: string | null }) {
  return (
    <div role="alert" className="chat-problem">
      {kind === "broken" && chatTexts.broken}
      {kind === "files" && <LinkedText text={noFiles ?? chatTexts.noFiles} />}
    </div>
  );
}
