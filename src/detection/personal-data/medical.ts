import { sentenceStart } from "../text/sentence.ts";
import { medicalKind } from "./medical-terms.ts";
import type { MedicalTerm } from "./medical-terms-in.ts";
import type { PersonalDataReading, PersonalDataRecognizer } from "./reading.ts";
import { placeOf, type Speech, speaksOf } from "./topic.ts";
import { topics } from "./topics.ts";
import type { Word } from "./word.ts";

const type = "medical";
// Abbreviations and names that are everyday words as well.
const homographs = new Set(["als", "down", "ms", "add", "nah"]);
const idiom =
  /krijg[a-z]* (?:ik )?(?:er|daar|hier)(?: [a-z']+){0,7} van(?:[^a-z]|$)|(?:daar|hier|er) krijg[a-z]*(?: [a-z']+){0,7} van(?:[^a-z]|$)|accu|batterij|een (?:echte |ware )?kanker (?:voor|van|in)|om (?:\w+ )?(?:depressief|depri|overspannen|migraine|hartaanval|hartinfarct) van|soort van|lijkt wel|alsof|net zo|ben je|zijn jullie|bent u|is u|jullie zijn|blind voor|doof voor|oost-?indisch|stelletje|systeem|ambtena|gebroken (?:tegel|ruit|paal|bank|tak|glas|lamp|bord|put|stoep)|chronisch (?:tekort|gebrek|slecht|onder)|verslaafd aan (?:jullie|chocola|koffie)|beperk(?:t|ing) (?:tot|open|aan)|beperkt(?:e)? (?:houdbaar|aantal|open)|met (?:de )?(?:hond|kat)/;
// "een boek over autisme".
const aboutIt = /(?:^|[^a-z])(?:over|rond|rondom|omtrent|inzake)(?: de| het)? $/;
const forIt = /(?:^|[^a-z])voor(?: de| het)? $/;
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
  for (const term of reading.terms) {
    const { word, kind } = term;
    if (homographs.has(word.text) && !isIllness(reading, word)) continue;
    const { start, end } = phraseAround(reading, term);
    const { before, speech, isQuestion } = sentenceAround(reading, word.start, word.end);
    const all = speech.text;
    const isPlain = speaksOf(speech, topics.plainly);
    if (idiom.test(all) || isImage(text, before, word.end)) continue;
    if (kind === "medicine" && reading.says(takesIt)) {
      report.found(type, start, end, "likely", ["health-term", "person"]);
      continue;
    }
    if (isQuestion && !isPlain) continue;
    const isFronted =
      kind === "condition" && (fronted(text, word.start, word.end) || isAside(text, word.start, word.end));
    if (!isFronted && !isOfSomebody(speech)) continue;
    const isPatient =
      /(?:^|[^a-z])(?:loop|zit|ben|kom|ga|loopt|is|komt|gaat)(?: [a-z]+){0,2} bij (?:een|nen|de|mijn) $/.test(before);
    if (aboutIt.test(before) || (!isPlain && forIt.test(before))) report.passedOver(type, start, end, "in-general");
    else if (
      !isPatient &&
      (isGeneralBefore(reading, before, word.start) || (!isPlain && speaksOf(speech, topics.general)))
    )
      report.passedOver(type, start, end, "in-general");
    else if (kind === "weak") judgeWeak(word.text, all, isPlain, start, end, report);
    else report.found(type, start, end, "likely", ["health-term", "person"]);
  }
  for (const { start, end } of reading.complaints) {
    if (speaksOf(sentenceAround(reading, start, end).speech, topics.patient))
      report.found(type, start, end, "likely", ["health-term", "person"]);
  }
};

function isOfSomebody(speech: Speech): boolean {
  return (speaksOf(speech, topics.patient) || speaksOf(speech, topics.firstPerson)) && speaksOf(speech, topics.has);
}

