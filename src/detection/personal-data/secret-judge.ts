import type { Span } from "../../model/span.ts";
import { type Features, feature } from "../learned/features.ts";
import { linearModel } from "../learned/linear-model.ts";
import { type Piece, pieceOf } from "../learned/piece.ts";
import { secretWeights } from "../learned/weights/secret.ts";
import { cue } from "./cue.ts";
import { describeAround } from "./described-place.ts";
import type { DigitStretch } from "./digit-run.ts";
import type { PersonalDataReading } from "./reading.ts";
import { topics } from "./topics.ts";

const model = linearModel(secretWeights);

/** How surely something with a digit is a secret that is given away; 0 is even. */
export function secretScore(reading: PersonalDataReading, place: Span): number {
  return model.score((features) => describeSecret(reading, place, features));
}

const token = /[^\s]+/g;
const opening = /^[^\p{L}\p{N}#!@$%&*]+/u;
const closing = /[^\p{L}\p{N}#!@$%&*]+$/u;
const longest = 40;
const [shortestSpelled, longestSpelled] = [3, 8];

/** What can be a secret in a text that speaks of one, or behind a message that does: everything with a digit, and digits read out. */
export function secretCandidates(reading: PersonalDataReading): readonly Span[] {
  const speaks =
    (reading.cues & cue.secret) !== 0 || ((reading.allTopics | reading.earlier.topics) & topics.access.bit) !== 0;
  if (!speaks) return [];
  const said = reading.runs.flatMap(([whole]) => (whole !== undefined && isSpelled(reading, whole) ? [whole] : []));
  const written = Array.from(reading.text.matchAll(token)).flatMap(({ 0: written, index }) => {
    if (!/\d/.test(written)) return [];
    const from = opening.exec(written)?.[0].length ?? 0;
    const rest = written.slice(from).replace(closing, "");
    const start = index + from;
    return rest.length <= longest && !written.includes("]") ? [{ start, end: start + rest.length }] : [];
  });
  return [...written, ...said];
}

// "vier acht nul twee".
function isSpelled({ text }: PersonalDataReading, { start, end, digits }: DigitStretch): boolean {
  return digits.length >= shortestSpelled && digits.length <= longestSpelled && !/\d/.test(text.slice(start, end));
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
