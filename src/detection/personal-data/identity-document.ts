import { isDigit } from "../text/letter.ts";
import { isOfCalendar, isOfDate } from "./calendar.ts";
import { isBelgianPassport, isDutchDocumentNumber } from "./checks/document-number.ts";
import { passesElfproef } from "./checks/elfproef.ts";
import { endsInMod97 } from "./checks/mod97.ts";
import type { Code } from "./code.ts";
import { cue } from "./cue.ts";
import type { DigitStretch } from "./digit-run.ts";
import { isNearThing } from "./label-of.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import { isAmount, isInUrl, looksLikePhone } from "./surroundings.ts";

const type = "identity-document";
const longestCode = 12;
const fewestDigits = 6;
const mostDigits = 13;
const lostPass =
  /(?:^|[^a-z])(?:pas|kaart)(?:[^a-z]|$).*(?:gestolen|vermist|verloren|kwijt)|(?:gestolen|vermiste?|verloren) (?:pas|kaart)/;
const somebody = /(?:^|[^a-z])(?:ik|mijn|m'n|mn|me|mij|zijn|haar)(?:[^a-z]|$)/;

/**
 * Numbers of passports and identity cards. Dutch: nine characters with their label, or unmistakably mixed. Belgian:
 * a card's twelve digits with mod 97, or a passport's two letters and six digits with their label.
 */
export const identityDocument: PersonalDataRecognizer = (reading, report) => {
  for (const code of documentCodes(reading)) judgeCode(reading, code, report);
  for (const code of gluedBehindLabel(reading))
    report.found(type, code.start, code.end, "likely", ["document-form", "own-label"]);
  if (reading.longestNumber >= fewestDigits)
    for (const run of reading.runs) for (const stretch of run) judgeDigits(reading, stretch, report);
};

function judgeDigits(
  reading: PersonalDataReading,
  { digits, start, end, shape, whole }: DigitStretch,
  report: Report,
): void {
  if (digits.length < fewestDigits || digits.length > mostDigits) return;
  const isCard = digits.length === 12 && endsInMod97(digits) && !isOfCalendar(reading.text, { start, end });
  const own = reading.labelOf(start, end);
  const isNamed = isCard && reading.has(type) && (own === null || own.label === "number" || isNearThing(own));
  if ((own?.label === "payment-card" && isCard) || isNamed)
    report.found(type, start, end, "likely", ["mod97-passed", "own-label"]);
  else if (own?.label === type) {
    // Nine digits that pass are the bsn that is printed on it.
    const fits =
      digits.length === 12 || (digits.length === 9 && !(reading.own.expects("bsn") && passesElfproef(digits)));
    if (fits)
      report.found(type, start, end, isCard ? "certain" : "likely", [
        isCard ? "mod97-passed" : "no-check",
        "own-label",
      ]);
    else if (own.tight && whole && !looksLikePhone(reading, start, digits) && !isAmount(reading, start, end))
      report.found(type, start, end, "likely", ["length-off", "own-label"]);
  } else if (
    isCard &&
    shape === "3-7-2" &&
    !isPaymentReference(reading, start) &&
    !isOfAccount(reading, start) &&
    (own === null || own.label === "number")
  ) {
    if (reading.own.expects("belgian-card")) report.found(type, start, end, "likely", ["mod97-passed", "own-notation"]);
    else report.passedOver(type, start, end, "other-country");
  }
}

function judgeCode(reading: PersonalDataReading, { text, start, end }: Code, report: Report): void {
  const own = reading.labelOf(start, end);
  const label = own?.label ?? null;
  const isDutch = isDutchDocumentNumber(text);
  if (label === type) {
    if (isDutch || isBelgianPassport(text)) report.found(type, start, end, "certain", ["document-form", "own-label"]);
    else if (/^(?=.*\d)[a-z0-9]{7,10}$/.test(text))
      report.found(type, start, end, "likely", ["length-off", "own-label"]);
    return;
  }
  if (!isDutch) return;
  // Beside a document that is named elsewhere in the message, a thing or a "kaart nr" is that document.
  const isNamed = reading.has(type) && isMixed(text) && (isNearThing(own) || label === "payment-card");
  const isLostPass = isNamed || (label === "reference" && reading.says(lostPass));
  if (label !== null && label !== "number" && !isLostPass) report.passedOver(type, start, end, `label-${label}`);
  else if (isInUrl(reading, start)) report.passedOver(type, start, end, "amount-or-link");
  else if (!reading.own.expects("dutch-document")) report.passedOver(type, start, end, "other-country");
  else
    report.found(
      type,
      start,
      end,
      isMixed(text) && (label === null || isLostPass || reading.says(somebody)) ? "likely" : "possible",
      ["document-form", "no-label"],
    );
}

// Nobody's order number alternates like "NX1P7R4B2": two letters and a row of digits is a common reference.
function isMixed(code: string): boolean {
  return (code.match(/\d[a-z]/g) ?? []).length >= 1;
}

// A document number that is written in groups reads as one: "NX 1P7 R4B2", "SP-123456-7".
function documentCodes(reading: PersonalDataReading): readonly Code[] {
  const { codes, dictated, labels } = reading;
  const found: Code[] = [];
  for (const code of codes) if (code.text.length <= longestCode) found.push(code);
  for (const code of dictated)
    if ((isDutchDocumentNumber(code.text) || isBelgianPassport(code.text)) && !isOfDate(reading.text, code))
      found.push(code);
  for (const { label, end } of labels) {
    const code = label === type && isDigitNear(reading.text, end) ? groupedBehind(reading.text, end) : null;
    if (code !== null) found.push(code);
  }
  return found;
}

const groupsReach = 40;

// Every such number ends in a digit.
function isDigitNear(text: string, end: number): boolean {
  for (let at = end; at < end + groupsReach; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

// "mijn paspoort is sinds 14/05": words, and no groups of a number.
const wordAmong = /(?:^|[ .-])[a-z]{4,}(?:$|[ .-])/;

function groupedBehind(text: string, end: number): Code | null {
  const rest = /^(?:[ :=.,(-]|nummer|nr|is|van mij)*?((?:[a-z]{2})(?:[ .-]?[a-z0-9]{1,6}){1,5})(?![a-z0-9])/.exec(
    text.slice(end, end + groupsReach),
  );
  const value = rest?.[1] ?? "";
  const code = value.replace(/[ .-]/g, "");
  const start = end + (rest?.[0].length ?? 0) - value.length;
  const fits = (isDutchDocumentNumber(code) || isBelgianPassport(code)) && !wordAmong.test(value);
  return fits && value !== code ? { text: code, start, end: start + value.length } : null;
}

// "paspoortnrZP542G6W2": the label and the number in one piece.
const stuck =
  /(?:paspoort|reispas|document|identiteitskaart|identiteitsbewijs|legitimatie|idkaart|id)(?:nummer|nr|no)?(?:is)?([a-np-z]{2}[a-np-z0-9]{6}\d|[a-z]{2}\d{6})(?![a-z0-9])/g;

/** Whether a folded word can be a document with the letters of its number stuck to it: bits of `cue`. */
export function documentCues(word: string): number {
  return /(?:paspoort|reispas|document|legitimatie|id).{2}/.test(word) ? cue.stuckDocument : 0;
}

function gluedBehindLabel({ text, cues }: PersonalDataReading): readonly { start: number; end: number }[] {
  if ((cues & cue.glued) === 0 || (cues & cue.stuckDocument) === 0) return [];
  return Array.from(text.matchAll(stuck), (match) => ({
    start: match.index + match[0].length - (match[1]?.length ?? 0),
    end: match.index + match[0].length,
  }));
}

function isPaymentReference({ text }: PersonalDataReading, start: number): boolean {
  return /[+*]{2,3} ?$/.test(text.slice(Math.max(0, start - 4), start));
}

// "BE04 999-0587199-31" is an account in the groups of old.
function isOfAccount({ text }: PersonalDataReading, start: number): boolean {
  return /be ?\d\d[ .-]?$/.test(text.slice(Math.max(0, start - 7), start));
}
