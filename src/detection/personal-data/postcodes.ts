import { isOfDate } from "./calendar.ts";
import type { PersonalDataReading } from "./reading.ts";
import type { Word } from "./word.ts";

/** A stretch that has the form of a postcode, Dutch or Belgian. Places in the folded text. */
export interface Postcode {
  readonly start: number;
  readonly end: number;
  readonly country: "nl" | "be";
  /** Written so that it can hardly be anything else: capitals, glued, or with its label. */
  readonly sure: boolean;
}

const never = /^(?:sa|sd|ss)$/;
// Short words and units behind a year or a quantity: "2025 is", "1500 kg".
const shortWords =
  /^(?:en|of|is|in|op|te|de|ik|je|ze|we|me|er|al|zo|nu|ja|om|na|uw|ua|wa|of|ge|ga|km|kg|cm|mm|ml|cl|dm|m2|st|gr|mb|gb|kb|kw|wh|va|nr|nl|be|eu|bv|nv|uu|xx|vs|to|at|on|by|my|it|so|do|if|ok|aj|as|bh|ha|au|oh|ah|hé|el|et|le|la|un|ca|tv|pc|ov|wc|vd|vh|wo|vr|za|zo|ma|di)$/;

const capitalUnits = /^(?:km|kg|cm|mm|ml|eu|nl|be|bv|tv|gb|mb|kw|ov|en|of)$/;

/** Every stretch with the form of a postcode, in order. */
export function postcodesIn(reading: PersonalDataReading): readonly Postcode[] {
  const found: Postcode[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at];
    if (!word?.isDigits || word.text.length !== 4 || word.text.startsWith("0")) continue;
    const before = reading.words[at - 1];
    // Glued to a word that may stand before it ("op7001eb"); otherwise it is part of a code.
    if (before?.end === word.start && !/^(?:op|in|te|postcode|pc|is|van|woon|b)$/.test(before.text)) continue;
    const code = dutch(reading, at) ?? belgian(reading, at);
    if (code !== null) found.push(code);
  }
  const spelled = dictated(reading);
  return spelled.length === 0 ? found : [...found, ...spelled];
}

// "drie vijf een twee GH", "5 6 2 1 GK": digits apart or in words, behind a label or where somebody lives.
function dictated(reading: PersonalDataReading): readonly Postcode[] {
  const { text } = reading;
  const found: Postcode[] = [];
  for (const run of reading.runs) {
    // The whole of a run is its longest stretch, and stands first.
    const [stretch] = run;
    if (stretch === undefined) continue;
    const { digits, start, end, whole } = stretch;
    if (!whole || digits.length !== 4 || digits.startsWith("0") || stretch.shape === "4") continue;
    const letters = /^[ ,]{1,3}([a-z] ?[a-z])(?![a-z0-9])/.exec(text.slice(end, end + 8));
    const isOwn =
      reading.labelOf(start, end)?.label === "postcode" ||
      (reading.own.expects("dutch-postcode") &&
        /(?:postcode|woon|ben van)[^.!?]{0,30}$/.test(text.slice(Math.max(0, start - 40), start)));
    const isWord = shortWords.test(letters?.[1] ?? "") && !isBeforeCapital(reading, end, letters?.[0] ?? "");
    if (letters && isOwn && !isWord) found.push({ start, end: end + letters[0].length, country: "nl", sure: true });
  }
  return found;
}

function isBeforeCapital(reading: PersonalDataReading, end: number, letters: string): boolean {
  return /[A-Z] ?[A-Z]$/.test(reading.originalAt(end, end + letters.length));
}

function dutch(reading: PersonalDataReading, at: number): Postcode | null {
  const { words, text, own } = reading;
  const [digits, letters] = [words[at], words[at + 1]];
  if (
    !digits ||
    !letters ||
    letters.isDigits ||
    letters.text.length !== 2 ||
    !/^[a-z]{2}$/.test(letters.text) ||
    never.test(letters.text)
  )
    return null;
  const gap = text.slice(digits.end, letters.start);
  if (gap.length > 2 || !/^(?:| {1,2}|-|\.)$/.test(gap)) return null;
  const isCapital = /^[A-Z]{2}$/.test(reading.originalAt(letters.start, letters.end));
  const label = reading.has("postcode") ? reading.labelOf(digits.start, letters.end) : null;
  const labelled = label?.label === "postcode";
  // "2025 is" and "1500 kg" are none; "1017 EN" in capitals is, unless it is a unit or all of it is shouted.
  if (!labelled && !own.expects("dutch-postcode")) return null;
  const isShort = shortWords.test(letters.text) && !(isCapital && (gap === "" || !capitalUnits.test(letters.text)));
  // "Hoofdstraat 44, 7811 EN": behind a street it is no unit and no word, in capitals or stuck to its digits.
  const isBehindStreet =
    (isCapital || gap === "") && behindStreet.test(text.slice(Math.max(0, digits.start - streetReach), digits.start));
  if (
    isShort &&
    !(labelled && label.tight) &&
    !isBehindStreet &&
    !(labelled ? saidToBe : livedOn).test(text.slice(Math.max(0, digits.start - 12), digits.start))
  )
    return null;
  // "2024-GR-522980958", "NL.IMRO.1741.BP61": a year or a part of a reference.
  if (gap === "-" && /^-\d/.test(text.slice(letters.end, letters.end + 2))) return null;
  if (gap === "." && /[a-z0-9]\.$/.test(text.slice(Math.max(0, digits.start - 2), digits.start))) return null;
  return { start: digits.start, end: letters.end, country: "nl", sure: labelled || isCapital || gap === "" };
}

