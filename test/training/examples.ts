import { describeOwnCase, sentencesIn } from "../../src/detection/intent/own-case.ts";
import { type Feature, Features, feature } from "../../src/detection/learned/features.ts";
import { type Piece, pieceOf } from "../../src/detection/learned/piece.ts";
import { placesByForm } from "../../src/detection/personal-data/address.ts";
import { birthDateCandidates, describeBirth } from "../../src/detection/personal-data/birth-date.ts";
import { bsn } from "../../src/detection/personal-data/bsn.ts";
import { describeAround } from "../../src/detection/personal-data/described-place.ts";
import { earlierText, readAsMeant } from "../../src/detection/personal-data/find-personal-data.ts";
import { describeStreet, guessAt } from "../../src/detection/personal-data/guessed-street.ts";
import { describeComplaint, describeTerm } from "../../src/detection/personal-data/health-judge.ts";
import { iban } from "../../src/detection/personal-data/iban.ts";
import { ownDetails } from "../../src/detection/personal-data/own-details.ts";
import { streetBefore } from "../../src/detection/personal-data/postcode.ts";
import type { PersonalDataReading, PersonalDataRecognizer } from "../../src/detection/personal-data/reading.ts";
import { describeSecret, secretCandidates } from "../../src/detection/personal-data/secret-judge.ts";
import { wordsOf } from "../../src/detection/personal-data/word.ts";
import { type FoldedText, fold } from "../../src/detection/text/folded-text.ts";
import type { PersonalDataType } from "../../src/model/finding.ts";
import { overlaps, type Span } from "../../src/model/span.ts";
import { allowedInChat } from "../../src/policy/rules/personal-data.ts";
import { behaviourCorpus, type MarkedMessage } from "../corpora/corpus.ts";
import type { Example } from "./learn.ts";

const own = ownDetails([], "both");

const featureNames = new Map<Feature, string>(Object.entries(feature).map(([name, number]) => [number, name]));

/** The names of the features that are told of a candidate: the lines of a file of weights begin with them. */
export function namesOf(describe: (features: Features) => void): readonly string[] {
  const told = new NamedFeatures();
  describe(told);
  return told.names;
}

/** Tells a judge what was told under these names. */
export function retell(names: readonly string[], sink: Features): void {
  for (const name of names) {
    const [kind, first = "", second] = name.split(" ");
    sink.add(feature[kind as keyof typeof feature], pieceOf(first), second === undefined ? undefined : pieceOf(second));
  }
}

class NamedFeatures extends Features {
  readonly names: string[] = [];

  override add(what: Feature, first: Piece, second?: Piece): void {
    const name = featureNames.get(what);
    this.names.push(second === undefined ? `${name} ${first.name}` : `${name} ${first.name} ${second.name}`);
  }
}

/**
 * Whether a message asks after its writer's own case. What holds private values is left out, for it is redirected
 * anyhow; and so are abuse, danger and formal matters, which go before.
 */
export function ownCaseExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  const marked = messages
    .filter(({ asks, values }) => asks || values.every((value) => value.public || allowedInChat.has(value.type)))
    .map(({ family, text, asks }) => ownCaseExample(family, text, asks));
  const wished = behaviourCorpus("known").flatMap(({ family, text, abuse, distress, intents, matter }) => {
    const goesBefore = abuse !== undefined || distress !== undefined || matter !== undefined;
    const isKnown = intents !== undefined && !intents.includes("additional-information");
    return goesBefore || !isKnown ? [] : ownCaseExample(family, text, intents.includes("needs-personal-data"));
  });
  return [...marked, ...wished];
}

function ownCaseExample(family: string, text: string, isYes: boolean): Example {
  return {
    family,
    isYes,
    features: namesOf((features) => describeOwnCase(sentencesIn(fold(text).text), features)),
  };
}

interface Read {
  readonly reading: PersonalDataReading;
  readonly folded: FoldedText;
  /** Whether a private value of one of these kinds is marked at a place of the folded text. */
  marked(start: number, end: number, types: readonly PersonalDataType[]): boolean;
}

