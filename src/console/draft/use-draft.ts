import { useState } from "react";
import { browserMemory } from "../storage/browser-memory.ts";

const drafts = browserMemory(() => sessionStorage, "berichtwacht.draft.");

/** A text that survives leaving the page, until the browser tab closes. `null` forgets it. */
export function useDraft(name: string): readonly [string | null, (text: string | null) => void] {
  const [state, setState] = useState(() => ({ name, text: drafts.read(name) }));
  const current = state.name === name ? state.text : drafts.read(name);
  const keep = (text: string | null) => {
    drafts.write(name, text);
    setState({ name, text });
  };
  return [current, keep];
}

/** Forgets every draft; for when somebody signs out of a shared computer. */
export const forgetDrafts = drafts.forgetAll;
