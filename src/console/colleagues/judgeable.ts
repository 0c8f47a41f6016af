import type { TimelineItem } from "../../api/contract/conversation.ts";
import { colleagueTexts } from "../messages.ts";
import { clockTime, dayWords } from "../time/moment.ts";

/** A message that an agent can judge. */
export interface Judgeable {
  readonly id: string;
  /** When it came, and how it begins; not what is blurred elsewhere. */
  readonly label: string;
}

const most = 10;
const excerptLength = 50;

/** The resident's latest messages with words, latest first. */
export function judgeable(timeline: readonly TimelineItem[], now: Date): readonly Judgeable[] {
  return timeline
    .flatMap((item) => (item.from === "resident" && item.text !== null ? [{ ...item, text: item.text }] : []))
    .slice(-most)
    .reverse()
    .map(({ id, at, text, findings }) => {
      const isHidden = findings.some(({ kind, severity }) => kind === "abuse" && severity !== 3);
      const excerpt = text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
      const moment = `${dayWords(at, now)} ${clockTime(at)}`;
      return { id, label: colleagueTexts.messageOf(moment, isHidden ? colleagueTexts.hidden : excerpt) };
    });
}
