import { useQuery } from "@tanstack/react-query";
import { Paragraph } from "@utrecht/component-library-react";
import { encode } from "uqr";
import type { Link } from "../../api/contract/channel.ts";
import { linkTexts } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { momentWords } from "../time/moment.ts";
import { useNow } from "../time/use-now.ts";
import { linkQuery } from "./channels-query.ts";

/** How a channel stands that is linked to a telephone, with what is to be scanned or typed in while it is not. */
export function LinkPanel({ channel }: { channel: string }) {
  const { data, error } = useQuery(linkQuery(channel));
  const now = useNow();
  return (
    <div className="stack channel-link">
      <Paragraph>{linkTexts.warning}</Paragraph>
      <ProblemNotice error={error} />
      {data && (
        <>
          <p role="status">{words(data, now)}</p>
          {data.kind === "scan-qr" && <QrCode value={data.qr} />}
          {data.kind === "pairing-code" && <p className="pairing-code">{data.code}</p>}
        </>
      )}
    </div>
  );
}

function words(link: Link, now: Date): string {
  if (link.kind === "waiting-to-retry") return linkTexts.waiting(momentWords(link.at, now));
  if (link.kind === "stopped") return linkTexts.stopped[link.reason];
  return linkTexts[link.kind];
}

// A scanner wants four modules of white around it.
const border = 4;

function QrCode({ value }: { value: string }) {
  const { data, size } = encode(value, { border });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="qr-code" role="img" aria-label={linkTexts.qrLabel} viewBox={`0 0 ${size} ${size}`}>
      <path fill="#fff" d={`M 0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" shapeRendering="crispEdges" d={dark.join("")} />
    </svg>
  );
}
