import { sentenceStart } from "../text/sentence.ts";
import { medicalKind } from "./medical-terms.ts";
import type { PersonalDataReading, PersonalDataRecognizer } from "./reading.ts";
import type { Word } from "./word.ts";

const type = "medical";
const persons =
  "ik|wij|we|hij|zij|ze|'k|k|kheb|kben|kzit|khad|mijn|mijnen|m'n|mn|mij|me|onze|ons|haar|hun|die|mevrouw|meneer|mevr|dhr|moeder|vader|mama|papa|ma|pa|oma|opa|zoon|zoontje|dochter|dochtertje|kind|kindje|kinderen|man|vrouw|partner|vriend|vriendin|broer|broertje|zus|zusje|zuster|buurvrouw|buurman|buurjongen|tante|oom|neef|nicht|echtgenoot|echtgenote|schoonmoeder|schoonvader|schoonmama|huisgenoot|collega|kleinzoon|kleindochter|bompa|bomma|nonkel|moeke|vake|ge|gij|bewoner|client";
const somebody = new RegExp(`(?:^|[^a-z])(?:${persons})(?:[^a-z]|$)`);
const firstPerson =
  /(?:^|[^a-z])(?:ben|heb|slik|zit|lig|word|loop|gebruik|kreeg|had|was|sta|lijd|onderga|mijn|ik)(?:[^a-z]|$)/;
const has =
  /(?:^|[^a-z])(?:heb|hebben|heeft|had|hebt|kheb|ben|kben|bent|is|zijn|was|waren|werd|word|wordt|worden|lijd|lijdt|lijden|kreeg|krijg|krijgt|gekregen|gehad|kampt|kamp|zit|kzit|zitten|lig|ligt|lag|gebruik|gebruikt|slik|slikt|neem|neemt|spuit|onderga|ondergaat|onderging|moet|moest|wacht|loop|loopt|raakte|geraakt|blijk|blijkt|sta|staat|volgt|volg|ga|gaat|door|wegens|vanwege|omwille|gevolg|ziek|na|met|mee|sinds|ontvangt|ontvang|schreef|zegt|herstel|herstelt|vastgesteld|geconstateerd|geworden|last|dementeert|dementeren|begin|begint|beginnen|start|starten|neem|neemt|nemen|pak|pakt)(?:[^a-z]|$)/;
const plainly =
  /(?:^|[^a-z])(?:ik ben|ik heb|mijn|m'n|mn|mijnen|ons|onze|hij is|zij is|ze is|hij heeft|zij heeft|ze heeft|ik zit|ik lig|ik word|ik ga|ik loop|ik moet|ik krijg|heb ik|ben ik|zit ik|lig ik|moet ik|loop ik|we zijn|ik gebruik|ik slik|slik|kben|kheb|kzit|k heb|ben|heb|zit|lig|ik lijd|ik onderga|ik kan|moeder|vader|man|vrouw|zoon|dochter|oma|opa|zus|broer|kind|echtgeno\w+|huisgenoot|partner|vriend|vriendin|buurman|buurvrouw|tante|oom|zoontje|dochtertje|kindje|broertje|zusje|bompa|bomma|nonkel|kleinzoon|kleindochter)(?:[^a-z]|$)/;
const general =
  /(?:^|[^a-z])(?:voorlichting\w*|informatieavond|lotgenoten|vereniging|stichting|fonds|collecte|inzameling|actie|onderzoek|bevolkingsonderzoek|campagne|cursus|folder|flyer|beleid|cafe|route|tegen|bij een|kastanje\w*|mensen met|personen met|iemand met|ouderen met|inwoners met|kinderen met|jongeren met|bewoners met|mensen die|iemand die|voor iemand|als je|als men|als iemand|stel dat|hoeveel|bij welke|is er een|zijn er|bezoek\w*|bezoekuren|parkeren bij|openingstijden|openingsuren|toegankelijk\w*|ingang voor|toilet|hellingbaan|geschikt voor|vacature|werk als|werk in|werk bij|werkt als|werkt in|werkzaam|stage|student|nieuws|gelezen|hoorde|film|boek|regiotaxi|halte|afdeling|[a-z]+cafe|praktijk van|informatie over|uitleg over|prikken|vaccin\w*|teststraat|testen|boom|bomen|bast|plant|planten|dier|hond|honden|kat|katten|vogels|eenden)(?:[^a-z]|$)/;
// Abbreviations and names that are everyday words as well.
const homographs = new Set(["als", "down", "ms", "add", "nah"]);
const idiom =
  /accu|batterij|een (?:echte |ware )?kanker (?:voor|van|in)|om (?:\w+ )?(?:depressief|depri|overspannen|migraine|hartaanval|hartinfarct) van|soort van|lijkt wel|alsof|net zo|ben je|zijn jullie|bent u|is u|jullie zijn|blind voor|doof voor|oost-?indisch|stelletje|systeem|ambtena|gebroken (?:tegel|ruit|paal|bank|tak|glas|lamp|bord|put|stoep)|chronisch (?:tekort|gebrek|slecht|onder)|verslaafd aan (?:jullie|chocola|koffie)|beperk(?:t|ing) (?:tot|open|aan)|beperkt(?:e)? (?:houdbaar|aantal|open)|met (?:de )?(?:hond|kat)/;
// "een boek over autisme".
const topic = /(?:^|[^a-z])(?:over|voor|rond|rondom|omtrent|inzake)(?: de| het)? $/;
// "mag je methadon meenemen? ik gebruik dat elke dag".
const takesIt =
  /(?:^|[^a-z])(?:ik|'k|hij|zij|ze|(?:mijn|m'n|mn|onze) [a-z]+) (?:gebruikt?|slikt?|neemt?|neem|krijgt?|spuit) (?:dat|dit|da|die|het|ze)(?:[^a-z]|$)/;
