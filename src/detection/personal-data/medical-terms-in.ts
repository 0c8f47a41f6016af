import { cue } from "./cue.ts";
import { opensPair } from "./medical-compounds.ts";
import { isPairOfTerm, type MedicalKind, shortestOfPair } from "./medical-terms.ts";
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
    if (word === undefined || word.isDigits) continue;
    // An illness that ends the next word makes a term of the two, whatever the first is.
    const isCandidate =
      (word.cues & (cue.term | cue.termOpening)) !== 0 || ((words[at + 1]?.cues ?? 0) & cue.pairEnd) !== 0;
    if (!isCandidate) continue;
    const kind = kindAt(reading, word, at);
    if (kind !== null) terms.push({ at, word, kind });
  }
  return terms;
}

// "burn-out", "hart infarct": a term that is written apart counts from its first word.
function kindAt(reading: PersonalDataReading, word: Word, at: number): MedicalKind | null {
  const kind = word.known.medical;
  if (word.text.length < shortestOfPair || (kind !== null && kind !== "weak" && kind !== "condition")) return kind;
  const next = reading.words[at + 1];
  if (next === undefined || next.isDigits || next.start - word.end !== 1) return kind;
  if (word.text === "burn" && next.text === "out") return "condition";
  if (word.text === "ziekte" && next.text === "van" && isNamedAfter(reading, at + 2)) return "condition";
  if (kind === "condition" || next.text.length < shortestOfPair) return kind;
  // "heeft longkanker" is no pair: the second word is the whole of the illness.
  if (next.known.medical !== null && !opensPair(word.text)) return kind;
  return isPairOfTerm(word.text, next.text, word.known.letters | next.known.letters, next.cues) ? "condition" : kind;
}

// "de ziekte van Lewy Body": an illness has somebody's name, and a name its capital.
function isNamedAfter(reading: PersonalDataReading, at: number): boolean {
  const [first, second] = [reading.words[at], reading.words[at + 1]];
  const name = first && /^(?:de|het)$/.test(first.text) ? second : first;
  return name !== undefined && /^\p{Lu}/u.test(reading.originalAt(name.start, name.end));
}