// "voorlichting over ...": what is said right before the term.
function isGeneralBefore(reading: PersonalDataReading, before: string, start: number): boolean {
  const text = before.slice(-60);
  return speaksOf(
    { topics: reading.topicsIn(start - Math.min(text.length, before.length - 1), start), text },
    topics.general,
  );
}

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
  return (
    before !== undefined && /^[^()]{0,20}\)/.test(text.slice(end, end + 22)) && placeOf(topics.patient, before) >= 0
  );
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
  const isHealth =
    /^(?:doof|blind|invalide|corona|covid|verslaafd|ms|add|ocd|nah|als|down|thuiszorg|psycholoog|opgenomen|medicijnen|medicatie|pillen|beperking|beperkt|handicap|rollator|operatie|syndroom)$/.test(
      word,
    );
  report.found(
    type,
    start,
    end,
    isPlain && isHealth && (homographs.has(word) || isSaidOf(word, all)) ? "likely" : "possible",
    ["health-term", "person"],
  );
}

const saidOf = new Map<string, RegExp>();

// "is zwaar ...", "opgenomen met een ...". One pattern a word, of which there are few.
function isSaidOf(word: string, all: string): boolean {
  let pattern = saidOf.get(word);
  if (pattern === undefined) {
    pattern = new RegExp(
      `(?:ben|is|was|heb|heeft|met|lig|ligt|slik\\w*|gebruik\\w*|loop|loopt|zit|word|wordt|aan|door|via|een|nen|verstandelijk|lichamelijk|sinds|ontvangt|krijgt|krijg|syndroom van|van)(?: (?:een|nen|de|het|mijn|haar|zijn|al|nu|ook|zwaar|ernstig|half|bijna|helemaal|volledig|licht|jaren|zware|bij|in|syndroom|verstandelijke|lichamelijke))* ${word}`,
    );
    saidOf.set(word, pattern);
  }
  return pattern.test(all);
}

const adjective =
  /^(?:(?!welke|deze|geeft)[a-z]{4,}(?:e|isch)|zwaar|ernstig|volledig|licht|erg|heel|\d{1,2}|weken|maanden|aan|de|een|nen|ne|de|het|ziekte|syndroom|van|burn|long|post|erge|type|hart)$/;
const follow =
  /^(?:(?:-nos|-besmet|-positief|-patiente?| ?-?out)|(?: (?:aan|van|in|voor|wegens|type) (?:'t |het |een |mijn |mn |m'n |zijn |haar |de |d'r )?[a-z0-9']{1,20}(?: kliniek| body)?)|(?: (?:maanden|weken)))/;

// Takes in what belongs to the term: "een zware depressie", "de ziekte van parkinson", "geopereerd aan mijn knie".
function phraseAround({ words, text }: PersonalDataReading, { at, last }: MedicalTerm): { start: number; end: number } {
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
  let end = words[last]?.end ?? 0;
  const next = words[last + 2];
  if (
    /^ (?:en|of) $/.test(text.slice(end, next?.start ?? end)) &&
    next &&
    medicalKind(next.text, next.known.letters) !== null
  )
    end = next.end;
  return { start, end: end + (follow.exec(text.slice(end, end + 60))?.[0].length ?? 0) };
}

// Many a question begins so.
const asking = new Set(
  "is zijn hebben heeft kan kun kunnen mag waar wanneer hoe wat wie welke krijg krijgt doet doen bestaat geldt moet geeft rijdt".split(
    " ",
  ),
);
const reach = 140;

function sentenceAround(
  reading: PersonalDataReading,
  start: number,
  end: number,
): { before: string; speech: Speech; isQuestion: boolean } {
  const { text } = reading;
  const from = sentenceStart(text, Math.max(0, start - reach), start);
  const rest = text.slice(end, end + reach);
  const after = /^[^.!?]*/.exec(rest)?.[0] ?? "";
  const to = end + after.length;
  const sentence = text.slice(from, to);
  const speech = { topics: reading.topicsIn(from, to), text: ` ${sentence} ` };
  const asks = asking.has(/^ *([a-z]+)(?: |$)/.exec(sentence)?.[1] ?? "");
  return {
    before: ` ${text.slice(from, start)}`,
    speech,
    isQuestion: asks && (/^[^.!]*\?/.test(rest) || !speaksOf(speech, topics.firstPerson)),
  };
}
