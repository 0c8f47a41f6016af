import type { Span } from "../../model/span.ts";
import { complaintScore, healthScore } from "./health-judge.ts";
import { joined, phraseAround } from "./medical-phrase.ts";
import type { PersonalDataReading, PersonalDataRecognizer } from "./reading.ts";
import type { Word } from "./word.ts";

const type = "medical";
// Illnesses that are among the commonest of words, in Dutch or in English.
const homographs = new Set(["als", "down"]);
// Where it may be said of somebody it is masked, and nobody is sent elsewhere for it.
const doubtful = -1;

/**
 * Facts about somebody's health: a condition, treatment or medicine said of a person. The same words in a question
 * about a service, as swearing, or as an image are none.
 */
export const medical: PersonalDataRecognizer = (reading, report) => {
  const said: Span[] = [];
  for (const term of reading.terms) {
    if (homographs.has(term.word.text) && !isIllness(reading, term.word)) continue;
    const phrase = phraseAround(reading, term);
    const score = healthScore(reading, term);
    if (score > 0) said.push(phrase);
    else if (score > doubtful) report.found(type, phrase.start, phrase.end, "possible", ["health-term", "person"]);
    else report.passedOver(type, phrase.start, phrase.end, "in-general");
  }
  for (const complaint of reading.complaints) {
    const score = complaintScore(reading, complaint);
    if (score > 0) said.push(complaint);
    else if (score > doubtful)
      report.found(type, complaint.start, complaint.end, "possible", ["health-term", "person"]);
    else report.passedOver(type, complaint.start, complaint.end, "in-general");
  }
  for (const { start, end } of joined(reading.text, said))
    report.found(type, start, end, "likely", ["health-term", "person"]);
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
  const written = reading.originalAt(start, end);
  return (/^\p{Lu}{2,}$/u.test(written) && original !== original.toUpperCase()) || (start > 0 && written === "Down");
}

function isOf({ text }: PersonalDataReading, { start }: Word): boolean {
  return text.slice(Math.max(0, start - 24), start).search(/(?:syndroom van|(?<![a-z])met) $/) >= 0;
}

function isHad({ text }: PersonalDataReading, { start }: Word): boolean {
  return /(?:heb|hebt|heeft) (?:de ziekte )?$/.test(text.slice(Math.max(0, start - 24), start));
}
