import { purposeOf } from "./address-purpose.ts";
import type { PersonalDataReading, PersonalDataRecognizer } from "./reading.ts";
import { topics } from "./topics.ts";

const type = "postcode";
const own = /(?:^|[^a-z])(?:mijn|m'n|mn|me|mij|onze|ons|ik|we|wij|woon|woont|adres)(?:[^a-z]|$)/;
const asks =
  /(?:^|[^a-z])(?:wanneer|welke dag|hoe laat|ophaal\w*|inzamel\w*|postcodegebied|geldt|gebied|wijk|buurt|regio|omgeving|oud papier|gft|restafval|milieupas)(?:[^a-z]|$)/;
const ownPostcode = /mijn postcode/;

const behindStreet = /[a-z']{3,}(?: nr| nummer)? ?\d{1,4} ?[a-z]?(?: ?(?:bus|-|\/) ?\w{1,4})?[ ,.-]{1,3}(?:in |te )?$/;
const streetReach = 40;

/** Postcodes: of a home, or of an area somebody asks about. */
export const postcode: PersonalDataRecognizer = (reading, report) => {
  for (const { start, end, sure } of reading.postcodes) {
    if (reading.own.has(reading.text.slice(start, end))) {
      report.passedOver(type, start, end, "own-organisation");
      continue;
    }
    const labelled = reading.labelOf(start, end);
    const isOwn = labelled?.label === "postcode" && labelled.tight && reading.speaksOf(topics.ownPostcode);
    const onlyThis = reading.text.trim().length - (end - start) < 6;
    const from = streetBefore(reading, start);
    const purpose = isOwn ? "home" : purposeOf(reading, from, end);
    if (purpose === "place") report.found(type, start, end, "likely", ["postcode-form", "public-place"], true);
    else if (purpose === "home" || from < start || onlyThis)
      report.found(type, start, end, sure ? "certain" : "likely", ["postcode-form", "home-cue"]);
    else if (isSaidAround(reading, asks, start, end) && !isSaidAround(reading, ownPostcode, start, end))
      report.found(type, start, end, "likely", ["postcode-form", "public-place"], true);
    else {
      const isOfWriter = sure && isSaidAround(reading, own, start, end);
      report.found(type, start, end, isOfWriter ? "likely" : "possible", ["postcode-form", "no-purpose"]);
    }
  }
};

// Looked for in the whole text once, before it is looked for around each postcode.
function isSaidAround(reading: PersonalDataReading, what: RegExp, start: number, end: number): boolean {
  const { text } = reading;
  return (
    reading.says(what) && what.test(` ${text.slice(Math.max(0, start - 80), start)} ${text.slice(end, end + 60)} `)
  );
}

/** Where the street with its number begins that stands right before a postcode: it is where the street is. */
export function streetBefore({ text }: PersonalDataReading, start: number): number {
  const from = Math.max(0, start - streetReach);
  const street = behindStreet.exec(text.slice(from, start));
  return street === null ? start : from + street.index;
}
