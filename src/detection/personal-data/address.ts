import { purposeOf } from "./address-purpose.ts";
import { houseNumberEnd } from "./house-number.ts";
import { numberBeforeStreet } from "./number-before-street.ts";
import { postcodesIn } from "./postcodes.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import { frenchOpeners, isStreetWord, nameOpeners, streetLikeness } from "./street-names.ts";

const type = "address";

/** A street with a house number, or a postcode with one: a home, unless it is the place of a public matter. */
export const address: PersonalDataRecognizer = (reading, report) => {
  const { words } = reading;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start < from) continue;
    const before = numberBeforeStreet(reading, at);
    if (before !== null) {
      judge(reading, { ...before, sure: true }, report);
      from = before.end;
      continue;
    }
    if (word.isDigits) continue;
    const found = streetAt(reading, at, from) ?? livedAt(reading, at) ?? namedAt(reading, at, from);
    if (found === null) continue;
    judge(reading, found, report);
    from = found.end;
  }
  for (const postcode of postcodesIn(reading)) {
    const end = numberAfter(reading, postcode.end);
    const isTaken =
      end === null ||
      postcode.end < from ||
      reading.text.slice(Math.max(0, postcode.start - 30), postcode.start).match(/[a-z]{4,} ?\d+[a-z]?[ ,.-]*$/);
    if (!isTaken && end !== null) judge(reading, { start: postcode.start, end, sure: true }, report);
  }
};

interface Place {
  readonly start: number;
  readonly end: number;
  /** By its form alone beyond doubt a street with a number. */
  readonly sure: boolean;
}

function judge(reading: PersonalDataReading, { start, end, sure }: Place, report: Report): void {
  if (reading.own.has(reading.text.slice(start, end))) {
    report.passedOver(type, start, end, "own-organisation");
    return;
  }
  const purpose = purposeOf(reading, start, end);
  if (purpose === "place") report.found(type, start, end, "likely", ["street-and-number", "public-place"], true);
  else if (purpose === "home") report.found(type, start, end, "certain", ["street-and-number", "home-cue"]);
  else report.found(type, start, end, sure ? "likely" : "possible", ["street-and-number", "no-purpose"]);
}

