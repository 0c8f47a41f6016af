import type { Confidence } from "../../model/finding.ts";
import { isDigit } from "../text/letter.ts";
import { spelledDigits } from "../text/number-words.ts";
import { isGluedLead } from "./account-opening.ts";
import { isIban } from "./checks/iban.ts";
import { ibanLengthOf } from "./checks/iban-lengths.ts";
import { endsInMod97 } from "./checks/mod97.ts";
import type { Code } from "./code.ts";
import { cue } from "./cue.ts";
import type { DigitStretch } from "./digit-run.ts";
import { disguisedAccounts } from "./disguised-account.ts";
import { digitLike } from "./disguised-digits.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import type { FoundReason } from "./reasons.ts";
import { isAmount, isGlued, looksLikeDate, looksLikePhone } from "./surroundings.ts";
import { ownerOf } from "./whose-account.ts";
import type { Word } from "./word.ts";

const dutchShape = /^nl\d{2}[a-z]{4}\d{10}$/;
const almostBelgian = /^be\d{10,13}$/;
const almostDutch = /^nl\d{2}[a-z]{4}\d{7,12}$/;
const belgianGroups = /^be\d\d ?\d{4} ?\d{4} ?\d{4}$/;
const namesOldAccount = /giro|(?:rekening|rek)(?:nummer|nr)|bankrek|postbank/;
const shortestOldAccount = 6;
const longestGap = 3;
const longestLookAlike = 3;

/** International account numbers, in any case and grouping, with dots or hyphens; old ones behind their label. */
export const iban: PersonalDataRecognizer = (reading, report) => {
  if (reading.runs.length === 0) return;
  const ends: number[] = [];
  let from = 0;
  const mayBegin = (reading.cues & cue.account) !== 0;
  for (let at = 0; mayBegin && at < reading.words.length; at++) {
    const word = reading.words[at];
    if (word === undefined || (word.cues & cue.account) === 0 || word.start < from || !canBegin(reading, at)) continue;
    if (isGluedLead(word.text) && reading.text[word.end] === " ") continue;
    const country = word.text.slice(-2);
    const length = ibanLengthOf(country);
    const account = judge(reading, word.end - 2, country, at, length, report);
    if (account === null) continue;
    ends.push(account);
    from = account;
  }
  // An account in groups looks dictated as well, and what stands behind it would be taken along.
  let next = 0;
  for (const code of reading.dictated) {
    while ((ends[next] ?? Number.POSITIVE_INFINITY) <= code.start) next++;
    if ((ends[next] ?? Number.POSITIVE_INFINITY) > code.end) judgeDictated(reading, code, report);
  }
  if ((reading.cues & cue.disguise) !== 0)
    for (const code of disguisedAccounts(reading.text, reading.words)) judgeDisguised(reading, code, report);
  if (reading.longestNumber >= shortestOldAccount && reading.has("iban"))
    for (const run of reading.runs) for (const stretch of run) judgeOldAccount(reading, stretch, report);
};

function reportOwned(
  reading: PersonalDataReading,
  start: number,
  end: number,
  confidence: Confidence,
  reasons: readonly FoundReason[],
  report: Report,
): void {
  const owner = ownerOf(reading, start, end);
  if (owner === "organisation") report.passedOver("iban", start, end, "organisation");
  else report.found("iban", start, end, owner === "person" ? confidence : "possible", reasons);
}

// "n l zes negen VBLD nul twee ...": known by its check digits, or by its own label and length.
function judgeDictated(reading: PersonalDataReading, { text, start, end }: Code, report: Report): void {
  const at = text.search(/(?:nl|be)\d\d/);
  const account = at < 0 ? "" : text.slice(at, at + ibanLengthOf(text.slice(at, at + 2)));
  if (account === "") return;
  const passes = isIban(account);
  const labelled = reading.labelOf(start, end)?.label === "iban";
  if (!passes && !labelled && !dutchShape.test(account)) return;
  const reasons: FoundReason[] = [passes ? "mod97-passed" : "mod97-failed", "said-aloud"];
  if (reading.own.has(account)) report.passedOver("iban", start, end, "own-organisation");
  else reportOwned(reading, start, end, passes ? "certain" : "likely", reasons, report);
}

function judgeDisguised(reading: PersonalDataReading, { text, start, end }: Code, report: Report): void {
  const passes = isIban(text);
  if (!passes && reading.labelOf(start, end)?.label !== "iban") return;
  const reasons: FoundReason[] = [passes ? "mod97-passed" : "mod97-failed", "look-alike-letters"];
  reportOwned(reading, start, end, passes ? "certain" : "likely", reasons, report);
}

// "nl91..." or glued to a word that may stand before it ("ibannl91...", "rekeningnl91..."), and a number after it.
function canBegin({ words, text }: PersonalDataReading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  if (!next.isDigits && (next.cues & cue.spoken) === 0 && next.text.length > 2) return false;
  if (!isSeparated(text, word.end, next.start)) return false;
  return next.isDigits || spelledDigits(next.text) !== null || /^[oil]{1,2}$/.test(next.text);
}