// "zit in een rolstoel", "loopt met een rollator".
const uses =
  /(?:zit|zitten|zat|lig|ligt|loop|loopt|lopen|ben|is|rijd|rijdt)(?: (?:al|nu|sinds|ook|weer|nog|jaren|maanden|tijdelijk))* (?:in|met|aan|achter|op) (?:een|nen|ne|de|mijn|m'n|'n)? ?$/;

/**
 * Facts about somebody's health: a condition, treatment or medicine said of a person. The same words in a question
 * about a service, as swearing, or as an image are none.
 */
export const medical: PersonalDataRecognizer = (reading, report) => {
  const { text } = reading;
  for (const { at, word, kind } of reading.terms) {
    if (homographs.has(word.text) && !isIllness(reading, word)) continue;
    const { start, end } = phraseAround(reading, at);
    const { before, all, isQuestion } = sentenceAround(text, word.start, word.end);
    const isPlain = plainly.test(all);
    if (idiom.test(all) || isImage(text, before, word.end)) continue;
    if (kind === "medicine" && takesIt.test(text)) {
      report.found(type, start, end, "likely", ["health-term", "person"]);
      continue;
    }
    if (isQuestion && !isPlain) continue;
    const isFronted =
      kind === "condition" && (fronted(text, word.start, word.end) || isAside(text, word.start, word.end));
    if (!isFronted && (!(somebody.test(all) || firstPerson.test(all)) || !has.test(all))) continue;
    const isPatient =
      /(?:^|[^a-z])(?:loop|zit|ben|kom|ga|loopt|is|komt|gaat)(?: [a-z]+){0,2} bij (?:een|nen|de|mijn) $/.test(before);
    if (!isPlain && topic.test(before)) report.passedOver(type, start, end, "in-general");
    else if ((!isPatient && general.test(before.slice(-60))) || (general.test(all) && !isPlain && !isPatient))
      report.passedOver(type, start, end, "in-general");
    else if (kind === "weak") judgeWeak(word.text, all, isPlain, start, end, report);
    else report.found(type, start, end, "likely", ["health-term", "person"]);
  }
  for (const { start, end } of reading.complaints) {
    if (somebody.test(sentenceAround(text, start, end).all))
      report.found(type, start, end, "likely", ["health-term", "person"]);
  }
};

// "ALS" among lower-case words, "mijn man heeft als.", "syndroom van down": not the everyday word.
function isIllness(reading: PersonalDataReading, word: Word): boolean {
  const isAll = /^(?:[^a-z]*$|[.,;!])/.test(reading.text.slice(word.end, word.end + 12));
  return isCapital(reading, word) || isOf(reading, word) || (isAll && isHad(reading, word));
}

/** Whether a word tells about health in no surroundings that it can have here: "als" without "heeft" before it. */
export function isEverydayWord(reading: PersonalDataReading, word: Word): boolean {
  return homographs.has(word.text) && !isCapital(reading, word) && !isOf(reading, word) && !isHad(reading, word);
}

function isCapital(reading: PersonalDataReading, { start, end }: Word): boolean {
  const { original } = reading;
  return /^\p{Lu}{2,}$/u.test(reading.originalAt(start, end)) && original !== original.toUpperCase();
}

function isOf({ text }: PersonalDataReading, { start }: Word): boolean {
  return text.slice(Math.max(0, start - 24), start).endsWith("syndroom van ");
}

function isHad({ text }: PersonalDataReading, { start }: Word): boolean {
  return /(?:heb|hebt|heeft) (?:de ziekte )?$/.test(text.slice(Math.max(0, start - 24), start));
}

// "onze zoon (autisme) ...", "voor mijn dochter (9, ADHD)".
function isAside(text: string, start: number, end: number): boolean {
  const before = /^(.*)\([^()]{0,20}$/s.exec(text.slice(Math.max(0, start - 50), start))?.[1];
  return before !== undefined && /^[^()]{0,20}\)/.test(text.slice(end, end + 22)) && somebody.test(before);
}

