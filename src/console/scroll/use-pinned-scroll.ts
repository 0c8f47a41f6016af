import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

// Within so many pixels of the end counts as reading along.
const slack = 60;

export interface PinnedScroll<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>;
  readonly isAtEnd: boolean;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
}

/** Keeps a scrolling region at its end when something is added, unless the reader has scrolled away from it. */
export function usePinnedScroll<Element extends HTMLElement>(content: unknown): PinnedScroll<Element> {
  const ref = useRef<Element>(null);
  const pinned = useRef(true);
  const [isAtEnd, setAtEnd] = useState(true);

  const toEnd = useCallback(() => {
    const region = ref.current;
    if (region) region.scrollTop = region.scrollHeight;
  }, []);
  const onScroll = useCallback(() => {
    const region = ref.current;
    if (!region) return;
    pinned.current = region.scrollHeight - region.scrollTop - region.clientHeight <= slack;
    setAtEnd(pinned.current);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content is what moves the end.
  useLayoutEffect(() => {
    if (pinned.current) toEnd();
  }, [content, toEnd]);

  return { ref, isAtEnd, onScroll, toEnd };
}
