import { useEffect } from "react";
import type { Line } from "./chat-lines.ts";

/** Tells which replies the page shows, when they come and whenever the page becomes visible again. */
export function useShown(lines: readonly Line[], onShown: (ids: readonly string[]) => void): void {
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== "visible") return;
      onShown(lines.filter(({ from }) => from !== "resident").map(({ id }) => id));
    };
    tell();
    document.addEventListener("visibilitychange", tell);
    return () => document.removeEventListener("visibilitychange", tell);
  }, [lines, onShown]);
}
