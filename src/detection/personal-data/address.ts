import { purposeOf } from "./address-purpose.ts";
import { isOfDate } from "./calendar.ts";
import { cue } from "./cue.ts";
import { guessAt, streetScore } from "./guessed-street.ts";
import { houseNumberEnd } from "./house-number.ts";
import { livedAt, memorialAt, namedAt, type Place } from "./named-place.ts";
import { numberBeforeStreet } from "./number-before-street.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import { frenchOpeners, isStreetWord, nameOpeners } from "./street-names.ts";
import { isBuilding } from "./topics.ts";
import { firstWordFrom, type Word } from "./word.ts";

const type = "address";

/** A street with a house number, or a postcode with one: a home, unless it is the place of a public matter. */
export const address: PersonalDataRecognizer = (reading, report) => {
  for (const place of placesIn(reading, guessedAt)) judge(reading, place, report);
};

/** Every street with a house number, and postcode with one, that is told by its form, whatever it is the place of. */
export function placesByForm(reading: PersonalDataReading): readonly Place[] {
  return placesIn(reading, () => null);
}

function placesIn(
  reading: PersonalDataReading,
  otherwise: (reading: PersonalDataReading, at: number, from: number) => FoundPlace | null,
): readonly FoundPlace[] {
  const { words } = reading;
  const places: FoundPlace[] = [];
  let from = 0;
  const take = (place: FoundPlace) => {
    places.push(place);
    from = place.end;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start < from) continue;
    const isBeforeDigits = words[at + 1]?.isDigits === true;
    const before = word.isDigits || isBeforeDigits ? numberBeforeStreet(reading, at) : null;
    if (before !== null) take(before);
    if (before !== null || word.isDigits) continue;
    const found: FoundPlace | null =
      ((word.cues & cue.street) === 0 ? null : (memorialAt(reading, at) ?? streetAt(reading, at, from))) ??
      ((word.cues & cue.living) === 0 ? null : livedAt(reading, at)) ??
      (isBeforeDigits ? (namedAt(reading, at, from) ?? otherwise(reading, at, from)) : null);
    if (found !== null) take(found);
  }
  for (const postcode of reading.postcodes) {
    const end = numberAfter(reading, postcode.end);
    const isTaken =
      end === null ||
      postcode.end < from ||
      reading.text.slice(Math.max(0, postcode.start - 30), postcode.start).match(/[a-z]{4,} ?\d+[a-z]?[ ,.-]*$/);
    if (!isTaken && end !== null) places.push({ start: postcode.start, end });
  }
  return places;
}

function guessedAt(reading: PersonalDataReading, at: number, from: number): FoundPlace | null {
  const guess = guessAt(reading, at, from);
  return guess !== null && streetScore(reading, guess) > 0 ? { ...guess, isGuess: true } : null;
}

interface FoundPlace extends Place {
  /** Told by its surroundings alone. */
  readonly isGuess?: true;
}

