import { cue } from "./cue.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import type { Word } from "./word.ts";

const type = "credential";
const passwords = new Set(
  "wachtwoord wachtwoorden wachtwoort wagtwoord wachtword wachwoord watchwoord wachtw paswoord passwoord password passwort pasword ww wachtwoordje".split(
    " ",
  ),
);
const userNames = new Set(
  "gebruikersnaam loginnaam inlognaam gebruikers login inlog username inloggegevens".split(" "),
);
const codeWords = new Set(
  "pincode pinkode pincoode pincodes pin puk pukcode smscode digidcode inlogcode verificatiecode activeringscode activatiecode activeercode koppelcode toegangscode beveiligingscode controlecode bevestigingscode herstelcode tancode tan cvc cvv cvccode cijfercode ontgrendelcode logincode mededelingscode veiligheidscode".split(
    " ",
  ),
);
const codeKinds = new Set(
  "sms digid itsme verificatie activerings activatie activeer koppel toegangs inlog login beveiligings controle bevestigings herstel tan pin puk cvc cvv ontgrendel eenmalige cijfer verif".split(
    " ",
  ),
);

/** The words that can name a secret, or begin the name of one. */
export const secretWords: readonly string[] = [
  ...passwords,
  ...userNames,
  ...codeWords,
  ...codeKinds,
  "wacht",
  "code",
  "kode",
];

/** How the words begin that can name a secret. */
export const secretStems: readonly string[] = [
  ...passwords,
  ...userNames,
  ...codeWords,
  "digid",
  "itsme",
  "sms",
  "code",
  "wacht",
  "tan",
];

// Words that may stand between a code and its name.
const between = new Set(
  "van voor bij op om in te mijn m'n mn me de het die dat dit ik jij u kreeg krijg krijgt gekregen net nu dus digid mijnoverheid loggen app sms per heb heeft uit account telefoon bankpas pas nieuwe oude tijdelijke eenmalige en man vrouw moeder vader is was luidt wordt ontvangen ontving binnen staat zie stuurde als code nummer kaart identiteitskaart id rijbewijs mail cijfers namelijk kwam kregen had getoond scherm er zoon dochter da altijd gebruik gebruikt steeds".split(
    " ",
  ),
);
// What is said of a password without telling it.
const notASecret =
  /^(?:vergeten|kwijt|verlopen|niet|geen|ongeldig|verkeerd|fout|onjuist|gewijzigd|te|een|het|de|die|dat|wel|nog|al|weg|nodig|verplicht|kort|lang|weer|ook|nooit|altijd|geblokkeerd|gereset|resetten|vergeet|veranderd|veranderen|aangepast|wijzigen|opnieuw|gestolen|gehackt|bekend|onbekend|juist|goed|correct|hetzelfde|anders|veilig|zoek|toch|zo|er|ik|u|je|jullie|we|maar|want|dus|omdat|door|via|naar|helemaal|sinds|gisteren|vandaag|morgen|aan|in|op|of|en|met|om|ergens|binnen|over|digid|mijnoverheid|duo|site|website|account|invullen|invoeren|opsturen|opvragen|aanvragen|kreeg|krijgen|kan|kun|moet|wil|werkt|doet|klopt|lukt|staat|stond|blijft|ontvangen|gekregen|gevraagd|instellen|ingesteld|delen|doorgeven|geven|bij|per|zonder|voor|van|vanaf|zijn|is|was|heb|hebben|wie|wat|hoe|waar|waarom|wanneer|mag|niks|iets|zelf|eerst|nu|of|kwijtgeraakt|kwijtraken|verandert|nieuw|nieuwe|wifi|vragen|zeggen|gewoon|daarna|veel|vaak|drie|twee|wachtwoord|fouten?|hier|daar)$/;
const longestSecret = 64;
const mostBetween = 8;
const mostUnknown = 1;
const longestCode = 12;
const farthest = 70;
const digidContext = /digid|itsme|sms|inlog|mijnoverheid|pin|bankpas|authenticat/;

/** Passwords, user names, pins and one-time codes behind their label. A word about a password is not one. */
export const credential: PersonalDataRecognizer = (reading, report) => {
  const { words } = reading;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (word.cues & cue.secret) === 0) continue;
    const label = secretLabelAt(reading, at);
    if (label === null) continue;
    if (label.kind === "word") judgePassword(reading, label.end, word, report);
    else judgeCode(reading, at, label, report);
  }
};

interface SecretLabel {
  readonly kind: "word" | "code";
  readonly end: number;
  /** The index of the word after it. */
  readonly next: number;
}

