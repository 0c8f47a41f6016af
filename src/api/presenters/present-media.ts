import { isShielded } from "../../model/media.ts";
import type { TimelineItem } from "../contract/conversation.ts";
import type { MediaRow } from "../ports.ts";

type Media = Extract<TimelineItem, { from: "resident" }>["media"];

/** What came with a message, as far as the console needs it to offer it. */
export function presentMedia(row: MediaRow | undefined): Media {
  if (row === undefined) return null;
  const { mediaType, state, problem, format, reading, findings, isKept } = row;
  return {
    mediaType,
    state,
    problem,
    format,
    reading,
    findings: findings.map(({ type, confidence, reasons }) => ({
      kind: "personal-data",
      type,
      confidence,
      reasons: [...reasons],
    })),
    isShielded: state === "opened" && isShielded({ reading, findings }),
    isKept,
  };
}
