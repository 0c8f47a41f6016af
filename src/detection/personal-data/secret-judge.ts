import type { Span } from "../../model/span.ts";
import { type Features, feature } from "../learned/features.ts";
import { linearModel } from "../learned/linear-model.ts";
import { type Piece, pieceOf } from "../learned/piece.ts";
import { secretWeights } from "../learned/weights/secret.ts";
import { isMonth } from "../text/months.ts";
import { isOfCalendar, isOfDate } from "./calendar.ts";
import { cue } from "./cue.ts";
import { describeAround, judge } from "./described-place.ts";
import type { DigitStretch } from "./digit-run.ts";
import { touchesPlaceholder } from "./placeholders.ts";
import type { PersonalDataReading } from "./reading.ts";
import { topics } from "./topics.ts";
import type { Word } from "./word.ts";

const model = linearModel(secretWeights);

// How surely something is a secret that is given away; 0 is even.
function secretScore(reading: PersonalDataReading, place: Span): number {
  return judge(model, reading, (features) => describeSecret(reading, place, features));
}

// What parts the pieces of one secret: "draai naar 48 en dan naar 12", "77 19".
const joint = /^[ ,.-]*(?:(?:en|dan|naar|daarna)[ ,]+)*$/;
const farthestJoint = 16;
const ofSecret = /[\p{L}\p{N}#!@$%&*]/u;
const longest = 48;
const [shortestSpelled, longestSpelled] = [3, 8];

/**
 * What can be a secret in a text that speaks of one, or behind a message that does: everything with a digit between
 * two spaces, without the signs around it, and digits read out.
 */
export function secretCandidates(reading: PersonalDataReading): readonly Span[] {
  const { cues, words } = reading;
  if ((cues & (cue.digits | cue.spoken)) === 0) return [];
  const speaks = (cues & cue.secret) !== 0 || ((reading.allTopics | reading.earlier.topics) & topics.access.bit) !== 0;
  if (!speaks) return [];
  const found: Span[] = [];
  let from = 0;
  for (const [at, word] of words.entries()) {
    if (!word.isDigits || word.start < from) continue;
    const start = edgeOf(reading.text, word.start, -1);
    const end = edgeOf(reading.text, word.end, 1);
    from = end;
    const bare = withoutSigns(reading.text, start, end);
    // What hangs on a mask is a rest, and no secret of its own.
    if (bare.end - bare.start > longest || hangsOnMask(reading, start, end)) continue;
    if (!isOfDate(reading.text, bare) && !isOfCalendar(reading.text, bare) && !isYearOfDate(words, at))
      found.push(bare);
  }
  for (const [whole] of reading.runs) if (whole !== undefined && isSpelled(reading, whole)) found.push(whole);
  return found;
}

// "26 januari 2025".
function isYearOfDate(words: readonly Word[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(words[at]?.text ?? "") && isMonth(words[at - 1]?.text ?? "");
}

const space = 0x20;

// Where the row of signs ends that a place stands in, or begins; no further than a secret can be long.
function edgeOf(text: string, place: number, step: 1 | -1): number {
  let at = place;
  const next = () => text.charCodeAt(step > 0 ? at : at - 1);
  while (at >= 0 && at <= text.length && Math.abs(at - place) <= longest && !Number.isNaN(next()) && next() !== space)
    at += step;
  return at;
}

function withoutSigns(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && !ofSecret.test(text.charAt(from))) from++;
  while (to > from && !ofSecret.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

// Masks were blanked in the text, but for their last sign.
function hangsOnMask({ text, original }: PersonalDataReading, start: number, end: number): boolean {
  return (
    original.includes("[") &&
    (touchesPlaceholder(text, start, end) || /^\]|(?<!\[[^\s\]]*)\]/.test(text.slice(start, end)))
  );
}

// "vier acht nul twee".
function isSpelled({ text }: PersonalDataReading, { start, end, digits }: DigitStretch): boolean {
  return digits.length >= shortestSpelled && digits.length <= longestSpelled && !/\d/.test(text.slice(start, end));
}

/**
 * What is given away in a text, each piece of a secret that is told in pieces. What is `named` is given away without being
 * judged, and left out of the answer.
 */
export function secretsIn(reading: PersonalDataReading, named: readonly Span[]): readonly Span[] {
  const candidates = [...secretCandidates(reading)].sort(byStart);
  if (candidates.length === 0) return candidates;
  const inOrder = [...named].sort(byStart);
  let next = 0;
  const isKnown = candidates.map(({ start, end }) => {
    while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) < end) next++;
    return (inOrder[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
  const told = candidates.map((place, at) => isKnown[at] === true || secretScore(reading, place) > 0);
  const goesOn = (at: number) => {
    const [before, after] = [candidates[at - 1], candidates[at]];
    if (before === undefined || after === undefined || after.start - before.end > farthestJoint) return false;
    return joint.test(reading.text.slice(before.end, after.start));
  };
  for (let at = 1; at < told.length; at++) if (told[at - 1] && goesOn(at)) told[at] = true;
  for (let at = told.length - 1; at > 0; at--) if (told[at] && goesOn(at)) told[at - 1] = true;
  return candidates.filter((_, at) => told[at] && !isKnown[at]);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

const shapes = {
  digits: (length: number) => pieceOf(`digits-${Math.min(length, 10)}`),
  mixed: pieceOf("mixed"),
  signed: pieceOf("signed"),
  spelled: pieceOf("spelled"),
};

/** What the judgement goes by. */
export function describeSecret(reading: PersonalDataReading, { start, end }: Span, features: Features): void {
  const { text } = reading;
  const word = text.slice(start, end);
  const shape = shapeOf(word);
  features.add(feature.kind, shape);
  const before = /[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0].replace(/\s+/g, "_") ?? "";
  const behind = /^[^\p{L}\p{N}]*/u.exec(text.slice(end, end + 4))?.[0].replace(/\s+/g, "_") ?? "";
  features.add(feature.joint, pieceOf(`<${before}`), shape);
  features.add(feature.joint, pieceOf(`>${behind}`), shape);
  describeAround(reading, start, end, features);
}

function shapeOf(word: string): Piece {
  if (/^\d+$/.test(word)) return shapes.digits(word.length);
  if (!/\d/.test(word)) return shapes.spelled;
  return /^[\p{L}\d]+$/u.test(word) ? shapes.mixed : shapes.signed;
}
