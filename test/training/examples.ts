import { describeOwnCase, sentencesOf } from "../../src/detection/intent/own-case.ts";
import { type Feature, type Features, feature } from "../../src/detection/learned/features.ts";
import { placesByForm } from "../../src/detection/personal-data/address.ts";
import { birthDateCandidates, describeBirth } from "../../src/detection/personal-data/birth-date.ts";
import { bsn } from "../../src/detection/personal-data/bsn.ts";
import { describeAround } from "../../src/detection/personal-data/described-place.ts";
import { readAsMeant } from "../../src/detection/personal-data/find-personal-data.ts";
import { describeStreet, guessAt } from "../../src/detection/personal-data/guessed-street.ts";
import { describeComplaint, describeTerm } from "../../src/detection/personal-data/health-judge.ts";
import { iban } from "../../src/detection/personal-data/iban.ts";
import { ownDetails } from "../../src/detection/personal-data/own-details.ts";
import { streetBefore } from "../../src/detection/personal-data/postcode.ts";
import type { PersonalDataReading, PersonalDataRecognizer } from "../../src/detection/personal-data/reading.ts";
import { describeSecret, secretCandidates } from "../../src/detection/personal-data/secret-judge.ts";
import { wordsOf } from "../../src/detection/personal-data/word.ts";
import { fold } from "../../src/detection/text/folded-text.ts";
import type { PersonalDataType } from "../../src/model/finding.ts";
import { overlaps, type Span } from "../../src/model/span.ts";
import { allowedInChat } from "../../src/policy/rules/personal-data.ts";
import type { MarkedMessage } from "../corpora/corpus.ts";
import type { Example } from "./learn.ts";

const own = ownDetails([], "both");

const featureNames = new Map<Feature, string>(Object.entries(feature).map(([name, number]) => [number, name]));

/** The names of the features that are told of a candidate: the lines of a file of weights begin with them. */
function namesOf(describe: (features: Features) => void): readonly string[] {
  const names: string[] = [];
  describe({
    add: (what, first, second) => {
      const name = featureNames.get(what);
      names.push(second === undefined ? `${name} ${first.name}` : `${name} ${first.name} ${second.name}`);
    },
  });
  return names;
}

/** Whether a message asks after its writer's own case. What holds private values is left out: it is redirected anyhow. */
export function ownCaseExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  return messages
    .filter(({ asks, values }) => asks || values.every((value) => value.public || allowedInChat.has(value.type)))
    .map(({ family, text, asks }) => ({
      family,
      isYes: asks,
      features: namesOf((features) => describeOwnCase(sentencesOf(fold(text).text), features)),
    }));
}

/** Whether a term of health, or a complaint, is somebody's. */
export function healthExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  return messages.flatMap(({ family, text, previous, values }) => {
    const folded = fold(text);
    const { reading, folded: meant } = readAsMeant(folded, wordsOf(folded.text), own, earlierOf(previous));
    const exampleOf = (start: number, end: number, describe: (features: Features) => void): Example => {
      const span = meant.spanOf(start, end);
      const isYes = values.some((value) => value.type === "medical" && overlaps(value, span));
      return { family, isYes, features: namesOf(describe) };
    };
    return [
      ...reading.terms.map((term) =>
        exampleOf(term.word.start, reading.words[term.last]?.end ?? term.word.end, (features) =>
          describeTerm(reading, term, features),
        ),
      ),
      ...reading.complaints.map((complaint) =>
        exampleOf(complaint.start, complaint.end, (features) => describeComplaint(reading, complaint, features)),
      ),
    ];
  });
}

function earlierOf(previous: readonly string[]): string | null {
  const last = previous.at(-1);
  return last === undefined ? null : fold(last).text;
}

// The places of a message that are judged by what stands around them, each with what is marked there.
function examplesAround(
  messages: readonly MarkedMessage[],
  placesOf: (reading: PersonalDataReading) => readonly Span[],
  ...types: readonly PersonalDataType[]
): readonly Example[] {
  return messages.flatMap(({ family, text, previous, values }) => {
    const folded = fold(text);
    const { reading, folded: meant } = readAsMeant(folded, wordsOf(folded.text), own, earlierOf(previous));
    return placesOf(reading).map(({ start, end }) => {
      const span = meant.spanOf(start, end);
      return {
        family,
        isYes: values.some((value) => types.includes(value.type) && !value.public && overlaps(value, span)),
        features: namesOf((features) => describeAround(reading, start, end, features)),
      };
    });
  });
}

