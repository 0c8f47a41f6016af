import { Button } from "@utrecht/component-library-react";
import { useEffect, useRef, useState } from "react";
import type { TimelineItem } from "../../api/contract/conversation.ts";
import { mediaProblemWords, mediaTexts, mediaTypeWords } from "../messages.ts";
import { wordsFor } from "../words.ts";
import { typeWords } from "./finding-words.ts";

type Media = NonNullable<Extract<TimelineItem, { from: "resident" }>["media"]>;

/**
 * What a resident sent besides words. A picture is blurred until the reader chooses to see it, whatever is on it. One that
 * holds personal data, or may, is not even fetched before the reader has read that and asks for it all the same.
 */
export function MessageMedia({ media, messageId }: { media: Media; messageId: string }) {
  const [isAsked, setAsked] = useState(false);
  const kind = wordsFor(mediaTypeWords, media.mediaType);
  if (media.state === "awaited") return <p className="quiet">{mediaTexts.awaited(kind)}</p>;
  if (media.state === "unopened")
    return <p className="quiet">{mediaTexts.unopened(kind, wordsFor(mediaProblemWords, media.problem ?? ""))}</p>;
  if (!media.isKept) return <p className="quiet">{mediaTexts.notKept(kind)}</p>;
  if (media.isShielded && !isAsked) {
    return (
      <div className="shield">
        <p>{noticeOf(media, kind)}</p>
        <Button appearance="subtle-button" onClick={() => setAsked(true)}>
          {mediaTexts.askAnyway}
        </Button>
      </div>
    );
  }
  const address = `/api/v1/messages/${encodeURIComponent(messageId)}/media`;
  if (media.format !== "pdf") return <Picture address={address} isAsked={isAsked} />;
  return (
    <p>
      <a href={address} download>
        {mediaTexts.openDocument}
      </a>
    </p>
  );
}

function noticeOf({ findings, reading }: Media, kind: string): string {
  const holds = [...new Set(findings.map(({ type }) => typeWords("personal-data", type)))];
  const parts = [
    ...(holds.length > 0 ? [mediaTexts.holds(kind, holds.join(", "))] : []),
    ...(reading === "partly" ? [mediaTexts.partlyRead] : reading === "unread" ? [mediaTexts.notRead] : []),
  ];
  return [...parts, mediaTexts.recorded].join(" ");
}

function Picture({ address, isAsked }: { address: string; isAsked: boolean }) {
  const [isShown, setShown] = useState(false);
  const figure = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: who works with a keyboard goes on at the picture.
  useEffect(() => {
    if (isShown || isAsked) figure.current?.focus();
  }, [isShown, isAsked]);
  return (
    <div className="picture" ref={figure} tabIndex={-1}>
      <div className="picture-frame">
        <img
          src={address}
          alt={isShown ? mediaTexts.picture : ""}
          aria-hidden={!isShown}
          className={isShown ? undefined : "blurred-picture"}
          loading="lazy"
        />
      </div>
      {!isShown && (
        <Button appearance="subtle-button" onClick={() => setShown(true)}>
          {mediaTexts.showPicture}
        </Button>
      )}
    </div>
  );
}
