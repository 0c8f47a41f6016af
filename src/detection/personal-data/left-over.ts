import type { PersonalDataFinding } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import type { FoldedText } from "../text/folded-text.ts";
import { isMonth } from "../text/months.ts";
import { spelledDigits } from "../text/number-words.ts";
import { cue } from "./cue.ts";
import { guessAt } from "./guessed-street.ts";
import { isDirection, isLiving } from "./living-words.ts";
import { isEverydayWord } from "./medical.ts";
import type { PersonalDataReading } from "./reading.ts";

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
    if (!isTouched && (word.cues & candidates) !== 0 && !isTalk(reading, at)) return true;
  }
  return hasTermLeft(reading, folded, hidden);
}

// The name of a code is none: a code holds a digit, which is a candidate of its own.
const candidates = cue.digits | cue.spoken | cue.password | cue.sign;

const numbers = cue.digits | cue.spoken | cue.digitLetters;

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

// How many words a number that is read out may stand from what makes more of it: from the next of its digits ("vier en
// dan nog eens acht"), a street ("Dorpsstraat Noord nummer drie"), and who is said to live there or send something.
const nearNumber = 5;
const nearLetter = 2;
const nearStreet = 3;
const nearHome = 24;
const fewestDigits = 3;
// An age, a time, a number of days.
const longestCount = 2;

// "14 dagen": no part of a longer number or of a code, and not behind what may be a street.
function isFewDigits(reading: PersonalDataReading, at: number): boolean {
  const [before, word, behind] = [reading.words[at - 1], reading.words[at], reading.words[at + 1]];
  if (!word?.isDigits || word.text.length > longestCount) return false;
  return before?.end !== word.start && behind?.start !== word.end && guessAt(reading, at - 1, 0) === null;
}

// "al drie weken": a number that is read out says something only beside another, a month or a letter by itself, or
// behind a street or a home. "een" is an article besides, and the number of no house.
function isTalk(reading: PersonalDataReading, at: number): boolean {
  const { words, cues, text } = reading;
  const word = words[at];
  if (word === undefined || !((word.cues & candidates) === cue.spoken || isFewDigits(reading, at))) return false;
  // "viervierachtnul" is all of a number, and so may less be of a secret.
  if ((cues & cue.secret) !== 0 || (spelledDigits(word.text)?.length ?? 0) >= fewestDigits) return false;
  const isArticle = word.text === "een";
  const near = isArticle ? 1 : nearNumber;
  for (let other = Math.max(0, at - near); other <= at + near; other++) {
    const beside = words[other];
    if (beside === undefined || other === at) continue;
    if (isMonth(beside.text) || (beside.text.length === 1 && Math.abs(other - at) <= nearLetter)) return false;
    if ((beside.cues & numbers) !== 0 && !(isArticle && other < at)) return false;
  }
  for (let other = Math.max(0, at - nearHome); !isArticle && other < at; other++) {
    const before = words[other];
    if (before === undefined) continue;
    if ((before.cues & cue.dwelling) !== 0 || isLiving(before.text)) return false;
    if (isDirection(before.text) && text.includes("verhui")) return false;
    if (at - other <= nearStreet && (before.cues & cue.street) !== 0) return false;
  }
  return true;
}
