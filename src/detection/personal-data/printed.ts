import type { PersonalDataFinding } from "../../model/finding.ts";
import { mrzCheckDigit } from "./checks/machine-readable-zone.ts";

type Printed = Pick<PersonalDataFinding, "type" | "confidence" | "recognizer" | "reasons">;

/**
 * What only a text that was read off a picture holds, besides what any text may: a machine-readable zone and the face of
 * a bank card, of which some characters were taken for others. Pure; answers in one pass over the lines.
 */
export function printedDataIn(text: string): readonly Printed[] {
  const lines = text.split("\n");
  return [...(lines.some(isZoneLine) ? [zone] : []), ...(isCardFace(lines) ? [card] : [])];
}

const zone: Printed = {
  type: "mrz",
  confidence: "certain",
  recognizer: "mrz",
  reasons: ["mrz-checks-passed"],
};

// Letters that are taken for digits, and the other way round.
const digitFor: Readonly<Record<string, string>> = {
  O: "0",
  Q: "0",
  D: "0",
  I: "1",
  L: "1",
  "|": "1",
  Z: "2",
  S: "5",
  B: "8",
  G: "6",
};
const d = "[0-9OQDIL|ZSBG]";
// Birth date, sex and expiry date of a TD1, TD2 or TD3 zone; fillers (`<`) are seldom read as what they are.
const dates = new RegExp(`(${d}{6})(${d})([MFX<KC])(${d}{6})(${d})`, "g");
// A line that is nothing but a name or a reference has fewer digits that were read as such.
const fewestDigits = 10;

/** Whether a line holds two dates with their check digits, as only a machine-readable zone does (ICAO 9303). */
function isZoneLine(line: string): boolean {
  if (line.length > 120) return false;
  const dense = line.toUpperCase().replace(/\s/g, "");
  for (const [all, birth = "", birthCheck = "", , expiry = "", expiryCheck = ""] of dense.matchAll(dates)) {
    if ((all.match(/\d/g) ?? []).length < fewestDigits) continue;
    if (isChecked(birth, birthCheck) && isChecked(expiry, expiryCheck)) return true;
  }
  return false;
}

function isChecked(date: string, check: string): boolean {
  const read = inDigits(date);
  const [month, day] = [Number(read.slice(2, 4)), Number(read.slice(4))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && mrzCheckDigit(read) === Number(inDigits(check));
}

const inDigits = (field: string) => [...field].map((character) => digitFor[character] ?? character).join("");

const card: Printed = {
  type: "payment-card",
  confidence: "likely",
  recognizer: "payment-card",
  reasons: ["luhn-failed", "own-label"],
};

const expires =
  /(?:geldig (?:tot|t\/m)|verval(?:t|datum)|valid (?:thru|until)|good thru|expires?(?: end)?|exp\.?)\D{0,20}(?:0[1-9]|1[0-2]) ?[/.-] ?(?:20)?[2-4]\d(?!\d)/i;
// Thirteen to nineteen digits; a gap between groups may have been read as one more.
const cardNumber = /^[^\dA-Za-z]*\d(?:[ .]?[\dOIl]){13,22}[^\dA-Za-z]*$/;

/** A long number on a line of its own, and until when it is valid: a bank card, whatever its check digit says. */
function isCardFace(lines: readonly string[]): boolean {
  return lines.some((line) => cardNumber.test(line.trim())) && expires.test(lines.join("\n"));
}