// "Kerkstraat 12", "kerk straat 12", "Burgemeester van der Poelstraat nr. 12a", "rue de la Loi 16".
function streetAt(reading: PersonalDataReading, at: number, from: number): Place | null {
  const { words, text } = reading;
  const word = words[at];
  if (word === undefined) return null;
  const likeness = streetLikeness(word.text);
  const apart =
    likeness === null &&
    isStreetWord(word.text) &&
    at > 0 &&
    isCloseBefore(reading, at) &&
    !/^(?:de|het|een|die|deze|dezelfde|hele|doodlopende|mijn|onze|jullie|elke|op|in|aan|van|naar|die|drukke|onze)$/.test(
      words[at - 1]?.text ?? "",
    );
  const french = frenchOpeners.has(word.text);
  if (likeness === null && !apart && !french) return null;
  const numberAt = french ? numberWithin(reading, at + 1, 5) : afterNumberWord(reading, at + 1);
  const number = numberAt === null ? undefined : words[numberAt];
  if (numberAt === null || number === undefined) return null;
  const gap = text.slice(words[numberAt - 1]?.end ?? 0, number.start);
  if (!/^[ ,.:#]{0,3}(?:huisnummer )?$/.test(gap) && !/^ ?\(?$/.test(gap)) return null;
  const end = houseNumberEnd(reading, numberAt);
  if (end === null) return null;
  const isName = /[A-Z]/.test(reading.originalAt(word.start, word.start + 1));
  if (likeness === "maybe" && !isName && !isLed(reading, at) && !number.isDigits) return null;
  const first = french ? at : firstOfName(reading, apart ? at - 1 : at, from);
  return { start: words[first]?.start ?? word.start, end, sure: likeness === "sure" || apart || french || isName };
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

// Past "nr", "nummer", "huisnummer", "no".
function afterNumberWord({ words }: PersonalDataReading, at: number): number | null {
  const next = words[at];
  if (next === undefined) return null;
  return /^(?:nr|nummer|huisnummer|huisnr|no|num|n)$/.test(next.text) ? at + 1 : at;
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
  const isJoined = (back: number) =>
    /^(?: |\. ?|-|'| ')$/.test(text.slice(words[back]?.end ?? 0, words[back + 1]?.start ?? 0));
  for (
    let back = at - 1;
    back >= Math.max(0, at - farthestLead) && (words[back]?.start ?? 0) >= from && isJoined(back);
    back--
  ) {
    if (leads.test(words[back]?.text ?? "")) return back + 1;
    if (words[back]?.isDigits) break;
  }
  let first = at;
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const word = words[back];
    if (word === undefined || word.start < from || !isJoined(back)) break;
    const startsSentence = back === 0 || /[.!?:,] *$/.test(text.slice(0, word.start));
    const isCapital = /^[A-Z]/.test(reading.originalAt(word.start, word.start + 1)) && !startsSentence;
    if (
      !nameOpeners.has(word.text) &&
      !isCapital &&
      !(word.isDigits && /^(?:e|ste|de)$/.test(words[back + 1]?.text ?? ""))
    )
      break;
    first = back;
  }
  return first;
}

const placed =
  /^(?:op|aan|naar|tegenover|bij|voor|naast|achter|langs|van|adres|huis|woning|appartement|daarna|nu|toen|in|cafe|bakker|kringloop|sloop|fabriek|pand|zaal|hal)$/;
const notAPlace =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|windows|iphone|android|facebook|whatsapp|instagram|corona|covid|groep|klas|route|lijn|bus|tram|trein|spoor|perron|loket|balie|kamer|zaal|hal|wijk|stap|pagina|artikel|punt|nummer|vak|graf|rij|tafel|versie|type|kanaal|radio|omroep|paragraaf|hoofdstuk|bijlage|formulier|fase|zone|blok|gate|terminal|playstation|xbox|duiven|arnhem|amsterdam|rotterdam|utrecht|gent|antwerpen|brugge|leuven|mechelen|maximaal|minimaal|euro|nederland|belgie)$/;

// A street without an ending, by its capital behind a preposition: "op Pijlkruid 2", "tegenover De Bleek 3".
function namedAt(reading: PersonalDataReading, at: number, from: number): Place | null {
  const { words, text } = reading;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || word.text.length < 4 || notAPlace.test(word.text)) return null;
  if (!next.isDigits || next.text.length > 3 || text.slice(word.end, next.start) !== " ") return null;
  if (!/^[A-Z][^A-Z]/.test(reading.originalAt(word.start, word.end))) return null;
  const isCapital = (index: number) =>
    /^[A-Z]/.test(reading.originalAt(words[index]?.start ?? 0, (words[index]?.start ?? 0) + 1));
  let first = at;
  while (first > 0 && at - first < 3) {
    const back = words[first - 1];
    if (back === undefined || back.start < from || text.slice(back.end, words[first]?.start ?? 0) !== " ") break;
    const isName =
      isCapital(first - 1) &&
      !/(?:^|[.!?] )$/.test(text.slice(Math.max(0, back.start - 2), back.start)) &&
      back.start > 0;
    const isInside = /^(?:de|den|der|het|t|van)$/.test(back.text) && first > 1 && isCapital(first - 2);
    if (!isName && !isInside) break;
    first--;
  }
  const [start, before] = [words[first], words[first - 1]];
  if (start === undefined) return null;
  // "Brink 20, daar is de lamp stuk": a place that opens the message and is set off by a comma.
  if (before === undefined) {
    const opened = houseNumberEnd(reading, at + 1);
    return opened !== null && text[opened] === "," ? { start: start.start, end: opened, sure: false } : null;
  }
  const lead = text.slice(before.end, start.start);
  if (!/^(?: \(?|, | '?| 't )$/.test(lead)) return null;
  const end = houseNumberEnd(reading, at + 1);
  return end === null
    ? null
    : { start: start.start, end, sure: placed.test(before.text) && !/^(?:bij|voor|in|van)$/.test(before.text) };
}

const living =
  /^(?:huis|woning|kamer|straat|straatnaam|stek|huren|huur|huurt|gehuurd|woon|woont|woonde|wonen|woonadres|thuisadres|huisadres|adres|bezorgadres|postadres|woonachtig|verhuizen|verhuis|verhuisd|verhuist|ingeschreven)$/;
const leadIn =
  /^(?:op|in|aan|naar|is|het|de|nu|te|momenteel|sinds|kort|dat|wordt|van|mijn|ons|nieuwe|ik|we|wij|zelf|daar|al|jaren|huis|zal|gaat|ga|zijn|heet|straat|tegenwoordig|ook|hier|met|gezin|samen|pand|nog|steeds|eigenlijk|officieel|vanaf|nu|binnenkort)$/;
const notAName =
  /^(?:al|sinds|met|met|en|of|niet|nog|ongeveer|meer|bijna|ruim|hier|daar|er|dus|maar|want|wat|die|dit|dat|om|mijn|uw|je|jullie|een|geen|tot|over|voor|na|binnen|boven|beneden|kamer|verdieping|wijk|gemeente|nederland|belgie|per|vanaf|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|km|nummer|kan|moet|wil|zou|hoe|waar|wanneer|heb|hebben|we|wij|ik|hij|zij|ze|u|ben|zijn|is|was|jaar|maand|week|dag)$/;

// A street without an ending, by what is said of it: "ik woon op de Zandkuil 4", "mijn adres is Lage Zijde 3".
function livedAt(reading: PersonalDataReading, at: number): Place | null {
  const { words, text } = reading;
  if (!living.test(words[at]?.text ?? "")) return null;
  let first = at + 1;
  const isCapital = (index: number) =>
    /^[A-Z]/.test(reading.originalAt(words[index]?.start ?? 0, (words[index]?.start ?? 0) + 1));
  while (first < words.length && first - at <= 6 && leadIn.test(words[first]?.text ?? "") && !isCapital(first)) first++;
  if (
    /^(?:de|het|'t)$/.test(words[first - 1]?.text ?? "") &&
    /^[A-Z]/.test(reading.originalAt(words[first - 1]?.start ?? 0, (words[first - 1]?.start ?? 0) + 1))
  )
    first--;
  for (let last = first; last < Math.min(words.length - 1, first + 5); last++) {
    const [word, next] = [words[last], words[last + 1]];
    if (!word || !next || word.isDigits || notAName.test(word.text)) return null;
    const gap = text.slice(word.end, next.start);
    if (/[.!?;\n]/.test(gap.trim().replace(/^,$/, "")) && !/^\. ?$/.test(gap)) return null;
    const isNumberWord = /^(?:nr|nummer|huisnummer|huisnr)$/.test(next.text);
    const numberAt = isNumberWord ? last + 2 : last + 1;
    const number = words[numberAt];
    if (
      number === undefined ||
      (!number.isDigits &&
        !isNumberWord &&
        !/^(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-z]+(?:tien|tig))$/.test(number.text))
    )
      continue;
    const end = houseNumberEnd(reading, numberAt);
    const start = words[first]?.start;
    const isYear = number.isDigits && /^(?:19|20)\d\d$/.test(number.text);
    const isPostcode =
      number.isDigits && number.text.length === 4 && /^ ?[a-z]{2}\b/.test(text.slice(number.end, number.end + 4));
    if (end === null || start === undefined || isYear || isPostcode) return null;
    return { start, end, sure: true };
  }
  return null;
}

// "6921 AB 12", "6921AB, huisnummer 12a", "6921 AB nr 12".
function numberAfter(reading: PersonalDataReading, end: number): number | null {
  const next = reading.words.findIndex(({ start }) => start >= end);
  if (next < 0) return null;
  const at = afterNumberWord(reading, next) ?? next;
  const [word, before] = [reading.words[at], reading.words[at - 1]];
  if (word === undefined || !word.isDigits || word.text.length > 5) return null;
  const gap = reading.text.slice(Math.max(end, before?.end ?? 0), word.start);
  return /^[ ,.:/-]{0,3}$/.test(gap) ? houseNumberEnd(reading, at) : null;
}