// "longkanker. ik wil graag iemand spreken": the illness alone, as the reason for what follows.
function fronted(text: string, start: number, end: number): boolean {
  return (
    !/[a-z]/.test(text.slice(0, start)) &&
    /^(?:[.,]| dus| daarom| vandaar| hier)/.test(text.slice(end, end + 10)) &&
    /(?:^|[^a-z])(?:ik|mij|mijn|kan|typ)(?:[^a-z]|$)/.test(text.slice(end))
  );
}

// "ik krijg kanker van jullie website": an illness as an image for anger.
function isImage(text: string, before: string, end: number): boolean {
  return (
    /(?:word|krijg|worden|krijgt|wordt|maakt|maken)(?: [a-z']+){0,4} (?:een |nen )?$/.test(before) &&
    /^ (?:van|om)(?: |$)/.test(text.slice(end, end + 6))
  );
}

// "ik ben doof", "mijn man is blind"; but "de weg is blind" and "opname van de vergadering" are something else.
function judgeWeak(
  word: string,
  all: string,
  isPlain: boolean,
  start: number,
  end: number,
  report: Parameters<PersonalDataRecognizer>[1],
): void {
  const isOf = new RegExp(
    `(?:ben|is|was|heb|heeft|met|lig|ligt|slik\\w*|gebruik\\w*|loop|loopt|zit|word|wordt|aan|door|via|een|nen|verstandelijk|lichamelijk|sinds|ontvangt|krijgt|krijg|syndroom van|van)(?: (?:een|nen|de|het|mijn|haar|zijn|al|nu|ook|zwaar|ernstig|half|bijna|helemaal|volledig|licht|jaren|zware|bij|in|syndroom|verstandelijke|lichamelijke))* ${word.replace(/-/g, "\\-")}`,
  );
  const isHealth =
    /^(?:doof|blind|invalide|corona|covid|verslaafd|ms|add|ocd|nah|als|down|thuiszorg|psycholoog|opgenomen|medicijnen|medicatie|pillen|beperking|beperkt|handicap|rollator|operatie|syndroom)$/.test(
      word,
    );
  report.found(
    type,
    start,
    end,
    isPlain && isHealth && (homographs.has(word) || isOf.test(all)) ? "likely" : "possible",
    ["health-term", "person"],
  );
}

const adjective =
  /^(?:(?!welke|deze|geeft)[a-z]{4,}(?:e|isch)|zwaar|ernstig|volledig|licht|erg|heel|\d{1,2}|weken|maanden|aan|de|een|nen|ne|de|het|ziekte|syndroom|van|burn|long|post|erge|type|hart)$/;
const follow =
  /^(?:(?:-nos|-besmet|-positief|-patiente?| ?-?out)|(?: (?:aan|van|in|voor|wegens|type) (?:'t |het |een |mijn |mn |m'n |zijn |haar |de |d'r )?[a-z0-9']{1,20}(?: kliniek| body)?)|(?: (?:maanden|weken)))/;

// Takes in what belongs to the term: "een zware depressie", "de ziekte van parkinson", "geopereerd aan mijn knie".
function phraseAround({ words, text }: PersonalDataReading, at: number): { start: number; end: number } {
  let first = at;
  while (
    first > 0 &&
    at - first < 4 &&
    adjective.test(words[first - 1]?.text ?? "") &&
    /^[ -]$/.test(text.slice(words[first - 1]?.end ?? 0, words[first]?.start ?? 0))
  )
    first--;
  const from = words[first]?.start ?? 0;
  const used = uses.exec(text.slice(Math.max(0, from - 40), from));
  const start = used === null ? from : from - used[0].length;
  let end = words[at]?.end ?? 0;
  const next = words[at + 2];
  if (
    /^ (?:en|of) $/.test(text.slice(end, next?.start ?? end)) &&
    next &&
    medicalKind(next.text, next.letters) !== null
  )
    end = next.end;
  return { start, end: end + (follow.exec(text.slice(end, end + 60))?.[0].length ?? 0) };
}

function sentenceAround(
  text: string,
  start: number,
  end: number,
): { before: string; all: string; isQuestion: boolean } {
  const before = text.slice(sentenceStart(text, Math.max(0, start - 140), start), start);
  const rest = text.slice(end, end + 140);
  const after = /^[^.!?]*/.exec(rest)?.[0] ?? "";
  const sentence = `${before}${text.slice(start, end)}${after}`;
  const asks =
    /^ *(?:is|zijn|hebben|heeft|kan|kun|kunnen|mag|waar|wanneer|hoe|wat|wie|welke|krijg|krijgt|doet|doen|bestaat|geldt|moet|geeft|rijdt)(?: |$)/.test(
      sentence,
    );
  return {
    before: ` ${before}`,
    all: ` ${sentence} `,
    isQuestion: asks && (/^[^.!]*\?/.test(rest) || !firstPerson.test(` ${sentence} `)),
  };
}