const quantity =
  /^ ?(?:euro|€|eur\b|uur|jaar|meter|m2|m3|km|kg|liter|mensen|inwoners|keer|kwh|woningen|huizen|stuks|bomen|leden|graden|watt|x\b|%|[-/]\d)/;

function isQuantity(text: string, { start, end }: Word): boolean {
  const rest = text.slice(end, end + 14);
  return quantity.test(rest) || /^[.,:]\d/.test(rest) || /[€.,:/-]$/.test(text.slice(Math.max(0, start - 1), start));
}

const behindStreet =
  /[a-z]{4,} \d{1,4}(?: ?(?:bis|hs|[a-z])(?![a-z]))?(?: ?bus ?\w{1,4})?(?:[ ,.-]{1,3}| ?[^a-z0-9 ]{1,4} ?)$/;

const streetReach = 30;

// A house number ends in a digit, a letter, "hs", "bis", or what a box is called.
function mayEndNumber(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.isDigits || word.text.length <= longestAddition || words[at - 1]?.text === "bus");
}

const longestAddition = 3;

// "mijn postcode in Emmen is 7811 za".
const saidToBe = /(?:(?:is|was|wordt) |[:=] ?)$/;

// "ik woon op 2907vh": years come behind "in" and "sinds".
const livedOn = /(?:woon|woont|wonen) op $/;

// Who lives or comes somewhere; whether a text says so at all is looked for once, and for the place each time.
const living = "woont?|wonen|ben|zijn|kom|komen|afkomstig|verhuis[a-z]*";
const livesOrComes = new RegExp(living);
const livedIn = new RegExp(`(?:^|[^a-z])(?:${living})(?: [a-z]+){0,3} (?:in|te|van|uit|naar) $`);

// Four digits are a Belgian postcode only with a label, or before a town, as "9000 Gent"; years come behind "in".
function belgian(reading: PersonalDataReading, at: number): Postcode | null {
  const { words, text, own } = reading;
  const word = words[at];
  if (word === undefined || words[at - 1]?.end === word.start) return null;
  const labelled = reading.has("postcode") ? reading.labelOf(word.start, word.end) : null;
  if (labelled?.label === "postcode" && labelled.tight)
    return isQuantity(text, word) || isOfDate(text, word)
      ? null
      : { start: word.start, end: word.end, country: "be", sure: true };
  if (!own.expects("belgian-postcode")) return null;
  const town = words[at + 1];
  if (town === undefined || town.isDigits || town.text.length < 3 || !/^ {1,2}$/.test(text.slice(word.end, town.start)))
    return null;
  const isName = /^[A-Z][a-z]/.test(reading.originalAt(town.start, town.end));
  const before = text.slice(Math.max(0, word.start - 24), word.start);
  const isYearLike = /^(?:19|20)/.test(word.text);
  if (!isName && isYearLike) return null;
  // "Paardenmarkt 81 2000 Antwerpen".
  const isBehindStreet = mayEndNumber(words, at - 1) && behindStreet.test(before);
  // "ik woon in 8500 kortrijk".
  const isLivedIn =
    !isYearLike &&
    town.text.length > 3 &&
    reading.says(livesOrComes) &&
    livedIn.test(text.slice(Math.max(0, word.start - 40), word.start));
  if ((!isName && !isBehindStreet && !isLivedIn) || isQuantity(text, word)) return null;
  const isYear =
    !isBehindStreet &&
    isYearLike &&
    /(?:sinds|in|jaar|van|vanaf|voor|na|tot|om|uit|mei|juni|juli|april|maart|januari|februari|augustus|september|oktober|november|december|\d) $/.test(
      before,
    );
  const follows =
    isBehindStreet ||
    /(?:[a-z]{4,} \d{1,4}[a-z]?(?: ?bus ?\w{1,4})?[ ,.-]{1,3}|,|wonen|woon|te|in|uit|zijn van|ben van|naar) ?$/.test(
      before,
    );
  return !isYear &&
    (follows || before.trim() === "") &&
    !/^(?:Euro|Bedankt|Alvast|Groet|Groeten|Groetjes|Mvg|Dank|Graag|Is|Het|De|Kan|Ik|Wat|Wanneer|Hoe)(?![a-z])/.test(
      reading.originalAt(town.start, town.end),
    )
    ? { start: word.start, end: word.end, country: "be", sure: follows }
    : null;
}