function secretLabelAt(reading: PersonalDataReading, at: number): SecretLabel | null {
  const { words } = reading;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || word.isDigits) return null;
  const isClose = next !== undefined && next.start - word.end <= 1;
  if (word.text === "wacht" && isClose && next.text === "woord") return { kind: "word", end: next.end, next: at + 2 };
  if (codeKinds.has(word.text) && isClose && /^(?:code|kode|nummer|nr)$/.test(next.text))
    return { kind: "code", end: next.end, next: at + 2 };
  const isName =
    userNames.has(word.text) &&
    !(isClose && /^(?:code|scherm|pagina|gegevens|probleem|met|via|lukt|naam)$/.test(next.text));
  if (passwords.has(word.text) || isName) return { kind: "word", end: word.end, next: at + 1 };
  if (codeWords.has(word.text)) return { kind: "code", end: word.end, next: at + 1 };
  const isBareCode =
    (word.text === "code" || word.text === "kode") &&
    !/^(?:error|fout|fouten|storings|post|qr|bar|kleur)$/.test(words[at - 1]?.text ?? "");
  return isBareCode && reading.says(digidContext) ? { kind: "code", end: word.end, next: at + 1 } : null;
}

const lead =
  /^(?: (?:van|voor|bij|op) (?:mijn |m'n |mn |de |het )?[a-z-]+)?(?: (?:is|was|wordt|luidt))?(?: (?:nu|dus|nog steeds|gewoon|namelijk|altijd))?[^a-z0-9]{0,6}/;

function judgePassword(reading: PersonalDataReading, labelEnd: number, label: Word, report: Report): void {
  const rest = reading.text.slice(labelEnd, labelEnd + 140);
  const skipped = lead.exec(rest)?.[0] ?? "";
  const token = /^[^\s]{3,80}/.exec(rest.slice(skipped.length))?.[0] ?? "";
  const value = token.replace(/["'),;]+$|[.?]+$/g, "");
  const start = labelEnd + skipped.length;
  const end = start + value.length;
  const bare = value.replace(/[^a-z]/g, "");
  const farther = passwords.has(label.text) ? mixedToken(reading, labelEnd) : null;
  if (farther !== null && farther.start > start)
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
  if (isMixed) report.found(type, start, end, "certain", ["own-label", "secret-form"]);
  else if (
    (isMarked || isSaid) &&
    /^[a-z.]{4,}$/.test(value) &&
    (endsHere || userNames.has(label.text)) &&
    !/^(?:ge|ver|be|ont)[a-z]+(?:d|t|en)$/.test(value)
  )
    report.found(type, start, end, "likely", ["own-label"]);
  else return;
  // "piet58 / Zomer!22": the password behind the name.
  const second = /^ ?[/,] ?([^\s]{4,64})/.exec(reading.text.slice(end, end + 80));
  const secret = second?.[1] ?? "";
  if (second && userNames.has(label.text) && /[\d!@#$%^&*]/.test(secret))
    report.found(type, end + second[0].length - secret.length, end + second[0].length, "certain", [
      "own-label",
      "secret-form",
    ]);
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

function judgeCode(reading: PersonalDataReading, at: number, label: SecretLabel, report: Report): void {
  const labelStart = reading.words[at]?.start ?? 0;
  const { runs } = reading;
  for (let run = firstRunFrom(runs, labelStart - farthest); run < runs.length; run++) {
    // The whole of a run is its longest stretch, and stands first.
    const { digits, start, end, whole } = runs[run]?.[0] ?? noRun;
    if (start > label.end + farthest) break;
    if (!whole || digits.length < 3 || digits.length > 8) continue;
    if (isAfter(reading, label, start) || isBefore(reading, labelStart, end))
      report.found(type, start, end, "certain", ["own-label"]);
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

const noRun = { digits: "", start: 0, end: 0, whole: false };

// The first run that does not end before a place.
function firstRunFrom(runs: PersonalDataReading["runs"], place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.[0]?.end ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

// A code of letters and digits may stand behind a word we do not know ("voor de afvalapp"); digits alone may not.
function isAfter({ words, text }: PersonalDataReading, label: SecretLabel, start: number, unknown = 0): boolean {
  if (
    start < label.end ||
    start - label.end > farthest ||
    /[!?]/.test(text.slice(label.end, start - 1).replace(/^\?/, ""))
  )
    return false;
  let left = unknown;
  for (let at = label.next; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start >= start) return true;
    if (at - label.next >= mostBetween || (!between.has(word.text) && left-- === 0)) return false;
  }
  return false;
}

function isBefore({ text }: PersonalDataReading, labelStart: number, end: number): boolean {
  const gap = text.slice(end, labelStart);
  return (
    end <= labelStart &&
    gap.length <= 28 &&
    /^[ ,]*(?:(?:is|als|was|=|dat is|dit is|kreeg ik|ingevuld) ?){0,2}(?:(?:mijn|m'n|mn|me|de|het|een|digid) ?){0,2}$/.test(
      gap,
    )
  );
}
