import { Fragment, useEffect, useMemo, useRef } from "react";
import { chatTexts } from "../messages.ts";
import { usePinnedScroll } from "../scroll/use-pinned-scroll.ts";
import { dayKey, dayWords } from "../time/moment.ts";
import { capitalised } from "../words.ts";
import { ChatLine } from "./chat-line.tsx";
import { type Line, linesOf } from "./chat-lines.ts";
import type { ConversationState } from "./conversation.ts";
import { LinkedText } from "./linked-text.tsx";
import type { Outgoing } from "./outbox.ts";
import { useKeptPlace } from "./use-kept-place.ts";

export interface ChatLogProps {
  readonly state: ConversationState;
  readonly onRetry: () => void;
  readonly onTakeBack: (message: Pick<Outgoing, "id" | "text">) => void;
}

/** The messages, oldest first, day by day. New ones are read out by a screen reader, those that were there are not. */
export function ChatLog({ state, onRetry, onTakeBack }: ChatLogProps) {
  const isLoaded = state.entries !== null;
  const lines = useMemo(() => linesOf(state), [state]);
  const scroll = usePinnedScroll<HTMLDivElement>(lines.length);
  useKeptPlace(scroll.ref, isLoaded);
  const { isAtEnd, toEnd } = scroll;
  const newest = state.outgoing.at(-1)?.id;
  const known = useRef(newest);
  useEffect(() => {
    // Somebody who sends a message wants to see it, wherever they had scrolled to.
    if (newest !== undefined && newest !== known.current) toEnd();
    known.current = newest ?? known.current;
  }, [newest, toEnd]);

  return (
    <div className="chat-log-frame">
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <div
        ref={scroll.ref}
        className="chat-log"
        role="log"
        aria-label={chatTexts.log}
        aria-live={isLoaded ? "polite" : "off"}
        aria-busy={!isLoaded}
        tabIndex={0}
        onScroll={scroll.onScroll}
      >
        {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: until here. */}
        <Introduction />
        {!isLoaded && <p className="chat-quiet">{chatTexts.loading}</p>}
        {lines.map((line, index) => (
          <Fragment key={line.key}>
            {isNewDay(lines[index - 1], line) && (
              <p className="chat-day">{capitalised(dayWords(line.at, new Date()))}</p>
            )}
            <ChatLine line={line} onRetry={onRetry} onTakeBack={onTakeBack} />
          </Fragment>
        ))}
      </div>
      {!isAtEnd && (
        <button type="button" className="chat-to-newest" onClick={toEnd}>
          {chatTexts.newest}
        </button>
      )}
    </div>
  );
}

function Introduction() {
  return (
    <div className="chat-intro">
      {chatTexts.intro.map((sentence) => (
        <p key={sentence}>
          <LinkedText text={sentence} />
        </p>
      ))}
    </div>
  );
}

function isNewDay(before: Line | undefined, line: Line): boolean {
  return before === undefined || dayKey(before.at) !== dayKey(line.at);
}
