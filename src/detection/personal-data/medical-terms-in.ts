import { cue } from "./cue.ts";
import { isPairOfTerm, type MedicalKind, shortestOfPair } from "./medical-terms.ts";
import type { PersonalDataReading } from "./reading.ts";
import type { Word } from "./word.ts";

/** A word that tells about health, or two that are one term written apart. */
export interface MedicalTerm {
  /** The place of its first word among the words of the text. */
  readonly at: number;
  /** The place of its last word: `at`, or the next one. */
  readonly last: number;
  /** Its first word. */
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
    if (isPairAt(reading, word, at)) terms.push({ at, last: at + 1, word, kind: "condition" });
    else {
      const kind = isNamedIllness(reading, word, at) ? "condition" : word.known.medical;
      if (kind !== null) terms.push({ at, last: at, word, kind });
    }
  }
  return terms;
}

// "burn-out", "hart infarct", "eet stoornis".
function isPairAt({ words }: PersonalDataReading, word: Word, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.isDigits || next.start - word.end !== 1) return false;
  if (word.text === "burn" && next.text === "out") return true;
  const kind = word.known.medical;
  if ((kind !== null && kind !== "weak") || next.text.length < shortestOfPair) return false;
  const isHalf = (word.cues & cue.pairOpening) !== 0 && word.text !== "ziekte";
  // "heeft longkanker" is no pair: the second word is the whole of the illness.
  if (!isHalf && (word.text.length < shortestOfPair || next.known.medical !== null)) return false;
  return isPairOfTerm(word.text, next.text, word.known.letters | next.known.letters, next.cues);
}

// "de ziekte van Lewy Body": an illness has somebody's name, and a name its capital.
function isNamedIllness(reading: PersonalDataReading, word: Word, at: number): boolean {
  if (word.text !== "ziekte" || reading.words[at + 1]?.text !== "van") return false;
  const [first, second] = [reading.words[at + 2], reading.words[at + 3]];
  const name = first && /^(?:de|het)$/.test(first.text) ? second : first;
  return name !== undefined && /^\p{Lu}/u.test(reading.originalAt(name.start, name.end));
}
