import type { PersonalDataFinding } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import type { FoldedText } from "../text/folded-text.ts";
import { isMonth } from "../text/months.ts";
import { cue } from "./cue.ts";
import { isEverydayWord } from "./medical.ts";
import type { PersonalDataReading } from "./reading.ts";
import type { Word } from "./word.ts";

/**
 * Whether a text can hold something more once what was resolved from the first findings is masked: a candidate
 * outside the masks, or a word that a mask cuts in two. When all that was found stays readable, nothing changes.
 */
export function hasLeftOver(
  reading: PersonalDataReading,
  folded: FoldedText,
  found: readonly PersonalDataFinding[],
  resolved: readonly PersonalDataFinding[],
): boolean {
  if (found.every((finding) => finding.public)) return false;
  if (reading.complaints.length > 0) return true;
  const hidden = resolved.filter((finding) => finding.public !== true).map(({ span }) => span);
  if ((reading.cues & cue.sign) !== 0 && hasSignLeft(reading, folded, hidden)) return true;
  const { words } = reading;
  for (let at = 0, mask = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const span = folded.spanOf(word.start, word.end);
    while ((hidden[mask]?.end ?? Number.POSITIVE_INFINITY) <= span.start) mask++;
    const over = hidden[mask];
    const isTouched = over !== undefined && over.start < span.end;
    if (isTouched && !isWithin(span, over)) return true;
    if (!isTouched && (word.cues & candidates) !== 0 && !isArticle(words, at)) return true;
  }
  return hasTermLeft(reading, folded, hidden);
}

// The name of a code is none: a code holds a digit, which is a candidate of its own.
const candidates = cue.digits | cue.spoken | cue.password | cue.sign;

const sign = /[@<]|[([{](?=a)/g;

function hasSignLeft({ text }: PersonalDataReading, folded: FoldedText, hidden: readonly Span[]): boolean {
  let mask = 0;
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const span = folded.spanOf(match.index, match.index + 1);
    while ((hidden[mask]?.end ?? Number.POSITIVE_INFINITY) <= span.start) mask++;
    const over = hidden[mask];
    if (over === undefined || !isWithin(span, over)) return true;
  }
  return false;
}

function hasTermLeft(reading: PersonalDataReading, folded: FoldedText, hidden: readonly Span[]): boolean {
  let mask = 0;
  for (const { word } of reading.terms) {
    const span = folded.spanOf(word.start, word.end);
    while ((hidden[mask]?.end ?? Number.POSITIVE_INFINITY) <= span.start) mask++;
    const over = hidden[mask];
    if ((over === undefined || !isWithin(span, over)) && !isEverydayWord(reading, word)) return true;
  }
  return false;
}

function isWithin(span: Span, over: Span): boolean {
  return over.start <= span.start && span.end <= over.end;
}

// "een" says a number only beside another number, a month or a letter by itself.
function isArticle(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    word?.text === "een" &&
    before?.text.length !== 1 &&
    after?.text.length !== 1 &&
    (after === undefined || ((after.cues & (cue.digits | cue.spoken)) === 0 && !isMonth(after.text)))
  );
}
