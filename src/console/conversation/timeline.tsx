import { Button, Heading2 } from "@utrecht/component-library-react";
import { Fragment, useId } from "react";
import type { TimelineItem } from "../../api/contract/conversation.ts";
import { conversationTexts } from "../messages.ts";
import { usePinnedScroll } from "../scroll/use-pinned-scroll.ts";
import { dayKey, dayWords } from "../time/moment.ts";
import { capitalised } from "../words.ts";
import { RecordNote } from "./record-note.tsx";
import { ReplyMessage } from "./reply-message.tsx";
import { ResidentMessage } from "./resident-message.tsx";

/** Everything that happened in a conversation, oldest first, day by day. Stays at the newest while one reads along. */
export function Timeline({ items, now }: { items: readonly TimelineItem[]; now: Date }) {
  const heading = useId();
  const scroll = usePinnedScroll<HTMLElement>(items.length);
  return (
    <div className="timeline-frame">
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section ref={scroll.ref} className="timeline" aria-labelledby={heading} tabIndex={0} onScroll={scroll.onScroll}>
        {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: until here. */}
        <Heading2 id={heading} className="hidden-visually">
          {conversationTexts.timeline}
        </Heading2>
        <ol className="timeline-entries">
          {items.map((item, index) => {
            const before = items[index - 1];
            const isNewDay = before === undefined || dayKey(before.at) !== dayKey(item.at);
            return (
              <Fragment key={"id" in item ? item.id : `${item.type}/${item.at}/${index}`}>
                {isNewDay && <li className="day">{capitalised(dayWords(item.at, now))}</li>}
                <Entry item={item} />
              </Fragment>
            );
          })}
        </ol>
      </section>
      {!scroll.isAtEnd && (
        <Button appearance="secondary-action-button" className="to-newest" onClick={scroll.toEnd}>
          {conversationTexts.newest}
        </Button>
      )}
    </div>
  );
}

function Entry({ item }: { item: TimelineItem }) {
  switch (item.from) {
    case "resident":
      return <ResidentMessage message={item} />;
    case "bot":
    case "agent":
      return <ReplyMessage reply={item} />;
    case "record":
      return <RecordNote note={item} />;
  }
}