function judge(reading: PersonalDataReading, { start: named, end, isGuess }: FoundPlace, report: Report): void {
  // "'t Hofje 9": the short article is part of the name.
  const article = /(?:^|[\s(,])('?t |')$/.exec(reading.text.slice(Math.max(0, named - 4), named));
  const start = named - (article?.[1]?.length ?? 0);
  if (reading.own.has(reading.text.slice(start, end))) {
    report.passedOver(type, start, end, "own-organisation");
    return;
  }
  const purpose = purposeOf(reading, start, end);
  if (purpose === "place") report.found(type, start, end, "likely", ["street-and-number", "public-place"], true);
  else if (purpose === "home")
    report.found(type, start, end, isGuess ? "likely" : "certain", ["street-and-number", "home-cue"]);
  else report.found(type, start, end, isGuess ? "possible" : "likely", ["street-and-number", "no-purpose"]);
}

// "Kerkstraat 12", "kerk straat 12", "Burgemeester van der Poelstraat nr. 12a", "rue de la Loi 16".
function streetAt(reading: PersonalDataReading, at: number, from: number): Place | null {
  const { words, text } = reading;
  const word = words[at];
  if (word === undefined) return null;
  const french = frenchOpeners.has(word.text);
  const numberAt = french ? numberWithin(reading, at + 1, 5) : afterNumberWord(reading, at + 1);
  const number = numberAt === null ? undefined : words[numberAt];
  if (numberAt === null || number === undefined || (number.cues & (cue.digits | cue.spoken)) === 0) return null;
  const likeness = word.known.street;
  const apart =
    likeness === null &&
    isStreetWord(word.text) &&
    at > 0 &&
    isCloseBefore(reading, at) &&
    !/^(?:de|het|een|die|deze|dezelfde|hele|doodlopende|mijn|onze|jullie|elke|op|in|aan|van|naar|die|drukke|onze)$/.test(
      words[at - 1]?.text ?? "",
    );
  if (likeness === null && !apart && !french) return null;
  const gap = text.slice(words[numberAt - 1]?.end ?? 0, number.start);
  if (!/^[ ,.:#]{0,3}(?:huisnummer )?$/.test(gap) && !/^ ?\(?$/.test(gap)) return null;
  const end = houseNumberEnd(reading, numberAt);
  if (end === null) return null;
  const isName = /[A-Z]/.test(reading.originalAt(word.start, word.start + 1));
  if (likeness === "maybe" && !isName && !isLed(reading, at) && !number.isDigits) return null;
  // "vergadering 14 06 2026"; in "Kerkstraat 14 1 2000 Antwerpen" a box and a postcode follow.
  if (likeness === "maybe" && !isName && isOfDate(text, number)) return null;
  const first = french ? at : firstOfName(reading, apart ? at - 1 : at, from);
  return { start: words[first]?.start ?? word.start, end };
}

function isCloseBefore({ words }: PersonalDataReading, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    !before.isDigits &&
    word.start - before.end === 1 &&
    before.text.length > 2
  );
}

// A street name is led in by a preposition or a label: "in de ...", "adres: ...".
function isLed({ words }: PersonalDataReading, at: number): boolean {
  return [words[at - 1]?.text, words[at - 2]?.text].some(
    (word) => word !== undefined && /^(?:op|aan|in|naar|van|bij|adres|woon|straat|te|is|de|het)$/.test(word),
  );
}

const numberNames = new Set(["nr", "nummer", "huisnummer", "huisnr", "no", "num", "n"]);

const directions = new Set(["noord", "zuid", "oost", "west"]);

// Past "nr", "nummer", "huisnummer", "no".
function afterNumberWord({ words }: PersonalDataReading, at: number): number | null {
  const next = words[at];
  if (next === undefined) return null;
  // "IJsselkade-Noord 6", "Vaartdijk Zuid 90".
  const past = directions.has(next.text) ? at + 1 : at;
  return numberNames.has(words[past]?.text ?? "") ? past + 1 : past;
}

function numberWithin({ words }: PersonalDataReading, at: number, most: number): number | null {
  for (let next = at; next < Math.min(words.length, at + most); next++) if (words[next]?.isDigits) return next;
  return null;
}

const leads =
  /^(?:op|in|aan|naar|bij|tegenover|langs|voor|naast|achter|hoogte|thv|woon|woont|wonen|wone|is|adres|huis|mij|thuis|straat|ingeschreven|tussen|huurt|zit|nabij|sta|lamp|paal)$/;
const farthestLead = 4;

// The words before that belong to the name: all of them back to the preposition or verb that leads the place in, or
// else capitals ("Prins Hendrik"), titles and particles ("van der").
function firstOfName(reading: PersonalDataReading, at: number, from: number): number {
  const { words, text } = reading;
  for (
    let back = at - 1;
    back >= Math.max(0, at - farthestLead) && (words[back]?.start ?? 0) >= from && isJoined(reading, back);
    back--
  ) {
    if (leads.test(words[back]?.text ?? "") || isBuilding(words[back])) return back + 1;
    if (words[back]?.isDigits) break;
  }
  let first = at;
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const word = words[back];
    if (word === undefined || word.start < from || !isJoined(reading, back)) break;
    const isCapital = () => /^[A-Z]/.test(reading.originalAt(word.start, word.start + 1));
    if (
      !nameOpeners.has(word.text) &&
      (back === 0 || isBehindStop(text, word.start) || !isCapital()) &&
      !isOrdinalPart(words, back)
    )
      break;
    first = back;
  }
  return withoutParticle(reading, first, at);
}

// "2e Balsemienstraat": the figure, or what is stuck to it.
function isOrdinalPart(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const ends = (part: Word | undefined, of: Word | undefined) =>
    of?.isDigits === true && part?.start === of.end && /^(?:e|ste|de)$/.test(part.text);
  return ends(after, word) || ends(word, before);
}

// Whether a stop stands before a place, with nothing but spaces between: a capital says nothing there.
function isBehindStop(text: string, place: number): boolean {
  let at = place - 1;
  while (at > 0 && text.charCodeAt(at) === 0x20) at--;
  return at >= 0 && ".!?".includes(text.charAt(at));
}

function isJoined({ words, text }: PersonalDataReading, at: number): boolean {
  return /^(?: |\. ?|-|'| '|\/)$/.test(text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0));
}

// "bewoner van Prinsenhof": behind a word, a small particle opens a name only before an article ("van der ...").
function withoutParticle(reading: PersonalDataReading, first: number, last: number): number {
  const { words, text } = reading;
  for (let at = first; at < last; at++) {
    const [before, word] = [words[at - 1], words[at]];
    const isLoose =
      word !== undefined &&
      before !== undefined &&
      text.slice(before.end, word.start) === " " &&
      /^(?:van|voor|aan|achter|boven|onder)$/.test(reading.originalAt(word.start, word.end)) &&
      !/^(?:der?|den|het|t|'t)$/.test(words[at + 1]?.text ?? "");
    if (!isLoose) return at;
  }
  return last;
}

// "6921 AB 12", "6921AB, huisnummer 12a", "6921 AB nr 12".
function numberAfter(reading: PersonalDataReading, end: number): number | null {
  const next = firstWordFrom(reading.words, end);
  const at = afterNumberWord(reading, next) ?? next;
  const [word, before] = [reading.words[at], reading.words[at - 1]];
  if (word === undefined || (word.isDigits ? word.text.length > 5 : (word.cues & cue.spoken) === 0)) return null;
  const gap = reading.text.slice(Math.max(end, before?.end ?? 0), word.start);
  return /^[ ,.:/-]{0,3}$/.test(gap) ? houseNumberEnd(reading, at) : null;
}
