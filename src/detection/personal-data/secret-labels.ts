import { cue } from "./cue.ts";
import type { PersonalDataReading } from "./reading.ts";

const passwords = new Set(
  "wachtwoord wachtwoorden wachtwoort wagtwoord wachtword wachwoord watchwoord wachtw paswoord passwoord password passwort pasword ww wachtwoordje paswoort paswoordt wachtwoordt wagtwoort wachtwordt passwoort".split(
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

// "mijndigidwachtwoordis".
const gluedLabel = /^[a-z']{2,16}(?:(wachtwoord|paswoord|password)|pincode|smscode|inlogcode)(?:is|was|van)?$/;

/** Whether a folded word names a password, or a user. */
export function namesPassword(word: string): boolean {
  return passwords.has(word) || gluedLabel.exec(word)?.[1] !== undefined;
}

export function namesUser(word: string): boolean {
  return userNames.has(word);
}

const secrets = new Set([...passwords, ...userNames, ...codeWords, ...codeKinds, "wacht", "code", "kode"]);

const digidContext =
  /aan(?: te)? ?melden|kaartlezer|(?:^|[^a-z])automaat|bankkaart|code (?:van|vd|v\/d|voor|op) (?:mijn |m'n |mn |de |mijne |mijnen |haar |zijn )?(?:kaart|pas|bankpas|eid|id)|digid|itsme|sms|inlog|mijnoverheid|pin|bankpas|authenticat/;

/** The name of a secret in a text. */
export interface SecretLabel {
  readonly kind: "word" | "code";
  readonly end: number;
  /** The index of the word after it. */
  readonly next: number;
}

/** Whether a folded word names a secret, and one that can be told without a digit: bits of `cue`. */
export function secretCues(word: string): number {
  const glued = gluedLabel.exec(word);
  const isSecret = glued !== null || secrets.has(word);
  const isPassword = word === "wacht" || passwords.has(word) || userNames.has(word) || glued?.[1] !== undefined;
  return (isSecret ? cue.secret : 0) | (isPassword ? cue.password : 0);
}

/** The name of a secret that begins at word `at`; `null` when none does. */
export function secretLabelAt(reading: PersonalDataReading, at: number): SecretLabel | null {
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
  const glued = gluedLabel.exec(word.text);
  if (glued !== null) return { kind: glued[1] === undefined ? "code" : "word", end: word.end, next: at + 1 };
  const isBareCode =
    (word.text === "code" || word.text === "kode") &&
    !/^(?:betekent|error|fout|fouten|storings|post|qr|bar|kleur)$/.test(words[at - 1]?.text ?? "");
  return isBareCode && reading.says(digidContext) ? { kind: "code", end: word.end, next: at + 1 } : null;
}