/** Reports an account that begins at `start`; where it ends, or `null` when it is none. */
function judge(
  reading: PersonalDataReading,
  start: number,
  country: string,
  at: number,
  length: number,
  report: Report,
): number | null {
  const read = readAccount(reading, at, country, length);
  if (read === null) return null;
  const { characters, end } = read;
  const whole = characters.length === length;
  const passes = whole && isIban(characters);
  // Stuck to digits before it, only its check digits tell it from a code.
  if (!passes && reading.words[at - 1]?.end === start) return null;
  const isWritten =
    country === "nl"
      ? almostDutch.test(characters)
      : country === "be" && belgianGroups.test(reading.text.slice(start, end));
  const labelled = reading.has("iban") && reading.labelOf(start, end)?.label === "iban";
  if (!passes && !isWritten && !(labelled && (whole || almostBelgian.test(characters)))) return null;
  if (reading.own.has(characters)) report.passedOver("iban", start, end, "own-organisation");
  else {
    const reasons: FoundReason[] = [
      passes ? "mod97-passed" : whole ? "mod97-failed" : "length-off",
      ...(labelled ? (["own-label"] as const) : []),
    ];
    reportOwned(reading, start, end, passes ? "certain" : "likely", reasons, report);
  }
  return end;
}

// "de kapotte bank".
function isBench(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    text.slice(start, end) === "bank" &&
    /(?:^|[^a-z])(?:kapotte|losse|groene|houten|stenen|vieze|nieuwe|oude|die|deze) $/.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}

// Collects letters and digits over single separators. In a Dutch or Belgian account it is known where digits must
// stand, so a digit read out or a letter typed for a digit can be taken for what it is.
function readAccount(
  { words, text }: PersonalDataReading,
  at: number,
  country: string,
  length: number,
): { characters: string; end: number } | null {
  const isForeign = country !== "nl" && country !== "be";
  let characters = country;
  let end = words[at]?.end ?? 0;
  for (let next = at + 1; next < words.length && characters.length < length; next++) {
    const word = words[next];
    if (word === undefined || !isSeparated(text, end, word.start)) break;
    // A currency closes some: "... 000M UR".
    const closes = characters.length + word.text.length === length;
    if (isForeign && !closes && isWordApart(words, next)) break;
    const piece = word.isDigits ? word.text : asAccountLetters(word.text, country, characters.length);
    if (piece === null || characters.length + piece.length > length) break;
    characters += piece;
    end = word.end;
  }
  const goesOn = isDigit(text.charCodeAt(end));
  const enough =
    characters.length === length ||
    (country === "nl" && characters.length >= 15) ||
    (country === "be" && characters.length >= 13);
  return enough && !goesOn ? { characters, end } : null;
}

// "om 21.00 en 16.03 om 15 uur": what stands by itself in a foreign account is a bank's four letters, or one.
function isWordApart(words: readonly Word[], at: number): boolean {
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || word.isDigits || word.text.length === 1 || word.text.length === bankLetters) return false;
  return before?.end !== word.start && behind?.start !== word.end;
}

const bankLetters = 4;
const separators = /^(?:[ .\-/_,|*]|\p{Extended_Pictographic}|\p{Emoji_Modifier})*$/u;

// Nothing, or one space, between most of them.
function isSeparated(text: string, end: number, start: number): boolean {
  const length = start - end;
  if (length === 0 || (length === 1 && text.charCodeAt(end) === 0x20)) return true;
  return length <= longestGap && separators.test(text.slice(end, start));
}

function asAccountLetters(word: string, country: string, at: number): string | null {
  const digitsExpected = country === "be" || (country === "nl" && (at < 4 || at >= 8));
  if (!digitsExpected) return word.length <= 12 ? word : null;
  return spelledDigits(word) ?? (word.length <= longestLookAlike ? digitLike(word) : null);
}

/** Bank and giro numbers of before the IBAN: seven to ten digits, in Belgium twelve, and only with their label. */
function judgeOldAccount(reading: PersonalDataReading, stretch: DigitStretch, report: Report): void {
  const { digits, start, end, whole } = stretch;
  const belgian = digits.length === 12 && stretch.shape === "3-7-2" && endsInMod97(digits);
  if (!whole || (!belgian && (digits.length < shortestOldAccount || digits.length > 10))) return;
  const own = reading.labelOf(start, end);
  if (own?.label !== "iban" || isGlued(reading, stretch) || isAmount(reading, start, end)) return;
  if (isBench(reading.text, own.hit)) return;
  const isFar = !own.tight && !namesOldAccount.test(reading.text.slice(own.hit.start, own.hit.end));
  if (isFar || /0000$/.test(digits)) return;
  if (looksLikePhone(reading, start, digits) || looksLikeDate(digits)) return;
  reportOwned(reading, start, end, "likely", ["old-account", "own-label"], report);
}
