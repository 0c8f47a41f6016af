import { firstIndex } from "../../model/first-index.ts";
import type { Span } from "../../model/span.ts";
import { isDigit } from "../text/letter.ts";
import { isOfCalendar } from "./calendar.ts";
import type { PersonalDataReading, Report } from "./reading.ts";
import type { SecretLabel } from "./secret-labels.ts";

const type = "credential";
// Words that may stand between a code and its name.
const between = new Set(
  "van voor bij op om in te mijn m'n mn me de het die dat dit ik jij u kreeg krijg krijgt gekregen net nu dus digid mijnoverheid loggen app sms per heb heeft uit account telefoon bankpas pas nieuwe oude tijdelijke eenmalige en man vrouw moeder vader is was luidt wordt ontvangen ontving binnen staat zie stuurde als code nummer kaart identiteitskaart id rijbewijs mail cijfers namelijk kwam kregen had getoond scherm er zoon dochter da altijd gebruik gebruikt steeds sim simkaart met binnengekomen".split(
    " ",
  ),
);

const mostBetween = 8;
const mostUnknown = 1;
const longestCode = 12;
const farthest = 70;
const farthestBefore = 28;

/**
 * Reports a pin or a one-time code, behind its name or before it. Those of digits are kept in `named` by where they begin,
 * and none is reported twice.
 */
export function judgeCode(
  reading: PersonalDataReading,
  at: number,
  label: SecretLabel,
  report: Report,
  named: Map<number, Span>,
): void {
  const labelStart = reading.words[at]?.start ?? 0;
  const { runs } = reading;
  for (let run = firstRunFrom(runs, labelStart - farthestBefore); run < runs.length; run++) {
    // The whole of a run is its longest stretch, and stands first.
    const { digits, start, end, whole } = runs[run]?.[0] ?? noRun;
    if (start > label.end + farthest) break;
    const isCode = whole && digits.length >= 3 && digits.length <= 8;
    const isNew = isCode && !named.has(start);
    if (isNew && (isSaid(reading, label.end, start) || isOwn(reading, label, labelStart, { start, end }))) {
      report.found(type, start, end, "certain", ["own-label"]);
      named.set(start, { start, end });
    }
    // Behind other digits nothing is said to be the code.
    if (start >= label.end && isDigit(reading.text.charCodeAt(start))) break;
  }
  for (const { text, start, end } of reading.codes) {
    if (start > label.end + farthest) break;
    if (
      start >= label.end &&
      text.length >= 4 &&
      text.length <= longestCode &&
      isAfter(reading, label, start, mostUnknown)
    )
      report.found(type, start, end, "likely", ["own-label", "secret-form"]);
  }
}

// Said to be it, even a date is a code; merely beside its name it is none.
function isOwn(reading: PersonalDataReading, label: SecretLabel, labelStart: number, place: Span): boolean {
  const isBeside = isAfter(reading, label, place.start) || isBefore(reading, labelStart, place.end);
  return isBeside && !isOfCalendar(reading.text, place);
}

const noRun = { digits: "", start: 0, end: 0, whole: false };

// The first run that does not end before a place.
function firstRunFrom(runs: PersonalDataReading["runs"], place: number): number {
  return firstIndex(runs.length, (at) => (runs[at]?.[0]?.end ?? 0) >= place);
}

// A code of letters and digits may stand behind a word we do not know ("voor de afvalapp"); digits alone may not.
function isAfter({ words, text }: PersonalDataReading, label: SecretLabel, start: number, unknown = 0): boolean {
  if (start < label.end || start - label.end > farthest) return false;
  let left = unknown;
  let at = label.next;
  for (let word = words[at]; word !== undefined && word.start < start; word = words[++at])
    if (at - label.next >= mostBetween || (!between.has(word.text) && left-- === 0)) return false;
  return at < words.length && !/[!?]/.test(text.slice(label.end, start - 1).replace(/^\?/, ""));
}

// "de pincode die ik toen gekozen heb was ...", "de code, moet ik die doorgeven? ...": whatever words come between, the
// number is said to be it, or was asked for and given.
const said =
  /(?:^|[ ,]{1,2})(?:(?:en |maar )?(?:die|dat|da|deze|het|dit|ze) )?(?:is|was|wordt|werd|luidt|da's)[ :]?[:"'(]{0,3}$|[:=] ?["'(]{0,3}$/;
const given =
  /(?:^| )(?:doorgeven|opgeven|geven|invullen|invoeren|intikken|hebben|zetten|sturen|zeggen|nodig|weten)[ ,]*$/;

function isSaid({ text }: PersonalDataReading, labelEnd: number, start: number): boolean {
  if (start < labelEnd || start - labelEnd > farthest) return false;
  const gap = text.slice(labelEnd, start);
  if (/[\d!?;\n]|\. /.test(gap)) return false;
  const isGiven = given.test(gap);
  const link = said.exec(gap);
  if (link === null && !isGiven) return false;
  return isGiven || link?.[0].startsWith(",") === true || !gap.slice(0, link?.index).includes(",");
}

function isBefore({ text }: PersonalDataReading, labelStart: number, end: number): boolean {
  return (
    end <= labelStart &&
    labelStart - end <= farthestBefore &&
    /^[ ,]*(?:(?:gekozen als|ingesteld als|ingevuld als|ingetikt als|gekregen als|is|als|was|=|dat is|dit is|kreeg ik|ingevuld) ?){0,2}(?:(?:mijn|m'n|mn|me|de|het|een|digid) ?){0,2}$/.test(
      text.slice(end, labelStart),
    )
  );
}