// A message as the detector reads it, with what is marked in it.
function readingOf(message: MarkedMessage): Read {
  const folded = fold(message.text);
  const { reading, folded: meant } = readAsMeant(folded, wordsOf(folded.text), own, earlierText(message.previous));
  return {
    reading,
    folded: meant,
    marked: (start, end, types) => {
      const span = meant.spanOf(start, end);
      return message.values.some((value) => types.includes(value.type) && !value.public && overlaps(value, span));
    },
  };
}

// An example for each place of each message, told by `describe`; a yes where a value of these kinds is marked.
function examplesOf<Place extends Span>(
  messages: readonly MarkedMessage[],
  types: readonly PersonalDataType[],
  placesOf: (reading: PersonalDataReading) => readonly Place[],
  describe: (reading: PersonalDataReading, place: Place, features: Features) => void,
): readonly Example[] {
  return messages.flatMap((message) => {
    const { reading, marked } = readingOf(message);
    return placesOf(reading).map((place) => ({
      family: message.family,
      isYes: marked(place.start, place.end, types),
      features: namesOf((features) => describe(reading, place, features)),
    }));
  });
}

const around = (reading: PersonalDataReading, { start, end }: Span, features: Features) =>
  describeAround(reading, start, end, features);

/** Whether a term of health, or a complaint, is somebody's. */
export function healthExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  const termsOf = (reading: PersonalDataReading) =>
    reading.terms.map((term) => ({
      ...term,
      start: term.word.start,
      end: reading.words[term.last]?.end ?? term.word.end,
    }));
  return [
    ...examplesOf(messages, ["medical"], termsOf, describeTerm),
    ...examplesOf(messages, ["medical"], ({ complaints }) => complaints, describeComplaint),
  ];
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
  return messages.flatMap((message) => {
    const { reading, folded } = readingOf(message);
    const exampleOf = (isYes: boolean, start: number, end: number): Example => ({
      family: message.family,
      isYes,
      features: namesOf((features) => describeAround(reading, start, end, features)),
    });
    const marked = message.values.filter(({ type }) => type === "address" || type === "postcode");
    const places = marked.flatMap((value) => {
      const words = reading.words.filter((word) => overlaps(folded.spanOf(word.start, word.end), value));
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) return [];
      const start = value.type === "postcode" ? streetBefore(reading, first.start) : first.start;
      return exampleOf(!value.public, start, last.end);
    });
    const codes = reading.postcodes.map(({ start, end }) => ({ start: streetBefore(reading, start), end }));
    const others = [...placesByForm(reading), ...codes].flatMap(({ start, end }) =>
      marked.some((value) => overlaps(folded.spanOf(start, end), value)) ? [] : exampleOf(false, start, end),
    );
    return [...places, ...others];
  });
}

/** Whether an account is a person's, and not an organisation's. */
export function accountExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  const placesOf = (reading: PersonalDataReading) =>
    reported(iban, reading, (reasons) => !reasons.includes("own-organisation"));
  return examplesOf(messages, ["iban"], placesOf, around);
}

/** Whether nine digits that pass the 11-test, without a label, are somebody's. */
export function unlabelledBsnExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  const placesOf = (reading: PersonalDataReading) =>
    reported(bsn, reading, (reasons) => reasons.includes("no-label") && !reasons.includes("eight-digits"));
  return examplesOf(messages, ["bsn"], placesOf, around);
}

/** Whether a word, a number or a mixture of both is a secret that is given away. */
export function secretExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  return examplesOf(messages, ["credential"], secretCandidates, describeSecret);
}

/** Whether a date is when somebody was born. */
export function birthDateExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  return examplesOf(messages, ["birth-date"], birthDateCandidates, describeBirth);
}

/** Whether a word with a number is a street with its number, whoever lives there. */
export function streetExamples(messages: readonly MarkedMessage[]): readonly Example[] {
  return messages.flatMap((message) => {
    const { reading, folded } = readingOf(message);
    return reading.words.flatMap((_, at) => {
      const street = guessAt(reading, at, 0);
      if (street === null) return [];
      const span = folded.spanOf(street.start, street.end);
      return {
        family: message.family,
        isYes: message.values.some((value) => value.type === "address" && overlaps(value, span)),
        features: namesOf((features) => describeStreet(reading, street, features)),
      };
    });
  });
}
