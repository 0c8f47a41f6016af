import { cue } from "./cue.ts";
import { opensPair } from "./medical-compounds.ts";
import { isTerm, type MedicalKind, mayBeMisspelledTerm, medicalKind } from "./medical-terms.ts";
import type { PersonalDataReading } from "./reading.ts";
import type { Word } from "./word.ts";

/** A word that tells about health, and its place among the words. */
export interface MedicalTerm {
  readonly at: number;
  readonly word: Word;
  readonly kind: MedicalKind;
}

/** The words of a folded text that tell about health, in order. */
export function medicalTerms(reading: PersonalDataReading): readonly MedicalTerm[] {
  const { words } = reading;
  const terms: MedicalTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.isDigits || word.text.length < 2) continue;
    const kind = kindAt(reading, at);
    if (kind !== null) terms.push({ at, word, kind });
  }
  return terms;
}

// "burn-out", "hart infarct": a term that is written apart counts from its first word.
function kindAt(reading: PersonalDataReading, at: number): MedicalKind | null {
  const { words } = reading;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return null;
  const isClose = next !== undefined && !next.isDigits && next.start - word.end === 1;
  if (isClose && word.text === "burn" && next.text === "out") return "condition";
  if (isClose && word.text === "ziekte" && next.text === "van" && isNamedAfter(reading, at + 2)) return "condition";
  const kind = mayBeTerm(word) ? medicalKind(word.text, word.letters) : null;
  if ((kind !== null && kind !== "weak") || !isClose || word.text.length <= 3 || next.text.length <= 3) return kind;
  const letters = word.letters | next.letters;
  // "heeft longkanker" is no pair: the second word is the whole of the illness.
  if (mayBeTerm(next) && !opensPair(word.text) && medicalKind(next.text, next.letters) !== null) return kind;
  const mayBePair =
    (next.cues & cue.illnessEnd) !== 0 ||
    mayBeMisspelledTerm(word.text.charCodeAt(0), word.text.length + next.text.length, letters);
  return mayBePair && medicalKind(word.text + next.text, letters) === "condition" ? "condition" : kind;
}

const compound = cue.bodyPart | cue.matterEnd;

function mayBeTerm({ text, cues, letters }: Word): boolean {
  return (
    (cues & cue.illnessEnd) !== 0 ||
    (cues & compound) === compound ||
    ((cues & cue.illness) !== 0 && isTerm(text)) ||
    mayBeMisspelledTerm(text.charCodeAt(0), text.length, letters)
  );
}

// "de ziekte van Lewy Body": an illness has somebody's name, and a name its capital.
function isNamedAfter(reading: PersonalDataReading, at: number): boolean {
  const [first, second] = [reading.words[at], reading.words[at + 1]];
  const name = first && /^(?:de|het)$/.test(first.text) ? second : first;
  return name !== undefined && /^\p{Lu}/u.test(reading.originalAt(name.start, name.end));
}
