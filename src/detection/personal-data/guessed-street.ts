import type { Span } from "../../model/span.ts";
import { type Features, feature } from "../learned/features.ts";
import { linearModel } from "../learned/linear-model.ts";
import { type Piece, pieceOf, sentenceEdge } from "../learned/piece.ts";
import { streetWeights } from "../learned/weights/street.ts";
import { isMonth } from "../text/months.ts";
import { isOfDate } from "./calendar.ts";
import { cue } from "./cue.ts";
import { describeAround, judge } from "./described-place.ts";
import { houseNumberEnd } from "./house-number.ts";
import type { PersonalDataReading } from "./reading.ts";
import { secretLabelAt } from "./secret-labels.ts";
import type { WordKnowledge } from "./word-knowledge.ts";

const model = linearModel(streetWeights);

// "open van 15.00 tot 20.30".
const minutes = /^\.[0-5]\d(?!\d)/;
const shortestName = 3;
const longestNumber = 4;
const mostBefore = 3;
const endingSizes = [2, 3, 4];
const numbers = Array.from({ length: longestNumber + 1 }, (_, size) => pieceOf(`digits-${size}`));

/** A word with a number that may be a street, whatever its name. */
export interface GuessedStreet extends Span {
  /** The index of its last word. */
  readonly at: number;
}

/** A word before a number, with what may belong to its name; `null` where the number is no house number. */
export function guessAt(reading: PersonalDataReading, at: number, from: number): GuessedStreet | null {
  const { words, text } = reading;
  const [word, number] = [words[at], words[at + 1]];
  if (word === undefined || !number?.isDigits || word.isDigits) return null;
  if (word.text.length < shortestName || number.text.length > longestNumber || isMonth(word.text)) return null;
  if (text.slice(word.end, number.start) !== " ") return null;
  // "pincode 1234": the name of a code is none of a street, and the worst texts are full of them.
  if ((word.cues & cue.secret) !== 0 && secretLabelAt(reading, at)?.kind === "code") return null;
  const end = houseNumberEnd(reading, at + 1);
  if (end === null || isOfDate(text, number) || minutes.test(text.slice(number.end, number.end + 4))) return null;
  let first = at;
  while (first > 0 && at - first < mostBefore) {
    const before = words[first - 1];
    if (before === undefined || before.start < from || text.slice(before.end, words[first]?.start ?? 0) !== " ") break;
    if (!isOfName(reading, first - 1)) break;
    first--;
  }
  return { start: words[first]?.start ?? word.start, end, at };
}

// "De Wieken", "it Noard", "Lange Korte Dreef": an article, or a capital that no sentence begins with.
function isOfName(reading: PersonalDataReading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || word.isDigits) return false;
  if (/^(?:de|het|'t|t|it|den|der)$/.test(word.text)) return true;
  // "Onder de Linden 7" may open a message; so may "Is de ...".
  if (/^(?:aan|achter|onder|over)$/.test(word.text) && /^(?:de|het|den|'?t)$/.test(reading.words[at + 1]?.text ?? ""))
    return true;
  const isFirst = at === 0 || /[.!?] $/.test(reading.text.slice(Math.max(0, word.start - 2), word.start));
  return !isFirst && /^\p{Lu}/u.test(reading.originalAt(word.start, word.end));
}

/** How surely it is a street with its number; 0 is even. */
export function streetScore(reading: PersonalDataReading, street: GuessedStreet): number {
  return judge(model, reading, (features) => describeStreet(reading, street, features));
}

const [capital, small] = [pieceOf("capital"), pieceOf("small")];

interface Forms {
  readonly self: Piece;
  readonly endings: readonly Piece[];
}

// A word with its endings, for as long as it is known.
const forms = new WeakMap<WordKnowledge, Forms>();

function formsOf(word: WordKnowledge): Forms {
  let known = forms.get(word);
  if (known === undefined) {
    const { text } = word;
    const endings = endingSizes.filter((size) => text.length > size).map((size) => pieceOf(text.slice(-size)));
    known = { self: pieceOf(text), endings };
    forms.set(word, known);
  }
  return known;
}

/** What the judgement goes by. */
export function describeStreet(
  reading: PersonalDataReading,
  { start, end, at }: GuessedStreet,
  features: Features,
): void {
  const word = reading.words[at];
  if (word === undefined) return;
  const { self, endings } = formsOf(word.known);
  const digits = numbers[reading.words[at + 1]?.text.length ?? 0] ?? sentenceEdge.behind;
  const isCapital = /^\p{Lu}/u.test(reading.originalAt(word.start, word.end));
  features.add(feature.kind, isCapital ? capital : small, digits);
  features.add(feature.self, self);
  for (const ending of endings) features.add(feature.ending, ending);
  describeAround(reading, start, end, features);
}
