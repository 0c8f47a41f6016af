import { isOfCalendar } from "./calendar.ts";
import type { PersonalDataReading, Report } from "./reading.ts";
import { namesPassword, namesUser } from "./secret-labels.ts";
import type { Word } from "./word.ts";

const type = "credential";
// What is said of a password without telling it.
const notASecret =
  /^(?:vergeten|kwijt|verlopen|niet|geen|ongeldig|verkeerd|fout|onjuist|gewijzigd|te|een|het|de|die|dat|wel|nog|al|weg|nodig|verplicht|kort|lang|weer|ook|nooit|altijd|geblokkeerd|gereset|resetten|vergeet|veranderd|veranderen|aangepast|wijzigen|opnieuw|gestolen|gehackt|bekend|onbekend|juist|goed|correct|hetzelfde|anders|veilig|zoek|toch|zo|er|ik|u|je|jullie|we|maar|want|dus|omdat|door|via|naar|helemaal|sinds|gisteren|vandaag|morgen|aan|in|op|of|en|met|om|ergens|binnen|over|digid|mijnoverheid|ebox|itsme|eid|csam|doccle|iphone|ipad|facebook|gmail|hotmail|outlook|icloud|duo|site|website|account|invullen|invoeren|opsturen|opvragen|aanvragen|kreeg|krijgen|kan|kun|moet|wil|werkt|doet|klopt|lukt|staat|stond|blijft|ontvangen|gekregen|gevraagd|instellen|ingesteld|delen|doorgeven|geven|bij|per|zonder|voor|van|vanaf|zijn|is|was|heb|hebben|wie|wat|hoe|waar|waarom|wanneer|mag|niks|iets|zelf|eerst|nu|of|kwijtgeraakt|kwijtraken|verandert|nieuw|nieuwe|wifi|vragen|zeggen|gewoon|daarna|veel|vaak|drie|twee|wachtwoord|fouten?|hier|daar)$/;
const longestSecret = 64;
const farthest = 70;

const lead =
  /^(?: (?:van|voor|bij|op) (?:mijn |m'n |mn |de |het )?[a-z-]+)?(?: (?:is|was|wordt|luidt))?(?: (?:nu|dus|nog steeds|gewoon|namelijk|altijd))?[^a-z0-9]{0,6}/;

/** Reports what is told of a password or user name, behind its name or before it. */
export function judgePassword(reading: PersonalDataReading, labelEnd: number, label: Word, report: Report): void {
  const rest = reading.text.slice(labelEnd, labelEnd + 140);
  const skipped = lead.exec(rest)?.[0] ?? "";
  const token = /^[^\s]{3,80}/.exec(rest.slice(skipped.length))?.[0] ?? "";
  const value = token.replace(/["'),;]+$|[.?]+$/g, "");
  const start = labelEnd + skipped.length;
  const end = start + value.length;
  const bare = value.replace(/[^a-z]/g, "");
  judgePasswordBefore(reading, label.start, report);
  const farther = namesPassword(label.text) ? mixedToken(reading, labelEnd) : null;
  if (farther !== null && farther.start > start && !isForAll(reading))
    report.found(type, farther.start, farther.end, "likely", ["own-label", "secret-form"]);
  if (
    value.length < 3 ||
    value.length > longestSecret ||
    value.endsWith("]") ||
    (notASecret.test(bare) && !/\d/.test(value))
  )
    return;
  const isMarked = /[:="'(/>]/.test(skipped) || /[^\x20-\x7e]/.test(skipped);
  const isSaid = / (?:is|was|wordt|luidt)(?:[^a-z]|$)/.test(skipped);
  const shown = reading.originalAt(start, end);
  const isMixed =
    /\d/.test(value) ||
    /[A-Z]/.test(shown.slice(1)) ||
    /[!@#$%^&*_]/.test(value.slice(0, -1)) ||
    /[a-z]-[a-z]+-[a-z]/.test(value);
  const endsHere = !/[a-z0-9]/.test(
    (reading.text.slice(end, end + 40).split(/[.,;!?/\n]| wachtw| ww /)[0] ?? "").trim(),
  );
  if (isMixed) {
    // "wachtwoord op 12-05-2027 gewijzigd"; said to be it, even a date is a password.
    if (!isForAll(reading) && (isSaid || isMarked || !isOfCalendar(reading.text, { start, end })))
      report.found(type, start, end, "certain", ["own-label", "secret-form"]);
  } else if (
    (isMarked || isSaid) &&
    /^[a-z.]{4,}$/.test(value) &&
    (endsHere || namesUser(label.text)) &&
    !/^(?:ge|ver|be|ont)[a-z]+(?:d|t|en)$/.test(value)
  )
    report.found(type, start, end, "likely", ["own-label"]);
  else return;
  // "piet58 / Zomer!22": the password behind the name.
  const second = /^ ?[/,] ?([^\s]{4,64})/.exec(reading.text.slice(end, end + 80));
  const secret = second?.[1] ?? "";
  if (second && namesUser(label.text) && /[\d!@#$%^&*]/.test(secret))
    report.found(type, end + second[0].length - secret.length, end + second[0].length, "certain", [
      "own-label",
      "secret-form",
    ]);
}

// The network of a library or a town hall: its password hangs on the wall.
const network = /(?:^|[^a-z])wi-?fi/;
const ownNetwork = /(?:^|[^a-z])(?:mijn|m'n|mn|mijne|ons|onze|thuis|router|modem|buren|buurman|buurvrouw)(?:[^a-z]|$)/;

function isForAll(reading: PersonalDataReading): boolean {
  return reading.says(network) && !reading.says(ownNetwork);
}

// "Fietsbel-09 is mijn wachtwoord".
const behind =
  /(?<![^\s"'(])([^\s]{4,40}?)["')]?,? (?:dat is|is|was|=|als)(?: (?:nu|dus|nog|gewoon|steeds|altijd))*(?: (?:mijn|m'n|mn|mijne|me|ons|haar|zijn|het))?(?: (?:oude?|nieuwe?|tijdelijke?))? $/;

function judgePasswordBefore(reading: PersonalDataReading, labelStart: number, report: Report): void {
  const from = Math.max(0, labelStart - farthest);
  const value = behind.exec(reading.text.slice(from, labelStart));
  const secret = value?.[1] ?? "";
  if (value === null || !/[a-z]/.test(secret) || !/\d|[a-z][#!_@$%^&*]/.test(secret)) return;
  report.found(type, from + value.index, from + value.index + secret.length, "certain", ["own-label", "secret-form"]);
}

// "het wachtwoord dat ik van jullie kreeg luidt Welkom#31": the first word of the clause that has the look of a secret.
function mixedToken({ text }: PersonalDataReading, from: number): { start: number; end: number } | null {
  const clause = text.slice(from, from + farthest).split(/[?;\n]|\. /)[0] ?? "";
  const token =
    /(?<![^\s"'(])(?=[^\s]*[a-z])(?=[^\s]*(?:\d|[a-z][#!_@$%^&*][^\s]|[a-z]-\d))[a-z0-9][a-z0-9#!_@$%^&*.-]{4,40}/.exec(
      clause,
    );
  if (token === null || /^\d+(?:e|ste|de|x|uur|jaar)$|^(?:www\.|http)|\.(?:nl|be|com)$/.test(token[0])) return null;
  return { start: from + token.index, end: from + token.index + token[0].length };
}
