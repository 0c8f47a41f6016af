import type { PersonalDataFinding } from "../../model/finding.ts";
import { isAtLeast } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";

/** A message read on from what the same writer sent before it. */
export interface JoinedMessage {
  readonly text: string;
  /** The part of a span of the joined text that lies in the message itself; `null` when none does. */
  spanInMessage(span: Span): Span | null;
  /** Whether a finding is owed to what came before. */
  counts(finding: PersonalDataFinding): boolean;
}

const longestTail = 90;
const longestContinuation = 120;
const goesOn =
  "en|dan|te|vroeg|verstuurd|drie|twee|vier|vijf|de|het|rest|is|nog|laatste|cijfers|vervolg|verder|daarna|sorry|oh|o|ow|ja|tweede|derde|deel|stuk|stukje|eind|einde|slot|erachter|achter|aan|komt|staat|hier|nummer|oeps|vergeten|moet|er|bij|plus|met|dus|die|sta|kwam|na|dat|was|hele|eerste|volgende|en dan";
const lead = new RegExp(`^[^\\p{L}\\p{N}]*(?:(?:${goesOn})[^\\p{L}\\p{N}]+){0,6}`, "iu");
const isIt = /(?<![\p{L}\p{N}])is[^\p{L}\p{N}]+$/iu;
const trail = new RegExp(
  `[^\\p{L}\\p{N}@]*(?:(?:\\s|^)(?:${goesOn}|zo|nu|wacht|even|volgt|typ|app|stuur|ik|te|snel|begint|beginnen|begin|eerst|alvast|in|delen|mis|kort)(?=[^\\p{L}\\p{N}]|$)[^\\p{L}\\p{N}]*){0,6}$`,
  "iu",
);

// A figure behind a whole telephone number is an answer to something else: "1" for the first of two moments.
const fewestPhoneDigits = 10;

function isWholePhone(text: string): boolean {
  return text.replace(/\D/g, "").length >= fewestPhoneDigits;
}

// A word that our texts ask for answers us: what comes behind it goes on with that, and not with what was sent before.
const answersUs = /^\W*(?:bel|mail|status|bezwaar)\W*$/iu;

function sinceAnswer(previous: readonly string[]): readonly string[] {
  return previous.slice(previous.findLastIndex((text) => answersUs.test(text)) + 1);
}

/**
 * Joins a message to the end of the ones before it, for a number that is sent in pieces ("mijn bsn is 9999",
 * "00018") or behind a label that went ahead. `null` when there is nothing to go on with.
 */
export function joinWithPrevious(text: string, previous: readonly string[]): JoinedMessage | null {
  if (text.length > longestContinuation) return null;
  const opening = lead.exec(text)?.[0] ?? "";
  // What says that the number is what was asked for is kept: "die is ...".
  const skipped = isIt.exec(opening)?.index ?? opening.length;
  const before = sinceAnswer(previous.slice(-3)).join(" ");
  const whole = before.slice(-longestTail);
  const cut = whole.slice(0, whole.length - (trail.exec(whole)?.[0].length ?? 0));
  // A question about a number and the number sent next are one sentence here.
  const tail = cut.replace(/[?!.](?=\s|$)/g, ",");
  if (tail.trim() === "" || text.length === skipped) return null;
  const joined = `${tail} ${text.slice(skipped)}`;
  const boundary = tail.length + 1;
  return {
    text: joined,
    spanInMessage({ start, end }) {
      if (end <= boundary) return null;
      return { start: Math.max(start, boundary) - boundary + skipped, end: end - boundary + skipped };
    },
    counts: ({ span, confidence, type }) => {
      if (!isAtLeast(confidence, "likely")) return false;
      const crosses = span.start < boundary;
      if (crosses && type === "phone-number" && isWholePhone(joined.slice(span.start, boundary))) return false;
      const begins = span.start - boundary < 8;
      return crosses ? span.end > boundary : begins && (type !== "address" || text.length < 40);
    },
  };
}