// What a recogniser reports, whether it found it or let it pass for this reason.
function reported(
  recognizer: PersonalDataRecognizer,
  reading: PersonalDataReading,
  counts: (reasons: readonly string[]) => boolean,
): readonly Span[] {
  const places: Span[] = [];
  const take = (start: number, end: number, reasons: readonly string[]) => {
    if (counts(reasons)) places.push({ start, end });
  };
  recognizer(reading, {
    found: (_type, start, end, _confidence, reasons) => take(start, end, reasons),
    passedOver: (_type, start, end, reason) => take(start, end, [reason]),
  });
  return places;
}

/**
 * Whether an address or a postcode is where somebody lives: every one that is marked, and what has the form of one and
 * is not marked, which is nobody's home.
 */
export function homeExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  return messages.flatMap(({ family, text, previous, values }) => {
    const folded = fold(text);
    const { reading, folded: meant } = readAsMeant(folded, wordsOf(folded.text), own, earlierOf(previous));
    const marked = values.filter(({ type }) => type === "address" || type === "postcode");
    const exampleOf = (isYes: boolean, start: number, end: number): Example => ({
      family,
      isYes,
      features: namesOf((features) => describeAround(reading, start, end, features)),
    });
    const places = marked.flatMap((value) => {
      const words = reading.words.filter((word) => overlaps(meant.spanOf(word.start, word.end), value));
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) return [];
      const start = value.type === "postcode" ? streetBefore(reading, first.start) : first.start;
      return exampleOf(!value.public, start, last.end);
    });
    const codes = reading.postcodes.map(({ start, end }) => ({ start: streetBefore(reading, start), end }));
    const others = [...placesByForm(reading), ...codes].flatMap(({ start, end }) =>
      marked.some((value) => overlaps(meant.spanOf(start, end), value)) ? [] : exampleOf(false, start, end),
    );
    return [...places, ...others];
  });
}

/** Whether an account is a person's, and not an organisation's. */
export function accountExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  const placesOf = (reading: PersonalDataReading) =>
    reported(iban, reading, (reasons) => !reasons.includes("own-organisation"));
  return examplesAround(messages, placesOf, "iban");
}

/** Whether nine digits that pass the 11-test, without a label, are somebody's. */
export function unlabelledBsnExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  const placesOf = (reading: PersonalDataReading) =>
    reported(bsn, reading, (reasons) => reasons.includes("no-label") && !reasons.includes("eight-digits"));
  return examplesAround(messages, placesOf, "bsn");
}

/** Whether a word, a number or a mixture of both is a secret that is given away. */
export function secretExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  return messages.flatMap(({ family, text, previous, values }) => {
    const folded = fold(text);
    const { reading, folded: meant } = readAsMeant(folded, wordsOf(folded.text), own, earlierOf(previous));
    return secretCandidates(reading).map((word) => {
      const span = meant.spanOf(word.start, word.end);
      return {
        family,
        isYes: values.some((value) => value.type === "credential" && overlaps(value, span)),
        features: namesOf((features) => describeSecret(reading, word, features)),
      };
    });
  });
}

/** Whether a date is when somebody was born. */
export function birthDateExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  return messages.flatMap(({ family, text, previous, values }) => {
    const folded = fold(text);
    const { reading, folded: meant } = readAsMeant(folded, wordsOf(folded.text), own, earlierOf(previous));
    return birthDateCandidates(reading).map((date) => {
      const span = meant.spanOf(date.start, date.end);
      return {
        family,
        isYes: values.some((value) => value.type === "birth-date" && overlaps(value, span)),
        features: namesOf((features) => describeBirth(reading, date, features)),
      };
    });
  });
}

/** Whether a word with a number is a street with its number. */
export function streetExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  return messages.flatMap(({ family, text, previous, values }) => {
    const folded = fold(text);
    const { reading, folded: meant } = readAsMeant(folded, wordsOf(folded.text), own, earlierOf(previous));
    return reading.words.flatMap((_, at) => {
      const street = guessAt(reading, at, 0);
      if (street === null) return [];
      const span = meant.spanOf(street.start, street.end);
      return {
        family,
        isYes: values.some((value) => value.type === "address" && overlaps(value, span)),
        features: namesOf((features) => describeStreet(reading, street, features)),
      };
    });
  });
}
