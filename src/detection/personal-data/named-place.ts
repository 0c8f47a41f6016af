import { cue } from "./cue.ts";
import { houseNumberEnd } from "./house-number.ts";
import { isDirection, isLiving, isTowards } from "./living-words.ts";
import type { PersonalDataReading } from "./reading.ts";
import { isBuilding } from "./topics.ts";
import { firstWordFrom, type Word } from "./word.ts";

/** A street with its number, by places in the folded text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const notAPlace =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|windows|iphone|android|facebook|whatsapp|instagram|corona|covid|groep|klas|route|lijn|bus|tram|trein|spoor|perron|loket|balie|kamer|zaal|hal|wijk|stap|pagina|artikel|punt|nummer|vak|graf|rij|tafel|versie|type|kanaal|radio|omroep|paragraaf|hoofdstuk|bijlage|formulier|fase|zone|blok|gate|terminal|playstation|xbox|duiven|arnhem|amsterdam|rotterdam|utrecht|gent|antwerpen|brugge|leuven|mechelen|maximaal|minimaal|plek|plaats|rang|categorie|niveau|trede|schaal|leeftijd|hoofdstuk|euro|nederland|belgie)$/;

/** A street without an ending, by its capital behind a preposition: "op Pijlkruid 2", "tegenover De Bleek 3". */
export function namedAt(reading: PersonalDataReading, at: number, from: number): Place | null {
  const { words, text } = reading;
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next?.isDigits || next.text.length > 3 || word.text.length < 4 || notAPlace.test(word.text))
    return null;
  if (text.slice(word.end, next.start) !== " ") return null;
  if (!/^[A-Z][^A-Z]/.test(reading.originalAt(word.start, word.end))) return homeAt(reading, at);
  let first = at;
  while (first > 0 && at - first < 3) {
    const back = words[first - 1];
    if (back === undefined || back.start < from || text.slice(back.end, words[first]?.start ?? 0) !== " ") break;
    const isName =
      isCapital(reading, first - 1) &&
      !/(?:^|[.!?] )$/.test(text.slice(Math.max(0, back.start - 2), back.start)) &&
      back.start > 0;
    const isInside = /^(?:de|den|der|het|t|van)$/.test(back.text) && first > 1 && isCapital(reading, first - 2);
    if (!isName && !isInside) break;
    first--;
  }
  const [start, before] = [words[first], words[first - 1]];
  if (start === undefined) return null;
  const isArticle = before !== undefined && first === 1 && /^(?:de|het|den|t)$/.test(before.text);
  const whole = before === undefined || isArticle ? houseNumberEnd(reading, at + 1) : null;
  // "Veenkolonien 22", "de Wetering 41 b": an address is all that is sent.
  if (whole !== null && allOfIt.test(text.slice(whole)) && /^\P{L}*$/u.test(text.slice(0, (before ?? start).start)))
    return { start: (before ?? start).start, end: whole };
  // "Brink 20, daar is de lamp stuk": a place that opens the message and is set off by a comma.
  if (before === undefined) {
    const opened = houseNumberEnd(reading, at + 1);
    if (opened !== null && homeBehind.test(text.slice(opened, opened + 40))) return { start: start.start, end: opened };
    return opened !== null && /^(?:,| (?:daar|waar|da's|dat is|hier) )/.test(text.slice(opened, opened + 8))
      ? { start: start.start, end: opened }
      : null;
  }
  const lead = text.slice(before.end, start.start);
  if (!/^(?: \(?|, | '?| 't )$/.test(lead)) return null;
  const end = houseNumberEnd(reading, at + 1);
  return end === null ? null : { start: start.start, end };
}

// "wielewaal 19, daar woon ik": a name in small letters, by what is said behind it.
const homeBehind =
  /^,? ?(?:(?:daar|da's waar|dat is waar|waar) (?:ik |wij |we )?(?:woon|woont|wonen|sta|staat|slaap)|woont |woon ik|dat is (?:mijn|ons|m'n|mn|haar|zijn) (?:huis|adres|thuis|woning)|is (?:mijn|ons|m'n|mn|haar|zijn|hun) (?:huis|adres|thuis|nieuwe? (?:huis|adres|woning)))/;

function homeAt(reading: PersonalDataReading, at: number): Place | null {
  const { words, text } = reading;
  const end = houseNumberEnd(reading, at + 1);
  return end !== null && homeBehind.test(text.slice(end, end + 40)) ? { start: words[at]?.start ?? end, end } : null;
}

const memorial =
  /^(?:plein|laan|singel|park|weg|straat|dreef) (?:19\d\d(?: ?- ?19\d\d)?|'?40 ?- ?'?45)(?=,? (?:nr |nummer )?\d)/;

/** A street that bears a year: "Plein 1944 31", "Plein '40-'45 7". */
export function memorialAt(reading: PersonalDataReading, at: number): Place | null {
  const { words, text } = reading;
  const { start } = words[at] ?? { start: text.length };
  const name = memorial.exec(text.slice(start, start + 40));
  if (name === null) return null;
  const next = firstWordFrom(words, start + name[0].length);
  const end = houseNumberEnd(reading, words[next]?.isDigits ? next : next + 1);
  return end === null ? null : { start, end };
}

function isCapital(reading: PersonalDataReading, at: number): boolean {
  const start = reading.words[at]?.start ?? 0;
  return /^[A-Z]/.test(reading.originalAt(start, start + 1));
}

const allOfIt = /^[ .,!]*(?:\d{4} ?[a-z]{2}[ .,!]*)?(?:(?:te |in )?[a-z' -]{2,25})?[ .!]*$/;
const besides = /^(?:achter|bij|naast|tegenover|dicht|vlak|zonder|hierachter|langs)$/;
const moving = /verhui[sz]/;
const lived =
  /(?:^|[^a-z])(?:woon|woont|wonen|woonde|wone|slaap|slaapt|logeer|logeert|logeren|verblijf|verblijft|verblijven|trek|trekt|intrekken|ingeschreven|gedomicilieerd|huur|huurt|huren|mijn (?:huis|adres|kamer|kot|woning|flat|appartement))(?: (?!op |aan |in )[a-z']+){1,6} $/;
const sent =
  /(?:^|[^a-z])(?:stuur|sturen|stuurt|opsturen|zenden|toesturen|bezorg|bezorgen|bezorgd|leveren|geleverd|pakket|pakketje)(?: (?!naar |op |aan )[a-z']+){0,7} $/;
const sendingReach = 60;
const leadIn =
  /^(?:t|'t|doorgeven|doorgeve|op|in|aan|naar|is|het|de|nu|te|momenteel|sinds|kort|dat|wordt|van|mijn|ons|nieuwe|ik|we|wij|zelf|daar|al|jaren|huis|zal|gaat|ga|zijn|heet|straat|tegenwoordig|ook|hier|met|gezin|samen|pand|nog|steeds|eigenlijk|officieel|vanaf|nu|binnenkort)$/;
const notAName =
  /^(?:al|sinds|met|met|en|of|niet|nog|ongeveer|meer|bijna|ruim|hier|daar|er|dus|maar|want|wat|die|dit|dat|om|mijn|uw|je|jullie|een|geen|tot|over|voor|na|binnen|boven|beneden|kamer|verdieping|wijk|gemeente|nederland|belgie|per|vanaf|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|km|nummer|kan|moet|wil|zou|hoe|waar|wanneer|heb|hebben|we|wij|ik|hij|zij|ze|u|ben|zijn|is|was|jaar|maand|week|dag)$/;

function isMeant(before: string): boolean {
  return sent.test(before) || lived.test(before);
}

// The farthest word behind the verb that can be the number.
const farthestNumber = 14;

function isNumberNear(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + farthestNumber; next++) {
    const word = words[next];
    if (word !== undefined && (word.cues & (cue.digits | cue.spoken)) !== 0) return true;
  }
  return false;
}

// "plein" ends a street as well.
function isPlainBuilding(word: Word): boolean {
  return isBuilding(word) && word.known.street === null;
}

// "ik woon op van der Duynstraat 12", "mijn adres is van Beekweg 3": part of the name. In "verhuisd van de Dorpsstraat 5"
// it is none.
function isParticle(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === "van" &&
    /^(?:op|aan|in|naar|bij|de|is|was|wordt|(?:[a-z]+)?adres)$/.test(words[at - 1]?.text ?? "")
  );
}

/** A street without an ending, by what is said of it: "ik woon op de Zandkuil 4", "mijn adres is Lage Zijde 3". */
export function livedAt(reading: PersonalDataReading, at: number): Place | null {
  const { words, text } = reading;
  if (!isNumberNear(words, at)) return null;
  const verb = words[at]?.text ?? "";
  const isNamedTo =
    isTowards(verb) &&
    (reading.cues & cue.dwelling) !== 0 &&
    isMeant(text.slice(Math.max(0, (words[at]?.start ?? 0) - sendingReach), words[at]?.start));
  const isMove = isDirection(verb) && reading.says(moving);
  if (!isMove && !isNamedTo && !isLiving(verb)) return null;
  let first = at + 1;
  while (first < words.length && first - at <= 6 && leadIn.test(words[first]?.text ?? "") && !isCapital(reading, first))
    first++;
  if (/^(?:de|het|'t)$/.test(words[first - 1]?.text ?? "") && isCapital(reading, first - 1)) first--;
  if (/^'?t$/.test(words[first - 1]?.text ?? "")) first--;
  // "ik woon op de bleek 3": the article may be part of the name.
  if (first - 1 > at && /^(?:het|de|den)$/.test(words[first - 1]?.text ?? "")) first--;
  if (isParticle(words, first - 1)) first--;
  for (let last = first; last < Math.min(words.length - 1, first + 5); last++) {
    const [word, next] = [words[last], words[last + 1]];
    if (!word || !next || word.isDigits || notAName.test(word.text) || isPlainBuilding(word)) return null;
    if ((next.isDigits || isNamedTo) && notAPlace.test(word.text)) return null;
    if (last === first && besides.test(word.text) && !isCapital(reading, last)) return null;
    const gap = text.slice(word.end, next.start);
    if (isNamedTo && gap !== " ") return null;
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
    return { start, end };
  }
  return null;
}
