import type { PersonalDataFinding, SuppressedHit } from "../../model/finding.ts";
import { maskedText } from "../../model/mask.ts";
import { overlaps } from "../../model/span.ts";
import { resolve } from "../resolve.ts";
import { type FoldedText, fold } from "../text/folded-text.ts";
import { mayHoldPersonalData } from "./gate.ts";
import { hasLeftOver } from "./left-over.ts";
import type { OwnDetails } from "./own-details.ts";
import { withPlainDigits } from "./plain-digits.ts";
import { type PersonalDataReading, read } from "./reading.ts";
import { collect } from "./recognizers.ts";
import { type JoinedMessage, joinWithPrevious } from "./split-value.ts";
import { unglued } from "./unglued.ts";
import { type Words, wordsOf } from "./word.ts";

// A value can hide behind another one ("jan@voorbeeld.nl123456782"), and a mask changes what stands around the next. In
// what people write it takes fewer rounds than this; in the last one, all that is still in doubt is masked.
const mostRounds = 4;
// Of the message before, what was said last tells what an answer is about.
const longestEarlier = 400;

/** What was found in one message, and what was seen and let pass. */
export interface FoundPersonalData {
  readonly findings: readonly PersonalDataFinding[];
  readonly suppressed: readonly SuppressedHit[];
}

const nothing: FoundPersonalData = { findings: [], suppressed: [] };

/**
 * Finds personal data in a message as it stands and then as it will be kept: what shows up only once its neighbour
 * is masked is found too, so that masking a text twice changes nothing more. A value that began in an earlier
 * message of the same writer, or whose label stands there, is found by reading on from there.
 */
export function findPersonalData(folded: FoldedText, previous: readonly string[], own: OwnDetails): FoundPersonalData {
  const alone = findAlone(folded, own, earlierText(previous));
  if (previous.length === 0) return alone;
  const text = folded.original;
  // Other talk may stand in between: each of the last messages is tried as what this one goes on with.
  for (const earlier of [
    previous.slice(-3),
    previous.filter(holdsDigits).slice(-3),
    ...previous
      .slice(-3)
      .reverse()
      .map((message) => [message]),
  ]) {
    const joined = earlier.length > 0 ? joinWithPrevious(text, earlier) : null;
    const found = joined === null ? null : findContinued(joined, alone, own);
    if (found !== null) return { findings: resolve(text, found), suppressed: alone.suppressed };
  }
  return alone;
}

/** The end of the last message before, folded; `null` when there is none. */
export function earlierText(previous: readonly string[]): string | null {
  const last = previous.at(-1);
  return last === undefined ? null : fold(last.slice(-longestEarlier)).text;
}

function holdsDigits(message: string): boolean {
  return /\d/.test(message);
}

function findContinued(
  joined: JoinedMessage,
  alone: FoundPersonalData,
  own: OwnDetails,
): readonly PersonalDataFinding[] | null {
  const together = findAlone(fold(joined.text), own, null);
  const continued = together.findings.flatMap((finding) => {
    const span = joined.spanInMessage(finding.span);
    const isKnown =
      span !== null &&
      alone.findings.some(
        (other) =>
          other.type === finding.type &&
          other.span.start <= span.start &&
          other.span.end >= span.end &&
          other.public === finding.public,
      );
    return span === null || isKnown || !joined.counts(finding)
      ? []
      : [{ ...finding, span, reasons: [...finding.reasons, "began-earlier"] }];
  });
  const disowned = together.suppressed.flatMap(({ span, reason }) => {
    const inMessage = reason.startsWith("label-") ? joined.spanInMessage(span) : null;
    return inMessage === null ? [] : [inMessage];
  });
  // Only what was taken for personal without a label of its own can turn out to carry an earlier one.
  const kept = alone.findings.filter(
    ({ span, reasons }) => !(reasons.includes("no-label") && disowned.some((other) => overlaps(span, other))),
  );
  return continued.length === 0 && kept.length === alone.findings.length ? null : [...kept, ...continued];
}

function findAlone(asFolded: FoldedText, own: OwnDetails, earlier: string | null): FoundPersonalData {
  const asWritten = wordsOf(asFolded.text);
  if (!mayHoldPersonalData(asWritten.cues)) return nothing;
  const meant = readAsMeant(asFolded, asWritten, own, earlier);
  const { folded } = meant;
  let { reading } = meant;
  const text = folded.original;
  const first = collect(folded, reading);
  let findings = resolve(text, first.findings);
  let fresh = findings;
  for (let round = 1; round < mostRounds && fresh.length > 0; round++) {
    if (round === 1 && !hasLeftOver(reading, folded, first.findings, findings)) break;
    const known = findings;
    const masked = maskedText(text, known);
    const refolded = fold(masked.text);
    const left = readAsMeant(refolded, wordsOf(refolded.text), own, earlier, round === mostRounds - 1);
    reading = left.reading;
    fresh = collect(left.folded, reading).findings.flatMap((finding) => {
      const span = masked.originalSpan(finding.span);
      // The place of a report stays readable, and is found each time.
      const isKnown = span === null || (finding.public && known.some((other) => overlaps(other.span, span)));
      return isKnown ? [] : [{ ...finding, span }];
    });
    // What reads as private once its neighbours are masked is no public place: nobody sees those in the copy either.
    // Nor is any other place of the message then, for each that is masked changes what stands around the next.
    const isNoPlace = known.some(
      (place) => place.public && places.has(place.type) && fresh.some((other) => isPrivateAt(text, other, place)),
    );
    const stillKnown = known.flatMap((finding) => {
      if (!finding.public) return finding;
      if (isNoPlace && places.has(finding.type)) return withoutPublic(finding);
      return fresh.some((other) => isPrivateAt(text, other, finding)) ? [] : finding;
    });
    findings = resolve(text, [...stillKnown, ...fresh]);
  }
  return { findings, suppressed: first.suppressed };
}

/** Reads a folded text as it was meant: letters that stand for digits are digits, and numbers stand apart from words. */
export function readAsMeant(
  asFolded: FoldedText,
  asWritten: Words,
  own: OwnDetails,
  earlier: string | null,
  insists = false,
): { readonly folded: FoldedText; readonly reading: PersonalDataReading } {
  const plain = withPlainDigits(asFolded, asWritten.cues);
  const plainWords = plain === asFolded ? asWritten : wordsOf(plain.text);
  const folded = unglued(plain, plainWords, plain === asFolded);
  const words = folded === plain ? plainWords : wordsOf(folded.text);
  return { folded, reading: read(folded, words, own, earlier, insists) };
}

const places: ReadonlySet<PersonalDataFinding["type"]> = new Set(["address", "postcode"]);

function withoutPublic({ public: _, ...finding }: PersonalDataFinding): PersonalDataFinding {
  return { ...finding, reasons: finding.reasons.map((reason) => (reason === "public-place" ? "no-purpose" : reason)) };
}

function isPrivateAt(text: string, { type, span }: PersonalDataFinding, place: PersonalDataFinding): boolean {
  if (!overlaps(span, place.span)) return false;
  const outside =
    text.slice(place.span.start, Math.max(place.span.start, span.start)) +
    text.slice(Math.min(place.span.end, span.end), place.span.end);
  return type === place.type || !/[\p{L}\p{N}]/u.test(outside);
}
