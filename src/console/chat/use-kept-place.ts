import { type RefObject, useEffect, useLayoutEffect } from "react";
import { browserMemory } from "../storage/browser-memory.ts";

const places = browserMemory(() => sessionStorage, "berichtwacht.chat.");
const name = "place";

/** Brings a reader who had scrolled back in the conversation to the same place after a reload. */
export function useKeptPlace(ref: RefObject<HTMLElement | null>, isLoaded: boolean): void {
  useLayoutEffect(() => {
    const kept = Number(places.read(name) ?? 0);
    const region = ref.current;
    if (isLoaded && region && kept > 0) region.scrollTop = region.scrollHeight - region.clientHeight - kept;
  }, [ref, isLoaded]);
  useEffect(() => {
    const keep = () => {
      const region = ref.current;
      if (!region) return;
      places.write(name, String(Math.round(region.scrollHeight - region.clientHeight - region.scrollTop)));
    };
    addEventListener("pagehide", keep);
    return () => removeEventListener("pagehide", keep);
  }, [ref]);
}
