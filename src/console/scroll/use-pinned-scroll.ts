import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

// Within so many pixels of its place counts as there.
const slack = 40;
// What stays in view above an entry that is too long to be shown whole.
const margin = 16;

export interface PinnedScroll<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>;
  readonly isAtEnd: boolean;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
}

/**
 * Keeps the newest entry of a scrolling region in view when one is added or the region changes size, unless the
 * reader has scrolled away. Entries carry `data-entry`; of one that does not fit, the beginning is shown.
 */
export function usePinnedScroll<Element extends HTMLElement>(entryCount: number): PinnedScroll<Element> {
  const ref = useRef<Element>(null);
  const pinned = useRef(true);
  const [isAtEnd, setAtEnd] = useState(true);

  const follow = useCallback(() => {
    const region = ref.current;
    if (region && pinned.current) region.scrollTop = Math.max(region.scrollTop, endOf(region));
  }, []);
  const toEnd = useCallback(() => {
    pinned.current = true;
    setAtEnd(true);
    if (ref.current) ref.current.scrollTop = endOf(ref.current);
  }, []);
  const onScroll = useCallback(() => {
    const region = ref.current;
    if (!region) return;
    pinned.current = region.scrollTop >= endOf(region) - slack;
    setAtEnd(pinned.current);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new entry is what moves the end.
  useLayoutEffect(follow, [entryCount, follow]);
  useLayoutEffect(() => {
    const region = ref.current;
    if (!region) return;
    // A keyboard that slides in, or a field that grows, takes room away.
    const observer = new ResizeObserver(follow);
    observer.observe(region);
    return () => observer.disconnect();
  }, [follow]);

  return { ref, isAtEnd, onScroll, toEnd };
}

function endOf(region: HTMLElement): number {
  const bottom = region.scrollHeight - region.clientHeight;
  const newest = [...region.querySelectorAll<HTMLElement>("[data-entry]")].at(-1);
  if (!newest) return bottom;
  const top = newest.getBoundingClientRect().top - region.getBoundingClientRect().top + region.scrollTop;
  return Math.max(0, Math.min(bottom, top - margin));
}
