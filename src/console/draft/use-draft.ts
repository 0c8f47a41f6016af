import { useState } from "react";

const prefix = "berichtwacht.draft.";

/** A text that survives leaving the page, until the browser tab closes. `null` forgets it. */
export function useDraft(key: string): readonly [string | null, (text: string | null) => void] {
  const name = prefix + key;
  const [state, setState] = useState(() => ({ name, text: sessionStorage.getItem(name) }));
  const current = state.name === name ? state.text : sessionStorage.getItem(name);
  const keep = (text: string | null) => {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
    setState({ name, text });
  };
  return [current, keep];
}

/** Forgets every draft; for when somebody signs out of a shared computer. */
export function forgetDrafts(): void {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix)) sessionStorage.removeItem(name);
}
